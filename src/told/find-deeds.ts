import type { Lineage } from '../lineage.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { type Cue, holdsCue, holdsCueAt, readCue, SHORTEST_BEGINNING, sentenceOf } from '../text/cues.ts'
import { addTo } from '../text/group-by.ts'
import type { WordsOfText } from '../text/match-phrase.ts'
import { remember, rememberWords } from '../text/remember.ts'
import { familyOf, type StemmedWord } from '../text/stems.ts'
import type { SaidWord } from './read-passages.ts'

/** A cue, its deed, and whether it only shows that deed (rather than also asking for it). */
interface Entry {
  readonly deed: Deed
  readonly cue: Cue
  readonly isShown: boolean
}

/** All deeds by the words that their cues begin with. */
interface DeedIndex {
  /** The deeds that a skill shows, by the skill's id. */
  readonly bySkill: ReadonlyMap<string, readonly Deed[]>
  /** For deeds that have any, the cues of what only looks like them. */
  readonly unless: ReadonlyMap<Deed, readonly Cue[]>
  /** The cues that a word may begin: a word always has the same stem, so the word is enough. */
  readonly entriesAt: (word: string) => readonly Entry[]
  /** A cache of what was found for skills. */
  readonly shownBy: Map<string, readonly Deed[]>
  /** The place of each deed in the taxonomy. */
  readonly order: ReadonlyMap<Deed, number>
}

const NO_PLACES: readonly never[] = []
const NO_DEEDS: ReadonlyMap<string, number> = new Map()

const buildIndex = (deeds: readonly Deed[]): DeedIndex => {
  const byStem = new Map<string, Entry[]>()
  const byBeginning = new Map<string, [string, Entry][]>()
  const add = (deed: Deed, cueText: string, isShown: boolean): void => {
    const entry = { deed, cue: readCue(cueText), isShown }
    for (const opening of entry.cue.first.openings) {
      if (opening.kind === 'beginning') addTo(byBeginning, opening.text.slice(0, SHORTEST_BEGINNING), [opening.text, entry])
      if (opening.kind === 'word') addTo(byStem, opening.text, entry)
    }
  }
  for (const deed of deeds) {
    for (const cue of deed.asked) add(deed, cue, false)
    for (const cue of deed.shown) add(deed, cue, true)
  }
  const bySkill = new Map<string, Deed[]>()
  for (const deed of deeds) for (const skill of deed.skills) addTo(bySkill, skill, deed)
  const unless = new Map(deeds.flatMap((deed) => (deed.unless ? [[deed, deed.unless.map(readCue)] as const] : [])))
  const order = new Map(deeds.map((deed, index) => [deed, index]))
  const entriesAt = rememberWords((word) => {
    const known = byStem.get(familyOf(word)) ?? NO_PLACES
    const begun = byBeginning.get(word.slice(0, SHORTEST_BEGINNING))
    return begun ? [...known, ...begun.flatMap(([begins, entry]) => (word.startsWith(begins) ? [entry] : []))] : known
  })
  return { bySkill, unless, entriesAt, shownBy: new Map(), order }
}

const indexOf = remember((taxonomy: Taxonomy): DeedIndex => buildIndex(taxonomy.deeds ?? []))

const placeOf = (deed: Deed, { order }: DeedIndex): number => order.get(deed) ?? 0

/** The deeds that a skill shows, by itself or as a kind or part of another. */
const deedsOf = (skill: string, { bySkill, shownBy }: DeedIndex, lineage: Lineage): readonly Deed[] => {
  const known = shownBy.get(skill)
  if (known !== undefined) return known
  const deeds = [skill, ...lineage.ancestorsOf(skill)].flatMap((held) => bySkill.get(held) ?? NO_PLACES)
  shownBy.set(skill, deeds)
  return deeds
}

const looksOnly = (words: WordsOfText, deed: Deed, { unless }: DeedIndex): boolean =>
  unless.get(deed)?.some((cue) => holdsCue(words, cue)) ?? false

/** Deeds by cues, each with where it is first said. Copied words show nothing, but count for the distance between others and for what a sentence only looks like. */
const byWords = (sentences: readonly (readonly SaidWord[])[], index: DeedIndex, onlyAsked: boolean): Map<Deed, number> => {
  const found = new Map<Deed, number>()
  for (const words of sentences) {
    const all = sentenceOf(words)
    const own = words.some(({ isCopied }) => isCopied) ? sentenceOf(words.map((word) => (word.isCopied ? undefined : word))) : all
    for (let at = 0; at < words.length; at++) {
      const word = own.nameAt(at) === undefined ? undefined : words[at]
      for (const { deed, cue, isShown } of word ? index.entriesAt(word.word) : NO_PLACES)
        if (!found.has(deed) && !(onlyAsked && isShown) && holdsCueAt(own, at, cue) && !looksOnly(all, deed, index))
          found.set(deed, word?.start ?? 0)
    }
  }
  return found
}

/**
 * The deeds that a posting's words ask for, in the order of the taxonomy.
 *
 * @param skills ids of skills that the words name, not as alternatives: a second alternative asks for nothing more.
 */
export const findDeedsAsked = (
  sentences: readonly (readonly StemmedWord[])[],
  skills: ReadonlySet<string>,
  taxonomy: Taxonomy,
): readonly Deed[] => {
  const index = indexOf(taxonomy)
  const found = new Set(byWords(sentences, index, true).keys())
  for (const skill of skills) for (const deed of index.bySkill.get(skill) ?? NO_PLACES) found.add(deed)
  return [...found].sort((a, b) => placeOf(a, index) - placeOf(b, index))
}

/**
 * The deeds that a resume's words show, by id, each with where it is first said.
 *
 * @param skills ids of skills that the words name, and where: a skill that shows a deed, or is narrower than one that does, shows it.
 */
export const findDeedsShown = (
  sentences: readonly (readonly SaidWord[])[],
  skills: ReadonlyMap<string, number>,
  taxonomy: Taxonomy,
  lineage: Lineage,
): ReadonlyMap<string, number> => {
  const index = indexOf(taxonomy)
  const found = byWords(sentences, index, false)
  for (const [skill, at] of skills) for (const deed of deedsOf(skill, index, lineage)) if (!found.has(deed)) found.set(deed, at)
  if (found.size === 0) return NO_DEEDS
  return new Map([...found].sort(([a], [b]) => placeOf(a, index) - placeOf(b, index)).map(([{ id }, at]) => [id, at]))
}
