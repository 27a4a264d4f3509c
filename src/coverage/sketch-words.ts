import { NOTHING_PASTED, STRENGTHS } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { hashWord } from '../text/tokenize.ts'
import { readWork, type ToldPassage } from '../told/index.ts'

/*
 * What the passages of a resume say, as a sketch keeps it: for each word, skill and deed the groups of passages in which it
 * occurs. Most groups are one passage. What is taken for another word, and what stands in another passage of the group, only
 * makes a bound larger.
 */

const LISTED = STRENGTHS.skills.strength

/** A group is so many bits of a cell: resume by resume, and in each group by group. */
export const GROUP_BITS = 6
export const GROUPS = 1 << GROUP_BITS

/** What the passages of a group show at most (0..1); the groups add up to {@link GROUPS}. */
const CLASSES = [
  { most: 1, groups: 40 },
  { most: 0.9, groups: 16 },
  { most: LISTED, groups: 8 },
] as const

/** The classes of groups, by what is shown at most; in the last nothing is told. */
export const SHOWN_BY_CLASS: readonly number[] = CLASSES.map(({ most }) => most)
export const LISTED_CLASS = CLASSES.length - 1

/** The class of each group. */
export const CLASS_OF_GROUP = Uint8Array.from(CLASSES.flatMap(({ groups }, index) => Array<number>(groups).fill(index)))

/** Words by their hashes: with 400 in a resume, of 160 others one is taken to be there too. */
const WORD_HASHES = 1 << 16

/** Where the terms of each kind begin: places in the taxonomy, or hashes. */
const FIRST_TERMS = { shown: 0, deed: 1 << 16, dated: 2 << 16, said: 3 << 16, worded: 4 << 16 } as const

/** More than any term. */
export const MOST_TERMS = 5 << 16

/** A term of a sketch, and a byte that it keeps of it. */
export type Entry = readonly [term: number, value: number]

/** What a sketch keeps bytes of, as a whole number. */
export const TERMS = {
  /** A skill: what it could be credited with. */
  shown: (ordinal: number): number => FIRST_TERMS.shown + ordinal,
  /** A deed: the group of each line that does it. */
  deed: (ordinal: number): number => FIRST_TERMS.deed + ordinal,
  /** The groups in which any passage stands in a dated position. */
  dated: FIRST_TERMS.dated,
  /** A word by its stem: the groups that hold it. */
  word: (stem: string): number => FIRST_TERMS.said + (hashWord(`word ${stem}`) & (WORD_HASHES - 1)),
  /** A skill by its id: the groups that name it or one below it. */
  named: (id: string): number => FIRST_TERMS.said + (hashWord(`skill ${id}`) & (WORD_HASHES - 1)),
  /** A surface form of a mention, as `wordingOf` gives it. */
  worded: (wording: string): number => FIRST_TERMS.worded + (hashWord(wording) & (WORD_HASHES - 1)),
} as const

const FIRST_LISTED = CLASS_OF_GROUP.indexOf(LISTED_CLASS)

/** The groups that a passage may go to: what tells of something to those that show no less, all the rest to the last. */
const groupsFor = ({ tells, passage: { strength } }: ToldPassage): readonly [from: number, to: number] =>
  tells
    ? [0, CLASS_OF_GROUP.findLastIndex((one, group) => group < FIRST_LISTED && (SHOWN_BY_CLASS[one] ?? 0) >= strength) + 1]
    : [FIRST_LISTED, GROUPS]

/** Groups by passage: the strongest first, each to the group with the fewest words. */
const groupPassages = (told: readonly ToldPassage[]): Map<ToldPassage, number> => {
  const sizes = Array<number>(GROUPS).fill(0)
  const groups = new Map<ToldPassage, number>()
  for (const one of told.toSorted((a, b) => b.passage.strength - a.passage.strength)) {
    const [from, to] = groupsFor(one)
    const open = sizes.slice(from, to)
    // From the weakest on: what shows little leaves the groups of what shows all to others.
    const group = from + open.lastIndexOf(Math.min(...open))
    sizes[group] = (sizes[group] ?? 0) + one.passage.stems.size
    groups.set(one, group)
  }
  return groups
}

const isDated = ({ passage: { months } }: ToldPassage): boolean => months !== null

/** Each term and group once. */
const unique = (entries: Iterable<Entry>): Entry[] => [
  ...new Map([...entries].map(([term, group]) => [term * GROUPS + group, [term, group] as const])).values(),
]

/** What passages say, as terms with the groups that say them. */
export const sketchSaid = (analysis: Analysis, taxonomy: Taxonomy): Entry[] => {
  const groups = [...groupPassages(readWork(analysis, NOTHING_PASTED, taxonomy))]
  const words = groups.flatMap(([{ passage, skills }, group]) => [
    ...[...passage.stems].map((stem): Entry => [TERMS.word(stem), group]),
    ...[...skills].map((id): Entry => [TERMS.named(id), group]),
  ])
  const dated = groups.filter(([one]) => isDated(one)).map(([, group]): Entry => [TERMS.dated, group])
  const deeds = (taxonomy.deeds ?? []).flatMap(({ id }, ordinal) =>
    groups.filter(([one]) => one.deeds.has(id)).map(([, group]): Entry => [TERMS.deed(ordinal), group]),
  )
  return [...unique([...words, ...dated]), ...deeds]
}
