import { allMentions, gradeMention, STRENGTHS } from '../evidence/index.ts'
import { SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { adviseOn, spanOf } from './advise-on.ts'
import { quoteHead } from './bullets.ts'
import { groupByFact, sayAlso } from './group-by-fact.ts'
import { chooseListed, type Listed, servedBy, whereShown } from './listed.ts'
import { nameEmployers, nameShortly, sayBearing } from './phrases.ts'
import type { Advice, RuleContext } from './rule.ts'
import { SHOWN } from './shortfall.ts'
import { nameInMidLine } from './wording.ts'

/** A language, with a level below the one that is asked. */
const isBelowAsked = (best: Evidence, { mentionOf, analysis }: RuleContext): boolean => {
  const mention = mentionOf(best)
  const place = mention && gradeMention(mention, analysis).place
  const isLess = place === 'language spoken' && best.strength < STRENGTHS[place].strength
  return isLess || place === 'language begun' || place === 'language spoken in part'
}

/** A language is said, a skill shown by the work it was part of. */
const sayToShow = (skill: Skill | undefined, where: string): string => {
  if (skill?.group === SPOKEN_LANGUAGES) return 'If you worked in it, say in a bullet with whom.'
  return `If it was part of your work${where}, say so in a bullet there.`
}

/** "Show Python in use", "Show Android in use for software engineering". */
const titleFor = ({ covered, best }: Listed, isShared: boolean, context: RuleContext): string => {
  const { lineage } = context
  const skill = best.skill ?? ''
  if (isBelowAsked(best, context)) return `Check the level of ${nameInMidLine(skill, lineage)}`
  const what = `Show ${nameInMidLine(skill, lineage)} ${lineage.isTechnology(skill) ? 'in use' : 'at work'}`
  return isShared || best.relation === 'exact' || covered.part?.anyOf.length !== 1
    ? what
    : `${what} for ${nameShortly(covered, context)}`
}

/** The part that speaks for a skill: one that asks for it and nothing else, then the one of most weight. */
export const byClaim = (a: Listed, b: Listed): number =>
  Number(b.best.relation === 'exact') - Number(a.best.relation === 'exact') ||
  choiceOf(a) - choiceOf(b) ||
  b.covered.requirement.weight - a.covered.requirement.weight

const choiceOf = ({ covered }: Listed): number => Math.min(covered.part?.anyOf.length ?? 1, 2)

/** Years are asked, and what shows the skill has none: a project, a publication, a course. */
const isShown = ({ strength }: Evidence): boolean => strength >= SHOWN

/** Sections that say what somebody knows, and not what it was used for. */
const LISTING: ReadonlySet<SectionKind> = new Set(['skills', 'summary', 'contact', 'languages', 'interests'])

/** A line outside of all usual sections may tell of it well enough: it stands where nobody looks for work. */
const isOutside = (best: Evidence, { mentionOf, analysis }: RuleContext): boolean => {
  const mention = mentionOf(best)
  return mention !== undefined && gradeMention(mention, analysis).place === 'other'
}

const sayNamed = ({ best }: Listed, context: RuleContext): string => {
  const { analysis, cite, mentionOf } = context
  const words = `“${quoteHead(best, analysis.document.text)}”`
  const mention = mentionOf(best)
  if (isBelowAsked(best, context))
    return `Your level (${cite(best)}) is below the one that the posting asks for. If you speak it better today, say so there.`
  if (mention && isShown(best)) {
    return `${words} is ${STRENGTHS[gradeMention(mention, analysis).place].words} (${cite(best)}); years are counted only from dated positions.`
  }
  if (isOutside(best, context))
    return `${words} stands outside of work and projects (${cite(best)}). If that line tells of work of yours, put it under a heading that says so.`
  if (best.section === 'experience' || best.section === 'projects')
    return `${words} is only listed in a position (${cite(best)}); no sentence says what it was used for.`
  const isNamedElsewhere = allMentions(analysis).some(
    ({ skill, start, section, negated, evoked }) =>
      skill === best.skill && start !== best.start && !negated && !evoked && !LISTING.has(section),
  )
  return isNamedElsewhere
    ? `${words} is only named (${cite(best)}); no sentence says what it was used for.`
    : `${words} is only named (${cite(best)}); no position or project names it.`
}

/** Advice on a skill that is only listed, once for all parts that it serves. */
export const adviseOnListed = (listed: readonly Listed[], context: RuleContext): Advice[] => {
  const [first, ...others] = listed.toSorted(byClaim)
  if (!first) return []
  const { covered, best, isEnough } = first
  const { lineage } = context
  const skill = lineage.skillOf(best.skill ?? '')
  const name = nameInMidLine(best.skill ?? '', lineage)
  const positions = whereShown(context)
  const where = isEnough && positions.length > 0 ? ` at ${nameEmployers(positions)}` : ''
  const advice = adviseOn(covered, {
    title: titleFor(first, others.length > 0, context),
    message: [
      sayNamed(first, context),
      sayBearing(covered, best, name, context),
      isBelowAsked(best, context) || isOutside(best, context) ? null : sayToShow(skill, where),
      isEnough || isShown(best) ? null : 'Years are counted from the dated positions that show it.',
      sayAlso([covered, ...others.map((other) => other.covered)], context),
    ],
    ...context.worthOf(servedBy(first), ...others.map(servedBy)),
  })
  return [{ ...advice, resume: spanOf(best) }]
}

/** What is only listed, together with all else that the same skill would serve. */
export const groupListed = (context: RuleContext): (readonly [Listed, ...Listed[]])[] =>
  groupByFact(chooseListed(context), ({ best, isEnough }) => [best.skill ?? best.start, isEnough].join(' '))
