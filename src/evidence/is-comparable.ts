import type { Part, Requirement } from '../schema/job.ts'
import { remember } from '../text/remember.ts'
import { contentWords } from '../text/stems.ts'

/** Whether anything in a part can be compared with a text: a skill, or a phrase that is more than filler. */
export const isComparable = remember(({ anyOf }: Part): boolean =>
  anyOf.some(({ skill, surfaceForm }) => skill !== null || contentWords(surfaceForm).length > 0),
)

const namesSkill = ({ soft, anyOf }: Part): boolean => !soft && anyOf.some(({ skill }) => skill !== null)

/**
 * Whether a degree, or years of experience, are required of the person as a whole: "5+ years in a similar role". Years of a skill
 * are compared with the work that shows it.
 */
export const isOfPerson = ({ kind, years, degree, parts }: Requirement): boolean => {
  if (kind === 'degree') return degree !== undefined
  return kind === 'experience' && years !== null && years.min > 0 && !parts.some(namesSkill)
}
