import type { Pillar, Role } from '../schema/index.ts'

/** Whether the pillars and interviews of the role brief mean anything to a posting: it has a title of the role, or asks for machine learning. */
export const isAboutTheRole = ({
  role,
  pillars,
}: {
  readonly role: Role | null
  readonly pillars: readonly Pick<Pillar, 'id' | 'asked'>[]
}): boolean => role !== null || pillars.some(({ id, asked }) => id === 'machine-learning' && asked.length > 0)
