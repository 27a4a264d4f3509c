import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { foldWord, tokenize } from '../text/tokenize.ts'
import { isEnglish } from './english.ts'
import type { Form, Gazetteer } from './gazetteer.ts'
import { findMasks } from './masks.ts'
import { isForm, isKnownWord } from './match-forms.ts'

/** A word that is likely meant for the name of a skill. */
export interface Spelling extends Span {
  /** The name as it should be written, lower-case. */
  readonly text: string
  /** Taxonomy id. */
  readonly skill: string
}

/** A shorter name is one slip away from too many words: "react" and "redact", "spark" and "spare". */
const MIN_LETTERS = 6

/** One wrong letter makes another word more often than one too many or too few does; in long names hardly ever. */
const MIN_LETTERS_FOR_WRONG_LETTER = 8

/** Winkler's similarity of "kuberntes" and "kubernetes" is 0.96, of "javascript" and "java" 0.88. */
const MIN_SIMILARITY = 0.93

const isSwap = (written: string, meant: string, at: number): boolean =>
  written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)

/** One letter too many, too few, wrong, or two swapped; the first is right, and it is not the plural. */
const isOneSlip = (written: string, meant: string): boolean => {
  if (written[0] !== meant[0] || written === `${meant}s` || meant === `${written}s`) return false
  let at = 0
  while (at < written.length && written[at] === meant[at]) at++
  if (written.length !== meant.length) {
    const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written]
    return shorter.slice(at) === longer.slice(at + 1)
  }
  const isWrongLetter = meant.length >= MIN_LETTERS_FOR_WRONG_LETTER && written.slice(at + 1) === meant.slice(at + 1)
  return isSwap(written, meant, at) || isWrongLetter
}

/** Kinds that are names: a slip in a word of the language is the business of every spelling checker. */
const NAMES: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'library', 'platform', 'service'])

interface Name {
  readonly word: string
  readonly skill: string
}

const nameOf = ({ words, readings }: Form): Name[] => {
  const [word, ...rest] = words
  const reading = readings.find(
    ({ sense, evoked, kind }) => !evoked && NAMES.has(kind) && (sense === null || sense.needs === null),
  )
  return word && reading && rest.length === 0 && /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS
    ? [{ word, skill: reading.skill }]
    : []
}

const bucketOf = (word: string, letters: number): string => `${word.charAt(0)}${letters}`

const bucketNames = ({ forms }: Gazetteer): ReadonlyMap<string, readonly Name[]> => {
  const buckets = new Map<string, Name[]>()
  for (const name of forms.flatMap(nameOf)) {
    const bucket = bucketOf(name.word, name.word.length)
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), name])
  }
  return buckets
}

const nearest = (written: string, buckets: ReadonlyMap<string, readonly Name[]>): Name | undefined =>
  [-1, 0, 1]
    .flatMap((change) => buckets.get(bucketOf(written, written.length + change)) ?? [])
    .filter(({ word }) => isOneSlip(written, word))
    .map((name) => ({ name, similarity: jaroWinkler(written, name.word) }))
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity || (a.name.word < b.name.word ? -1 : 1))[0]?.name

/** Longer than the name of any technology. */
const MAX_LETTERS = 24

/**
 * Words that are one slip of the hand away from the name of a technology, in reading order: for a warning
 * "did you mean …", never for evidence. Left out: words that some form holds, words of English, addresses, hidden text.
 */
export const suggestSpelling = (
  document: Document,
  gazetteer: Gazetteer,
  { hidden = [] }: { readonly hidden?: readonly HiddenSpan[] } = {},
): Spelling[] => {
  const buckets = bucketNames(gazetteer)
  const masks = findMasks(document, [], hidden, (words) => isForm(gazetteer, words))
  return tokenize(document.text).flatMap(({ start, end }) => {
    const written = foldWord(document.text.slice(start, end))
    if (written.length < MIN_LETTERS || written.length > MAX_LETTERS || !/^[a-z]+$/.test(written)) return []
    if (isKnownWord(gazetteer, written)) return []
    const meant = nearest(written, buckets)
    const mask = meant && rangeAt(masks, start)
    if (!meant || (mask && overlaps(mask, { start, end })) || isEnglish(written)) return []
    return [{ start, end, text: meant.word, skill: meant.skill }]
  })
}
