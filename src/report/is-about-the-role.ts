import type { Report } from '../schema/index.ts'

/** Whether the pillars of the role brief mean anything to a posting: it has a title of the role, or asks for machine learning. */
export const isAboutTheRole = ({ role, pillars }: Pick<Report, 'role' | 'pillars'>): boolean =>
  role !== null || pillars.some(({ id, asked }) => id === 'machine-learning' && asked.length > 0)
