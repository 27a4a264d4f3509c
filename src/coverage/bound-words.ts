import { STRENGTHS } from '../evidence/index.ts'
import type { PartAlternative, RequirementKind } from '../schema/job.ts'
import { contentWords, isStemOfEmptyWord } from '../text/stems.ts'
import { sum, weightOf } from '../text/sum.ts'
import { LEAST_SHARE, RARE, rarityOf } from '../told/index.ts'
import type { Asked } from './asked.ts'
import { relevanceOf } from './relevance.ts'
import { BOUND_UNITS } from './sketch.ts'
import { SHOWN_BY_CLASS, TERMS } from './sketch-words.ts'
import { HALF_OF_NAME, HELD_BY_LIST, HELD_CERTIFICATION, NAME_RARITY, strengthOfWords } from './weights.ts'

/** A word, or a name that several may stand for, and how much it counts. */
export interface WeighedWord {
  /** Terms of a sketch: a group of passages holds it that holds any of them. */
  readonly terms: readonly number[]
  readonly weight: number
  /** A sketch has one entry for each line: a group of passages is there as often as its lines hold it. */
  readonly isOfLines?: true
}

/** What words are worth, in `BOUND_UNITS`, where any group of passages holds as much of them as is needed there. */
export interface WordStep {
  readonly units: number
  /** For each class of groups: the least sum of weights, 0 to {@link NEVER}. */
  readonly needs: readonly number[]
}

/** Words that are looked for together in each group of passages. */
export interface Wording {
  /** Their weights add up to less than {@link NEVER}, so that a sum is a byte. */
  readonly words: readonly WeighedWord[]
  /** By falling units. */
  readonly steps: readonly WordStep[]
}

/** More than any sum. */
const NEVER = 255

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

const leastWith = (units: number, worths: readonly number[]): number => {
  const least = worths.findIndex((one) => one >= units)
  return least < 0 ? NEVER : least
}

/** @param everywhere the weight of words that no sketch holds. */
const wordingOf = (all: readonly WeighedWord[], worth: Worth, everywhere = 0): Wording => {
  const words = countable(all)
  const [whole, counted] = [weightOf(all) + everywhere, weightOf(words)]
  const worths = SHOWN_BY_CLASS.map((strength) =>
    Array.from({ length: counted + 1 }, (_, held) =>
      whole === 0 ? 0 : Math.ceil(worth(strength, (held + whole - counted) / whole)),
    ),
  )
  return {
    words,
    steps: [...new Set(worths.flat())]
      .filter((units) => units > 0)
      .sort((a, b) => b - a)
      .map((units) => ({ units, needs: worths.map((ofClass) => leastWith(units, ofClass)) })),
  }
}

/** What an alternative can get by its own words. */
export const wordingOfAlternative = ({ skill, surfaceForm }: PartAlternative, kind: RequirementKind): Wording => {
  const stems = [...new Set(contentWords(surfaceForm).map(({ stem }) => stem))]
  const all = stems.map((stem) => ({ stem, terms: [TERMS.word(stem)], weight: rarityOf(stem) }))
  const weights = all.map(({ weight }) => weight).sort((a, b) => a - b)
  const [first = RARE, second = RARE] = weights
  // One word alone says something where it is rare; of a name more than half of the words are needed.
  const ofWords =
    skill === null ? Math.min(RARE, first + second) : sum(weights.slice(0, Math.floor(HALF_OF_NAME * all.length) + 1))
  const least = Math.max(LEAST_SHARE, ofWords / weightOf(all))
  // No sketch says which passages are of certificates.
  const most = (strength: number): number => (kind === 'certification' ? HELD_CERTIFICATION : strength)
  const worth: Worth = (strength, share) =>
    share < least ? 0 : BOUND_UNITS * strengthOfWords(most(strength), share, skill !== null) - UNIT_ROUNDING
  // A sketch holds words that carry meaning.
  const words = all.filter(({ stem }) => !isStemOfEmptyWord(stem)).map(({ terms, weight }) => ({ terms, weight }))
  return wordingOf(words, worth, weightOf(all) - weightOf(words))
}

/** A credit of whole hundredths is a whole number of units; a product of floats may be a little more. */
export const UNIT_ROUNDING = 1e-6

const wordsHeld = ({ words, names }: Asked): WeighedWord[] => [
  ...names.map((skills) => ({ terms: skills.map(TERMS.named), weight: NAME_RARITY })),
  ...[...words].map(([stem, weight]) => ({ terms: [TERMS.word(stem)], weight })),
]

const tells = (strength: number): boolean => strength > STRENGTHS.skills.strength

/** The words of a statement, as many as are counted. */
export const wordsOfStatement = (asked: Asked): readonly WeighedWord[] => countable(wordsHeld(asked))

/**
 * What a statement can get for the line that is most about it.
 *
 * @param ordinals of the deeds.
 * @param price of a relevance (0..1), in `BOUND_UNITS`.
 */
export const wordingOfLines = (
  { lines: { base, words, names, deeds } }: Asked,
  ordinals: ReadonlyMap<string, number>,
  price: (relevance: number) => number,
): Wording => {
  const weighed = [
    ...names.map(({ skills, weight }) => ({ terms: skills.map(TERMS.named), weight })),
    ...words.map(([stem, weight]) => ({ terms: [TERMS.word(stem)], weight })),
    ...deeds.map(([deed, weight]) => ({ terms: [TERMS.deed(ordinals.get(deed) ?? 0)], weight, isOfLines: true as const })),
  ]
  const whole = weightOf(weighed)
  return wordingOf(weighed, (strength, share) =>
    share === 0
      ? 0
      : price(strength * relevanceOf(base, tells(strength) ? share * whole : Math.min(share * whole, HELD_BY_LIST))),
  )
}

/** The sum of weights from which on a passage may hold such a share of a statement's words; {@link NEVER} where none does. */
export const leastSumFor = (asked: Asked, least: number): number =>
  wordingOf(wordsHeld(asked), (_, share) => (share >= least ? 1 : 0)).steps[0]?.needs[0] ?? NEVER
