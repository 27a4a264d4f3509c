import type { Span } from '../schema/span.ts'
import { contains } from '../text/span.ts'
import { familyOf } from '../text/stems.ts'
import { foldedTokens, type Token } from '../text/tokenize.ts'
import type { ClaimKind, ClaimRow } from './claim-row.ts'
import { CLAIM_ROWS } from './claims.compiled.ts'
import { groupBy } from './group-by.ts'

/** A phrase of a row as it stands in a text. */
export interface FoundPhrase extends Span {
  readonly row: ClaimRow
}

interface Form {
  readonly row: ClaimRow
  readonly words: readonly string[]
}

const wordsOf = (phrase: string): string[] => foldedTokens(phrase).map(({ word }) => word)

/** Phrases whose words are looked for in order, under their first word; the longest first. */
const formsOf = (kinds: readonly ClaimKind[]): ReadonlyMap<string, readonly Form[]> => {
  const forms = CLAIM_ROWS.filter(({ kind }) => kinds.includes(kind)).flatMap((row) =>
    row.phrases.map((phrase): Form => ({ row, words: wordsOf(phrase) })),
  )
  return groupBy(
    forms.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
}

const PHRASES = formsOf(['share', 'level', 'bound', 'reach', 'limit', 'denial'])
const UNITS = formsOf(['unit'])

const findForms = (forms: ReadonlyMap<string, readonly Form[]>, tokens: readonly Token[], at: number): Form[] =>
  (forms.get(tokens[at]?.word ?? '') ?? []).filter(({ words }) => words.every((word, index) => tokens[at + index]?.word === word))

const placed = ({ row, words }: Form, tokens: readonly Token[], at: number): FoundPhrase => ({
  row,
  start: tokens[at]?.start ?? 0,
  end: tokens[at + words.length - 1]?.end ?? 0,
})

/** "Supervised by" is not also "supervised": of phrases of one kind that lie in each other the longest counts. */
const longest = (phrases: readonly FoundPhrase[]): FoundPhrase[] =>
  phrases.filter(
    (one) =>
      !phrases.some(
        (other) => other.row.kind === one.row.kind && other.end - other.start > one.end - one.start && contains(other, one),
      ),
  )

/** What words claim beside what they are about, in reading order; one phrase may be of several rows. */
export const findPhrases = (tokens: readonly Token[]): FoundPhrase[] =>
  longest(tokens.flatMap((_, at) => findForms(PHRASES, tokens, at).map((form) => placed(form, tokens, at))))

/** The unit that stands at a word, or null. */
export const unitAt = (tokens: readonly Token[], at: number): FoundPhrase | null => {
  const [form] = findForms(UNITS, tokens, at)
  return form === undefined ? null : placed(form, tokens, at)
}

const rowsOf = (kind: ClaimKind): ReadonlyMap<string, readonly string[]> => {
  const pairs = CLAIM_ROWS.filter((row) => row.kind === kind).flatMap(({ id, phrases }) =>
    phrases.flatMap(wordsOf).map((word) => [word, id] as const),
  )
  return new Map([...groupBy(pairs, ([word]) => word)].map(([word, all]) => [word, [...new Set(all.map(([, id]) => id))]]))
}

const SAME = rowsOf('same')
const PLAIN = rowsOf('plain')

/** Whether a word claims nothing by itself. */
export const isPlain = (word: string): boolean => PLAIN.has(word)

/** What a word has in common with words of its meaning: its stem, and the rows of those that say the same. */
export const meaningsOf = (word: string): string[] => [familyOf(word), ...(SAME.get(word) ?? []).map((id) => `=${id}`)]
