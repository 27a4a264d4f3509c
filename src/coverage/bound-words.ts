import { STRENGTHS } from '../evidence/index.ts'
import type { PartAlternative } from '../schema/job.ts'
import { contentWords, isStemOfEmptyWord } from '../text/stems.ts'
import { LEAST_SHARE, RARE, rarityOf } from '../told/index.ts'
import type { Asked } from './asked.ts'
import { BOUND_UNITS } from './sketch.ts'
import { ALL_GROUPS, bucketsOf, PASSAGE_GROUPS } from './sketch-words.ts'
import { NAME_RARITY, ON_IT_SHARE, strengthOfWords } from './weights.ts'

/** A word, or a name that several may stand for, and how much it counts. */
export interface WeighedWord {
  /** Where a sketch keeps it: in a group of passages that all buckets of any of these have. */
  readonly buckets: readonly (readonly number[])[]
  readonly weight: number
}

/** What a wording is worth, in `BOUND_UNITS`, where any group of passages holds as much of it as is needed there. */
export interface WordStep {
  readonly units: number
  /** For each group: the least sum of weights, 0 to {@link NEVER}. */
  readonly needs: readonly number[]
}

/** Words that are looked for together in each group of passages. */
export interface Wording {
  /** Their weights add up to less than {@link NEVER}: a database keeps a sum for each group in a byte. */
  readonly words: readonly WeighedWord[]
  /** By falling units. */
  readonly steps: readonly WordStep[]
}

/** More than any sum. */
export const NEVER = 128

/** What a passage is worth, by how much it shows (0..1) and its share of the words; it never falls as either rises. */
type Worth = (strength: number, share: number) => number

/** Words beyond those that are counted are taken to stand everywhere. */
const countable = (words: readonly WeighedWord[]): WeighedWord[] => {
  let sum = 0
  return words.filter(({ weight }) => {
    const fits = sum + weight < NEVER
    if (fits) sum += weight
    return fits
  })
}

const weightOf = (words: readonly Pick<WeighedWord, 'weight'>[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

/** @param everywhere the weight of words that no sketch holds. */
const wordingOf = (all: readonly WeighedWord[], worth: Worth, everywhere = 0): Wording => {
  const words = countable(all)
  const [whole, counted] = [weightOf(all) + everywhere, weightOf(words)]
  const worths = PASSAGE_GROUPS.map((strength) =>
    Array.from({ length: counted + 1 }, (_, held) =>
      whole === 0 ? 0 : Math.ceil(worth(strength, (held + whole - counted) / whole)),
    ),
  )
  const needOf = (units: number, ofGroup: readonly number[]): number => {
    const need = ofGroup.findIndex((one) => one >= units)
    return need < 0 ? NEVER : need
  }
  return {
    words,
    steps: [...new Set(worths.flat())]
      .filter((units) => units > 0)
      .sort((a, b) => b - a)
      .map((units) => ({ units, needs: worths.map((ofGroup) => needOf(units, ofGroup)) })),
  }
}

const tells = (strength: number): boolean => strength > STRENGTHS.skills.strength

/** What an alternative can get by its own words. */
export const wordingOfAlternative = ({ skill, surfaceForm }: PartAlternative): Wording => {
  const stems = [...new Set(contentWords(surfaceForm).map(({ stem }) => stem))]
  const all = stems.map((stem) => ({ stem, buckets: [bucketsOf('word', stem)], weight: rarityOf(stem) }))
  const [first = RARE, second = RARE] = all.map(({ weight }) => weight).sort((a, b) => a - b)
  // One word alone says something where it is rare.
  const least = Math.max(LEAST_SHARE, Math.min(RARE, first + second) / weightOf(all))
  const worth: Worth = (strength, share) =>
    share < least ? 0 : BOUND_UNITS * strengthOfWords(strength, share, skill !== null) - UNIT_ROUNDING
  // A sketch holds words that carry meaning.
  const words = all.filter(({ stem }) => !isStemOfEmptyWord(stem)).map(({ buckets, weight }) => ({ buckets, weight }))
  return wordingOf(words, worth, weightOf(all) - weightOf(words))
}

/** A credit of whole hundredths is a whole number of units; a product of floats may be a little more. */
export const UNIT_ROUNDING = 1e-6

const wordsOfStatement = ({ words, names }: Asked): WeighedWord[] => [
  ...names.map((skills) => ({ buckets: skills.map((id) => bucketsOf('skill', id)), weight: NAME_RARITY })),
  ...[...words].map(([stem, weight]) => ({ buckets: [bucketsOf('word', stem)], weight })),
]

/**
 * What a statement can get for how much of it stands in one place.
 *
 * @param price of a share of its words, less where the place shows less (0..1), in `BOUND_UNITS`.
 */
export const wordingOfStatement = (asked: Asked, price: (together: number) => number): Wording =>
  wordingOf(wordsOfStatement(asked), (strength, share) => (tells(strength) ? price(strength * share) : 0))

/** Whether so many of a statement's words may stand together that the place is about what is asked for: all or nothing. */
export const wordingOnIt = (asked: Asked): Wording =>
  wordingOf(wordsOfStatement(asked), (_, share) => (share >= ON_IT_SHARE ? BOUND_UNITS : 0))

const groupsWith = (held: Uint8Array, { buckets }: WeighedWord): number =>
  buckets.reduce((groups, all) => groups | all.reduce((common, bucket) => common & (held[bucket] ?? 0), ALL_GROUPS), 0)

/**
 * What a wording is worth to a resume with these words.
 *
 * @param among the groups that count, as bits.
 */
export const unitsForWords = (held: Uint8Array, { words, steps }: Wording, among = ALL_GROUPS): number => {
  const said = words.map((word) => ({ groups: groupsWith(held, word) & among, weight: word.weight }))
  const sums = PASSAGE_GROUPS.map((_, group) => weightOf(said.filter(({ groups }) => groups & (1 << group))))
  const isReached = ({ needs }: WordStep): boolean =>
    sums.some((sum, group) => among & (1 << group) && sum >= (needs[group] ?? NEVER))
  return steps.find(isReached)?.units ?? 0
}
