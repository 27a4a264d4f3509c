import { SILENCE_WORDS } from '../evidence/index.ts'
import type { Analysis, RequirementCoverage, WouldCount } from '../schema/index.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

type Lacking = Pick<RequirementCoverage, 'wouldCount' | 'parts'>

const sayGain = ({ gain }: WouldCount): string => `+${formatPoints(gain)}`

interface BestWay extends WouldCount {
  readonly name: string
}

/** The best way of each of several parts, those of one name once, by where it would stand. */
const waysByPlace = ({ wouldCount, parts }: Lacking): (readonly [evidence: string, ways: readonly BestWay[]])[] => {
  const all = wouldCount.flatMap((one) => (one.part === null ? [] : [{ ...one, name: parts[one.part]?.name ?? '' }]))
  const best = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
  return [...new Set(best.map(({ evidence }) => evidence))].map(
    (evidence) => [evidence, best.filter((one) => one.evidence === evidence)] as const,
  )
}

/** "Rust +8.1, Zig +4.0" */
const sayByName = (ways: readonly BestWay[]): string => `(${ways.map((way) => `${way.name} ${sayGain(way)}`).join(', ')})`

/** "+4.0 to +8.1 each" */
const sayRange = (ways: readonly BestWay[]): string => {
  const gains = ways.toSorted((a, b) => a.gain - b.gain).map(sayGain)
  const range = [...new Set([gains[0], gains.at(-1)])].join(' to ')
  return gains.length > 1 ? `${range} each` : range
}

const listWays = ({ wouldCount, parts }: Lacking, sayWays: (ways: readonly BestWay[]) => string): string => {
  const isSeveral = parts.length > 1
  const ofWhole = wouldCount.filter(({ part }) => part === null || !isSeveral)
  const ofParts = isSeveral ? waysByPlace({ wouldCount, parts }) : []
  return [
    ...ofWhole.map((one) => `${one.evidence} ${sayGain(one)}`),
    ...ofParts.map(([evidence, ways]) => `${evidence} ${sayWays(ways)}`),
  ].join(' · ')
}

/** What would raise the credit, as one clause each: "a dated position +6.2"; of several parts by their names: "a dated position (Rust +8.1, Zig +4.0)". */
export const listWouldCount = (lacking: Lacking): string => listWays(lacking, sayByName)

/** The same in few words, beside the names of what is not found: "a dated position +4.0 to +8.1 each". */
export const sumUpWouldCount = (lacking: Lacking): string => listWays(lacking, sayRange)

/** The places that name what is asked and do not count: "line 9 names it as a wish or as something not done". */
export const listUncounted = ({ uncounted }: RequirementCoverage, { document }: Analysis): string[] =>
  uncounted.map((place) => `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}: not counted`)
