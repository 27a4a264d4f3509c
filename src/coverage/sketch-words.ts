import { NOTHING_PASTED, STRENGTHS } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { hashWord } from '../text/tokenize.ts'
import { readWork, type ToldPassage } from '../told/index.ts'

/*
 * What the passages of a resume say, as a sketch keeps it: bytes in which bit n stands for a group of passages. Words and
 * skills share such bytes by their hashes, each in some of them (a filter after Bloom, 1970), deeds have one each. What is
 * taken for another, and what stands in another passage of the group, only makes a bound larger.
 */

/** With the bytes of skills and the rest of a row just under half a page of the database. */
const WORD_BUCKETS = 1_000

/** So many bytes for each: with 75 words and skills in a group, of a hundred others one is taken to be there too; with two bytes, two. */
const HASHES = 3

const LISTED = STRENGTHS.skills.strength

/**
 * The groups of passages, each by the most that a passage in it shows (0..1). Seven bits of a byte are what a database
 * spreads out by one multiplication.
 */
export const PASSAGE_GROUPS = [1, 1, 1, 1, 0.9, 0.9, LISTED]

const bitsOf = (isMeant: (most: number) => boolean): number =>
  PASSAGE_GROUPS.reduce((bits, most, group) => (isMeant(most) ? bits | (1 << group) : bits), 0)

/** The bits of all groups, and of those whose passages tell of something. */
export const ALL_GROUPS = bitsOf(() => true)
export const TELLING_GROUPS = bitsOf((most) => most > LISTED)

/** Set in the byte of a deed that more than one line tells of. */
export const OFTEN = 1 << PASSAGE_GROUPS.length

/** A word by its stem, or a skill by its id, which passages may name it or one below it by. */
export type Sayable = 'word' | 'skill'

/** The bytes that all have the bits of what says it. */
export const bucketsOf = (kind: Sayable, name: string): readonly number[] =>
  Array.from({ length: HASHES }, (_, index) => (hashWord(`${index} ${kind} ${name}`) >>> 0) % WORD_BUCKETS)

/**
 * Groups by passage: what tells of something goes to the group with the fewest words of those that show no less, the strongest
 * first; all the rest to the last.
 */
const groupPassages = (told: readonly ToldPassage[]): Map<ToldPassage, number> => {
  const sizes = PASSAGE_GROUPS.map(() => 0)
  const groups = new Map<ToldPassage, number>()
  for (const one of told.toSorted((a, b) => b.passage.strength - a.passage.strength)) {
    const open = sizes.slice(0, PASSAGE_GROUPS.findLastIndex((most) => most >= one.passage.strength) + 1)
    const group = one.tells ? open.indexOf(Math.min(...open)) : PASSAGE_GROUPS.length - 1
    sizes[group] = (sizes[group] ?? 0) + one.passage.stems.size
    groups.set(one, group)
  }
  return groups
}

const isDated = ({ passage: { months } }: ToldPassage): boolean => months !== null

/** What passages say, as bits of groups. */
export interface SaidSketch {
  /** {@link WORD_BUCKETS} bytes. */
  readonly words: Uint8Array
  /** One for each deed of the taxonomy, in its order. */
  readonly deeds: Uint8Array
  /** The groups in which any passage stands in a dated position. */
  readonly dated: number
}

export const sketchSaid = (analysis: Analysis, taxonomy: Taxonomy): SaidSketch => {
  const groups = groupPassages(readWork(analysis, NOTHING_PASTED, taxonomy))
  const words = new Uint8Array(WORD_BUCKETS)
  for (const [{ passage, skills }, group] of groups) {
    const said = [
      ...[...passage.stems].map((stem) => bucketsOf('word', stem)),
      ...[...skills].map((id) => bucketsOf('skill', id)),
    ]
    for (const bucket of said.flat()) words[bucket] = (words[bucket] ?? 0) | (1 << group)
  }
  const deeds = Uint8Array.from(taxonomy.deeds ?? [], ({ id }) => {
    const doing = [...groups].filter(([{ deeds: own }]) => own.has(id))
    const isOften = doing.filter(([{ tells }]) => tells).length > 1
    return doing.reduce((bits, [, group]) => bits | (1 << group), isOften ? OFTEN : 0)
  })
  const dated = [...groups].reduce((bits, [one, group]) => (isDated(one) ? bits | (1 << group) : bits), 0)
  return { words, deeds, dated }
}
