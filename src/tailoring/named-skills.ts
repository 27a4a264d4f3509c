import type { Part, PartAlternative } from '../schema/job.ts'
import { remember } from '../text/remember.ts'
import type { CoveredPart } from './rule.ts'

/** An alternative that names a skill. */
export type NamedSkill = PartAlternative & { readonly skill: string }

const isNamed = (alternative: PartAlternative): alternative is NamedSkill => alternative.skill !== null

/** Asked of each part by most rules. */
const namedIn = remember(({ anyOf }: Part): readonly NamedSkill[] => anyOf.filter(isNamed))

const NONE: readonly NamedSkill[] = []

/** The alternatives of a part that name a skill; none where the person as a whole is asked about. */
export const namedSkills = (part: Part | null): readonly NamedSkill[] => (part === null ? NONE : namedIn(part))

/** Whether something else is asked for than a quality, or than years or a degree of the person. */
export const isHard = ({ part }: Pick<CoveredPart, 'part'>): boolean => part?.soft === false
