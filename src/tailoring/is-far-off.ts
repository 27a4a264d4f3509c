import type { CoveredPart, RuleContext } from './rule.ts'

/**
 * Of 174 pairs that readers gave an overall score, the 21 below the first two bounds had 13 of 100 on the mean, and none more than
 * 28; of 139 later ones the four below the second two only had 18, and none more than 28. Of an intern a posting asks for promise.
 *
 * The share is of what the posting names, by weight.
 */
const FAR: readonly { readonly score: number; readonly share: number }[] = [
  { score: 18, share: 0.1 },
  { score: 33, share: 0.05 },
]
/** Of fewer names a share says nothing, and of still fewer none says it. */
const LEAST_NAMES = { some: 8, none: 5 }

/** What the posting names, qualities and years aside. */
export const namedParts = ({ parts }: RuleContext): CoveredPart[] => parts.filter(({ part }) => part !== null && !part.soft)

/** Some line shows it, and not only something near. */
const isShown = ({ evidence }: CoveredPart): boolean => evidence.some(({ near }) => !near)

/** Whether a posting is of another trade than the resume: hardly anything that it names is shown, and it is for no intern. */
export const isFarOff = (context: RuleContext): boolean => {
  const named = namedParts(context)
  const shown = named.filter(isShown)
  const all = named.reduce((sum, { weight }) => sum + weight, 0)
  const held = shown.reduce((sum, { weight, credit }) => sum + weight * credit, 0)
  return (
    FAR.some(({ score, share }) => context.coverage.score < score && held < share * all) &&
    named.length >= LEAST_NAMES[shown.length > 0 ? 'some' : 'none'] &&
    context.job.seniority !== 'intern'
  )
}
