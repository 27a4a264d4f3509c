import type { Part, Requirement } from '../schema/job.ts'
import { contentWords } from '../text/stems.ts'

/** Whether anything in a part can be held against a text: a skill, or a phrase that is more than filler. */
export const isHoldable = ({ anyOf }: Part): boolean =>
  anyOf.some(({ skill, surfaceForm }) => skill !== null || contentWords(surfaceForm).length > 0)

/** Whether years, or a degree, of the person as a whole are asked: the parts only say of what kind. */
export const isOfPerson = ({ kind, years, degree }: Requirement): boolean =>
  kind === 'degree' ? degree !== undefined : kind === 'experience' && years !== null && years.min > 0

/** Whether anything in a statement can be held against a text. */
export const canBeHeld = (requirement: Requirement): boolean => isOfPerson(requirement) || requirement.parts.some(isHoldable)
