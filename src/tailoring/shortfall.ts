import { allMentions, gradeMention, type Place, STRENGTHS } from '../evidence/index.ts'
import { type Lineage, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence, PartCoverage } from '../schema/coverage.ts'
import type { Part } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import { groupBy } from '../text/group-by.ts'
import { remember } from '../text/remember.ts'
import { isOnlyNamed, isTelling, tellsOfWork } from '../text/section-lines.ts'
import { isSaidOtherwise } from './is-said-otherwise.ts'

/**
 * Why a part is not met, which is what decides the advice:
 * `absent` nothing speaks for it · `related` only the mere name of its neighbour does · `weak` the words play it down ·
 * `evoked` the words mean it but do not name it · `years` work shows it, but not for long enough ·
 * `undated` work shows it, for nobody knows how long · `listed` a tool is named, and no work shows it · `named` anything else is ·
 * `told` its name stands there without what is asked of it ("ML" for "ML projects") · `role` the years or the degree of the role itself.
 */
export type Shortfall = 'absent' | 'related' | 'weak' | 'evoked' | 'years' | 'undated' | 'listed' | 'named' | 'told' | 'role'

/** From a summary up, a place shows more than that the word is known. */
export const SHOWN = STRENGTHS.summary.strength

/** What a well shown skill can still lack where years are asked. */
const shortOfYears = (place: Place): Shortfall => {
  if (place === 'dated position') return 'years'
  return place === 'undated position' || place === 'experience' ? 'undated' : 'listed'
}

const shortfallOfMention = (mention: Mention, analysis: Analysis): Shortfall => {
  const without = (change: Partial<Mention>): number => gradeMention({ ...mention, ...change }, analysis).strength
  if (without({}) >= SHOWN) return shortOfYears(gradeMention(mention, analysis).place)
  if (mention.weak && without({ weak: false, evoked: false }) >= SHOWN) return 'weak'
  return mention.evoked && without({ evoked: false }) >= SHOWN ? 'evoked' : 'listed'
}

/** Work shows it, and only its length is in question. */
const BY_LENGTH: ReadonlySet<Shortfall> = new Set(['years', 'undated'])

/** A phrase that names no skill is shown where it stands, or only said there; a line that holds a word of it says something else. */
const shortfallOfWords = ({ strength, section, near }: Evidence, part: Part): Shortfall => {
  if (strength >= SHOWN && part.years !== null) return 'years'
  return !near && isOnlyNamed(section) ? 'listed' : 'absent'
}

/** A quality that is only said is asked about with those that are not: a deed shows either. */
const SAID: ReadonlySet<Shortfall> = new Set(['listed', 'told'])

/** A part or kind of it in a line of work: "Trained models in PyTorch" for machine learning. */
export const isUsed = ({ relation, section }: Evidence): boolean => relation === 'narrower' && tellsOfWork(section)

/** What can be said to have been used: a tool, and a language. Of fields and practices lines tell without their name. */
const isForUse = (evidence: readonly Evidence[], { skillOf, isTechnology }: Lineage): boolean => {
  const skill = evidence[0]?.skill ?? ''
  return isTechnology(skill) || skillOf(skill)?.group === SPOKEN_LANGUAGES
}

/** Every part that is not met is held against them. */
const mentionsAt = remember((analysis: Analysis) => groupBy(allMentions(analysis), ({ start }) => start))

const mentionOf = (place: Evidence | undefined, analysis: Analysis): Mention | undefined =>
  place &&
  mentionsAt(analysis)
    .get(place.start)
    ?.find(({ skill }) => skill === place.skill)

/**
 * The strongest place; but of a skill that work tells of, too, a line of work: where a list shows as much of the part, since it
 * happens to hold another word of it, the skill is not only listed.
 */
const bestOf = (evidence: readonly Evidence[], analysis: Analysis): Evidence | undefined => {
  const [best] = evidence
  if (!best || !isOnlyNamed(best.section)) return best
  const isOfWork = (place: Evidence): boolean => {
    const mention = place.skill === best.skill && tellsOfWork(place.section) ? mentionOf(place, analysis) : undefined
    return mention !== undefined && gradeMention(mention, analysis).strength >= SHOWN
  }
  return evidence.find(isOfWork) ?? best
}

const shortfallOf = (part: Part, { evidence }: PartCoverage, analysis: Analysis): Shortfall => {
  const best = bestOf(evidence, analysis)
  if (best?.relation === 'words') return shortfallOfWords(best, part)
  const mention = mentionOf(best, analysis)
  if (!best || !mention) return 'absent'
  if (best.strength < gradeMention(mention, analysis).strength)
    return best.relation !== 'exact' ? 'related' : isTelling(best.section) ? 'told' : 'listed'
  const shortfall = shortfallOfMention(mention, analysis)
  return best.relation === 'related' && !BY_LENGTH.has(shortfall) ? 'related' : shortfall
}

/**
 * "Customer feedback" calls user research to mind, a part of UX design; but who is asked for wireframes is asked for one thing of that
 * field, and no name of another would show it.
 */
const isOtherThing = ({ anyOf }: Part, best: Evidence | undefined, analysis: Analysis, lineage: Lineage): boolean =>
  best?.relation === 'narrower' &&
  mentionOf(best, analysis)?.evoked === true &&
  anyOf.every((asked) => isSaidOtherwise(asked, lineage))

/** @returns null where the part is met. */
export const findShortfall = (part: Part, covered: PartCoverage, analysis: Analysis, lineage: Lineage): Shortfall | null => {
  if (covered.status === 'met') return null
  const shortfall = isOtherThing(part, covered.evidence[0], analysis, lineage) ? 'absent' : shortfallOf(part, covered, analysis)
  if (part.soft && SAID.has(shortfall)) return 'absent'
  return shortfall === 'listed' && !isForUse(covered.evidence, lineage) ? 'named' : shortfall
}
