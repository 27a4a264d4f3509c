import { FULL_CREDIT } from '../schema/credit.ts'
import { stepsAbove } from '../text/degree-ladder.ts'
import { aDegree } from '../text/degree-names.ts'
import { countMonths, goesOnAfter, MONTHS_PER_YEAR, monthRange, printMonths, printYears } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { adviseOn } from './advise-on.ts'
import { titleOf } from './advise-on-facts.ts'
import { nameShortly, sayAsked, yearsOf } from './phrases.ts'
import type { Advice, CoveredPart, RuleContext } from './rule.ts'

const OF_OTHER_FIELD = 'If its courses or its thesis were of a field that is asked, say so beside it.'

/** A degree of the level that is asked or above, in another field or not finished yet: what is shown, and what can be said. */
const sayOtherDegree = (
  { requirement: { degree }, evidence: [best] }: CoveredPart,
  { analysis: { education, experience } }: RuleContext,
): readonly [string, string] | null => {
  if (!degree || degree.level === 'none') return null
  const { level } = degree
  const held =
    education.find((entry) => best !== undefined && contains(entry, best)) ??
    education.find((entry) => stepsAbove(entry.degree, level) >= 0)
  if (held === undefined || stepsAbove(held.degree, level) < 0) return null
  const name = aDegree(held.degree)
  if (!goesOnAfter(held.to, experience.asOf)) return [`${name} in another field`, OF_OTHER_FIELD]
  return best?.relation === 'exact'
    ? [`${name} that is not finished yet`, 'It counts in full from the month on in which it ends.']
    : [`${name} in another field, not finished yet`, OF_OTHER_FIELD]
}

const adviseOnDegree = (covered: CoveredPart, context: RuleContext): Advice => {
  const [held] = context.analysis.education
  const { degree, years } = covered.requirement
  const isAlternative = degree?.orExperience === true
  const other = sayOtherDegree(covered, context)
  return adviseOn(covered, {
    title: other === null ? titleOf([covered], context) : `Asked, shown in part: ${nameShortly(covered, context)}`,
    message: [
      `${sayAsked(covered, context)}; the resume shows ${other?.[0] ?? (held ? aDegree(held.degree) : 'none that could be read')}.`,
      other?.[1] ?? 'If you hold the one that is asked, write it under Education with its field and year.',
      isAlternative ? `The posting takes equivalent experience instead: dated positions count for it.` : null,
      years?.min && !isAlternative ? `It asks for ${printYears(years.min)} of work beside it, which dated positions show.` : null,
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

const adviseOnExperience = (covered: CoveredPart, context: RuleContext): Advice => {
  const { positions, experience } = context.analysis
  const ranges = positions.map((position) => monthRange(position, experience.asOf)).filter((range) => range !== null)
  const held = countMonths(ranges)
  // Long enough, and of other work than what is asked.
  const isOfOtherWork = held >= MONTHS_PER_YEAR * (yearsOf(covered) ?? 0)
  const isInPart = covered.row.parts.some(({ evidence }) => evidence.some(({ near }) => !near))
  const ofOther = isInPart ? ', and too few of them say that they were of this' : ', and none of them says that they were of this'
  return adviseOn(covered, {
    title: isInPart ? `Asked, shown in part: ${nameShortly(covered, context)}` : titleOf([covered], context),
    message: [
      `${sayAsked(covered, context)}; dated positions add up to ${printMonths(held)}${isOfOtherWork ? ofOther : ''}.`,
      isOfOtherWork
        ? 'Where it was, say so in the title or in a bullet of that position.'
        : 'If earlier or parallel work is left out, add it with its dates.',
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

/** What is asked of the person as a whole: years of work, or a degree. */
export const adviseOnRole = (covered: CoveredPart, context: RuleContext): Advice =>
  covered.requirement.kind === 'degree' ? adviseOnDegree(covered, context) : adviseOnExperience(covered, context)
