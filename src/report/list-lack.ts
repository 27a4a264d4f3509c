import { SILENCE_WORDS } from '../evidence/index.ts'
import type { Analysis, RequirementCoverage, WouldCount } from '../schema/index.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

type Lacking = Pick<RequirementCoverage, 'wouldCount' | 'parts'>

const sayWouldCount = ({ evidence, part, gain }: WouldCount, parts: Lacking['parts']): string => {
  const name = part === null || parts.length < 2 ? '' : `${parts[part]?.name ?? ''}: `
  return `${name}${evidence} +${formatPoints(gain)}`
}

/** What would raise the credit, as one clause each: "a dated position +6.2"; of several parts the best of each, by its name. */
export const listWouldCount = ({ wouldCount, parts }: Lacking): string => {
  const named =
    parts.length < 2 ? wouldCount : wouldCount.filter(({ part }, index) => wouldCount[index - 1]?.part !== part || part === null)
  return named.map((one) => sayWouldCount(one, parts)).join(' · ')
}

/** The places that name what is asked and do not count: "line 9 names it as a wish or as something not done". */
export const listUncounted = ({ uncounted }: RequirementCoverage, { document }: Analysis): string[] =>
  uncounted.map((place) => `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}: not counted`)
