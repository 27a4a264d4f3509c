import type { Job, Pillar, Role } from '../schema/index.ts'

/** One statement of many that touches on machine learning makes no role of it: "data mining" in the duties of a data engineer. */
const LEAST_SHARE_OF_ROLE = 0.1

/**
 * Whether the pillars and interviews of the role brief mean anything to a posting: it has a title of the role, or enough of
 * what it asks is machine learning.
 */
export const isAboutTheRole = ({
  role,
  pillars,
  job,
}: {
  readonly role: Role | null
  readonly pillars: readonly Pick<Pillar, 'id' | 'asked'>[]
  readonly job: Pick<Job, 'requirements'>
}): boolean => {
  const asked = pillars.find(({ id }) => id === 'machine-learning')?.asked.length ?? 0
  return role !== null || (asked > 0 && asked >= LEAST_SHARE_OF_ROLE * job.requirements.length)
}
