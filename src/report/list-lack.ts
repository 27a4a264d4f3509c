import { SILENCE_WORDS } from '../evidence/index.ts'
import type { Analysis, RequirementCoverage, WouldCount } from '../schema/index.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

type Lacking = Pick<RequirementCoverage, 'wouldCount' | 'parts'>

const sayGain = ({ gain }: WouldCount): string => `+${formatPoints(gain)}`

/** The best way of each part, by where it would stand: "a dated position (Rust +8.1, Zig +4.0)". */
const listParts = ({ wouldCount, parts }: Lacking): string[] => {
  const all = wouldCount.flatMap((one) => (one.part === null ? [] : [{ ...one, name: parts[one.part]?.name ?? '' }]))
  const best = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
  return [...new Set(best.map(({ evidence }) => evidence))].map((evidence) => {
    const named = best.filter((one) => one.evidence === evidence)
    return `${evidence} (${named.map((one) => `${one.name} ${sayGain(one)}`).join(', ')})`
  })
}

/** What would raise the credit, as one clause each: "a dated position +6.2"; of several parts by their names. */
export const listWouldCount = ({ wouldCount, parts }: Lacking): string => {
  const isSeveral = parts.length > 1
  const ofWhole = wouldCount.filter(({ part }) => part === null || !isSeveral)
  const ways = ofWhole.map((one) => `${one.evidence} ${sayGain(one)}`)
  return [...ways, ...(isSeveral ? listParts({ wouldCount, parts }) : [])].join(' · ')
}

/** The places that name what is asked and do not count: "line 9 names it as a wish or as something not done". */
export const listUncounted = ({ uncounted }: RequirementCoverage, { document }: Analysis): string[] =>
  uncounted.map((place) => `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}: not counted`)
