import { isComparable } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { PartCoverage } from '../schema/coverage.ts'
import type { Requirement } from '../schema/job.ts'
import { isSaidBefore, nameParts } from './name-parts.ts'
import { shareOf } from './score.ts'
import { PART_MET_CREDIT } from './weights.ts'

/*
 * What a posting names: the skills and phrases of all its statements, qualities and the fields of degrees apart. How much of it
 * a resume meets counts for each statement.
 */

const isNamed = ({ kind, parts }: Requirement, part: number): boolean => {
  const own = parts[part]
  return own !== undefined && kind !== 'degree' && !own.soft && isComparable(own) && !isSaidBefore(parts, part)
}

/** The name of a part; null where it is none. */
export const nameAt = (requirement: Requirement, part: number, lineage: Lineage): string | null => {
  const own = requirement.parts[part]
  return own && isNamed(requirement, part) ? (nameParts(requirement.parts, lineage)[part] ?? null) : null
}

/** What a statement names. */
export const namesAsked = (requirement: Requirement, lineage: Lineage): string[] =>
  nameParts(requirement.parts, lineage).filter((_, index) => isNamed(requirement, index))

/** A statement, and what its parts get. */
interface Covered {
  readonly requirement: Requirement
  readonly parts: readonly Pick<PartCoverage, 'name' | 'status' | 'evidence'>[]
}

/** Where to know a thing is enough a list meets it, and adds nothing to other statements all the same. */
const isOnlyListed = ({ evidence }: Pick<PartCoverage, 'evidence'>): boolean =>
  evidence.length > 0 && evidence.every(({ strength }) => strength < PART_MET_CREDIT)

/** What some statements name, and whether it is met: what is only listed is not. */
export const namesMet = (all: readonly Covered[]): ReadonlyMap<string, boolean> => {
  const names = new Map<string, boolean>()
  for (const { requirement, parts } of all)
    for (const [index, part] of parts.entries())
      if (isNamed(requirement, index))
        names.set(part.name, names.get(part.name) === true || (part.status === 'met' && !isOnlyListed(part)))
  return names
}

/** The share of names that are met (0..1), if so many more were. */
export const shareMet = (names: ReadonlyMap<string, boolean>, more = 0): number =>
  shareOf([...names.values()].filter(Boolean).length + more, names.size)
