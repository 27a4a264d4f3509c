import type { Analysis, RequirementCoverage, SilenceReason, WouldCount } from '../schema/index.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

type Lacking = Pick<RequirementCoverage, 'wouldCount' | 'parts' | 'points' | 'possible'>

/** How it is said what would count. */
export interface LackWords {
  /** Where it would stand, as the coverage says it in English. */
  readonly evidence: (words: string) => string
  readonly gain: (points: number) => string
  /** Of a gain how much goes to the statement itself. */
  readonly ofGain: (gain: string, here: string) => string
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
  ofGain: (gain, here) => `${gain} (${here} here)`,
  name: (words) => words,
  range: (least, most) => `${least} to ${most}`,
  each: (gain) => `${gain} each`,
}

interface BestWay extends WouldCount {
  readonly name: string
}

/** The best way of each of several parts, those of one name once, by where it would stand. */
const waysByPlace = ({
  wouldCount,
  parts,
}: Pick<Lacking, 'wouldCount' | 'parts'>): (readonly [evidence: string, ways: readonly BestWay[]])[] => {
  const all = wouldCount.flatMap((one) => (one.part === null ? [] : [{ ...one, name: parts[one.part]?.name ?? '' }]))
  const best = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
  return [...new Set(best.map(({ evidence }) => evidence))].map(
    (evidence) => [evidence, best.filter((one) => one.evidence === evidence)] as const,
  )
}

/** What a way brings to all statements; where that is more than this one lacks, how much of it goes here. */
type SayGain = (way: Pick<WouldCount, 'gain' | 'here'>) => string

const gainSayer = ({ points, possible }: Lacking, say: LackWords): SayGain => {
  const lacking = Math.round((possible - points) * 10) / 10
  return ({ gain, here }) => (gain > lacking ? say.ofGain(say.gain(gain), say.gain(here)) : say.gain(gain))
}

/** How the gains of several ways are said. */
type SayWays = (ways: readonly BestWay[], sayGain: SayGain, say: LackWords) => string

/** "Rust +8.1, Zig +4.0" */
const sayByName: SayWays = (ways, sayGain, say) => `(${ways.map((way) => `${say.name(way.name)} ${sayGain(way)}`).join(', ')})`

/** "+4.0 to +8.1 each" */
const sayRange: SayWays = (ways, sayGain, say) => {
  const gains = ways.toSorted((a, b) => a.gain - b.gain).map(sayGain)
  const [least = '', most = least] = [gains[0], gains.at(-1)]
  const range = least === most ? least : say.range(least, most)
  return gains.length > 1 ? say.each(range) : range
}

const listWays = (lacking: Lacking, sayWays: SayWays, say: LackWords): string => {
  const { wouldCount, parts } = lacking
  const sayGain = gainSayer(lacking, say)
  const isSeveral = parts.length > 1
  const ofWhole = wouldCount.filter(({ part }) => part === null || !isSeveral)
  const ofParts = isSeveral ? waysByPlace(lacking) : []
  return [
    ...ofWhole.map((way) => `${say.evidence(way.evidence)} ${sayGain(way)}`),
    ...ofParts.map(([evidence, ways]) => `${say.evidence(evidence)} ${sayWays(ways, sayGain, say)}`),
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
