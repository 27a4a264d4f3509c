import type { CoverageStatus, Pillar, SectionKind } from '../schema/index.ts'

/** Where a thing is only named. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'contact', 'interests', 'other'])

/** How well a resume shows a pillar: met where a line tells of it by name, in part where one names only a kind or part of it, or a list does. */
export const statusOfPillar = ({ evidence: [best] }: Pick<Pillar, 'evidence'>): CoverageStatus => {
  if (best === undefined) return 'missing'
  return best.relation === 'exact' && !LISTS.has(best.section) ? 'met' : 'partial'
}
