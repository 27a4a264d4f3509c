import type { Part, PartAlternative } from '../schema/job.ts'

/** An alternative that names a skill. */
export type NamedSkill = PartAlternative & { readonly skill: string }

/** The alternatives of a part that name a skill; none where the person as a whole is asked about. */
export const namedSkills = (part: Part | null): NamedSkill[] =>
  part?.anyOf.flatMap(({ skill, ...words }) => (skill === null ? [] : [{ ...words, skill }])) ?? []
