import type { Analysis, RequirementCoverage, SilenceReason, WouldCount } from '../schema/index.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

type Lacking = Pick<RequirementCoverage, 'wouldCount' | 'parts'>

/** How it is said what would count. */
export interface LackWords {
  /** Where it would stand, as the coverage says it in English. */
  readonly evidence: (words: string) => string
  readonly gain: (points: number) => string
  /** The name of a part. */
  readonly name: (words: string) => string
  /** Of the least and the largest gain. */
  readonly range: (least: string, most: string) => string
  /** Of several parts, what each would bring. */
  readonly each: (gain: string) => string
}

const LACK_IN_ENGLISH: LackWords = {
  evidence: (words) => words,
  gain: (points) => `+${formatPoints(points)}`,
  name: (words) => words,
  range: (least, most) => `${least} to ${most}`,
  each: (gain) => `${gain} each`,
}

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

/** How the gains of several ways are said: what each brings to the statement itself. */
type SayWays = (ways: readonly BestWay[], say: LackWords) => string

/** "Rust +8.1, Zig +4.0" */
const sayByName: SayWays = (ways, say) => `(${ways.map(({ name, here }) => `${say.name(name)} ${say.gain(here)}`).join(', ')})`

/** "+4.0 to +8.1 each" */
const sayRange: SayWays = (ways, say) => {
  const gains = ways.toSorted((a, b) => a.here - b.here).map(({ here }) => say.gain(here))
  const [least = '', most = least] = [gains[0], gains.at(-1)]
  const range = least === most ? least : say.range(least, most)
  return gains.length > 1 ? say.each(range) : range
}

const listWays = ({ wouldCount, parts }: Lacking, sayWays: SayWays, say: LackWords): string => {
  // What brings nothing to the statement itself only lifts all others, as any other name that is met does.
  const ways = wouldCount.filter(({ here }) => here > 0)
  const isSeveral = parts.length > 1
  const ofWhole = ways.filter(({ part }) => part === null || !isSeveral)
  const ofParts = isSeveral ? waysByPlace({ wouldCount: ways, parts }) : []
  return [
    ...ofWhole.map(({ evidence, here }) => `${say.evidence(evidence)} ${say.gain(here)}`),
    ...ofParts.map(([evidence, ways]) => `${say.evidence(evidence)} ${sayWays(ways, say)}`),
  ].join(' · ')
}

/** What would raise the credit, as one clause each: "a dated position +6.2"; of several parts by their names: "a dated position (Rust +8.1, Zig +4.0)". */
export const listWouldCount = (lacking: Lacking, say = LACK_IN_ENGLISH): string => listWays(lacking, sayByName, say)

/** The same in few words, beside the names of what is not found: "a dated position +4.0 to +8.1 each". */
export const sumUpWouldCount = (lacking: Lacking, say = LACK_IN_ENGLISH): string => listWays(lacking, sayRange, say)

/** "line 9 names it as a wish or as something not done: not counted" */
export const sayUncounted = (place: string, reason: SilenceReason): string =>
  `${place} names it ${SILENCE_WORDS[reason]}: not counted`

/** The places that name what is asked and do not count. */
export const listUncounted = ({ uncounted }: RequirementCoverage, { document }: Analysis): string[] =>
  uncounted.map((place) => sayUncounted(citePlace(document, place), place.reason))
