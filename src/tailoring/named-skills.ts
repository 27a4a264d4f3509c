import type { Part, PartAlternative } from '../schema/job.ts'
import type { CoveredPart } from './rule.ts'

/** An alternative that names a skill. */
export type NamedSkill = PartAlternative & { readonly skill: string }

/** The alternatives of a part that name a skill; none where the person as a whole is asked about. */
export const namedSkills = (part: Part | null): NamedSkill[] =>
  part?.anyOf.flatMap(({ skill, ...words }) => (skill === null ? [] : [{ ...words, skill }])) ?? []

/** Whether something else is asked for than a quality, or than years or a degree of the person. */
export const isHard = ({ part }: Pick<CoveredPart, 'part'>): boolean => part?.soft === false
