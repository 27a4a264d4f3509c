import { isLearning } from '../language/count-practice.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Part } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Credit } from './credit-place.ts'
import { creditForExperience, NO_ROLE_CREDIT, workOf } from './find-role-evidence.ts'

/** Whether one of the things that will do is a post of those who learn: "prior internship", "intern, co-op or research". */
export const asksLearningPost = ({ anyOf, atLeast, years }: Part): boolean =>
  atLeast === 1 &&
  years === null &&
  anyOf.some(({ skill, surfaceForm }) => skill === null && READS['learning-post'].test(surfaceForm))

/** Who held such a post has what is asked, however long it was. */
export const creditForLearningPosts = (analysis: Analysis, silent: readonly Span[]): Credit => {
  const posts = workOf(analysis, silent).filter(({ position }) => isLearning(position))
  if (posts.length === 0) return NO_ROLE_CREDIT
  const { evidence } = creditForExperience(0, posts, analysis)
  return { credit: 1, isLongEnough: true, evidence: evidence.map((one) => ({ ...one, strength: 1 })) }
}
