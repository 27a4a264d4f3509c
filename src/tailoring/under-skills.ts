import type { GradedMention } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Part } from '../schema/job.ts'
import { isOnlyNamed, tellsOfWork } from '../text/section-lines.ts'

/** Whether a skill is one of the given ones, or a part or kind of one that is. */
const isUnder = (skill: string, tops: ReadonlySet<string>, { ancestorsOf }: Lineage): boolean => {
  if (tops.has(skill)) return true
  for (const broader of ancestorsOf(skill)) if (tops.has(broader)) return true
  return false
}

/** Whether a part asks for one of the skills, or for a part or kind of one. */
export const asksFor = ({ anyOf }: Part, tops: ReadonlySet<string>, lineage: Lineage): boolean =>
  anyOf.some(({ skill }) => skill !== null && isUnder(skill, tops, lineage))

/** What a resume shows of the skills, in the order given. */
export const evidenceUnder = (mentions: readonly GradedMention[], tops: ReadonlySet<string>, lineage: Lineage): Evidence[] =>
  mentions
    .filter(({ mention }) => isUnder(mention.skill, tops, lineage))
    .map(({ mention: { skill, surfaceForm, start, end, section }, strength, why }) => ({
      skill,
      surfaceForm,
      relation: tops.has(skill) ? 'exact' : 'narrower',
      start,
      end,
      section,
      strength,
      why,
      near: false,
    }))

/** Strongest first; of equal strength in reading order. */
export const byStrength = (a: Evidence, b: Evidence): number => b.strength - a.strength || a.start - b.start

const tellingOf = ({ section }: Evidence): number => (tellsOfWork(section) ? 0 : isOnlyNamed(section) ? 2 : 1)

/** What tells of work before a summary or the title of a paper, and these before lists. */
export const byTelling = (a: Evidence, b: Evidence): number => tellingOf(a) - tellingOf(b)
