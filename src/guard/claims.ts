import type { Span } from '../schema/span.ts'
import { groupBy } from '../text/group-by.ts'
import { once } from '../text/once.ts'
import { contains, overlaps } from '../text/span.ts'
import { familyOf, stemOf } from '../text/stems.ts'
import { holdsTitleWord } from '../text/titles.ts'
import { foldedTokens, type Token } from '../text/tokenize.ts'
import type { ClaimKind, ClaimRow } from './claim-row.ts'
import { CLAIM_ROWS } from './claims.compiled.ts'

/** Rank of somebody who does a thing, and neither watches, helps nor leads; and of who leads. */
export const RANK_THAT_DOES = 2
export const RANK_THAT_LEADS = 3

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

const phraseForms = once(() => formsOf(['share', 'level', 'bound', 'reach', 'limit', 'denial']))
const unitForms = once(() => formsOf(['unit']))
const termForms = once(() => formsOf(['term']))

const findForms = (forms: ReadonlyMap<string, readonly Form[]>, tokens: readonly Token[], at: number): Form[] =>
  (forms.get(tokens[at]?.word ?? '') ?? []).filter(({ words }) => words.every((word, index) => tokens[at + index]?.word === word))

const placed = ({ row, words }: Form, tokens: readonly Token[], at: number): FoundPhrase => ({
  row,
  start: tokens[at]?.start ?? 0,
  end: tokens[at + words.length - 1]?.end ?? 0,
})

/** "Supervised by" is not also "supervised": of nested phrases of one kind the longest counts. */
const longest = (phrases: readonly FoundPhrase[]): FoundPhrase[] =>
  phrases.filter(
    (one) =>
      !phrases.some(
        (other) => other.row.kind === one.row.kind && other.end - other.start > one.end - one.start && contains(other, one),
      ),
  )

/** Verbs that say whose work it was, by their stems: within a line "lead" and "hire" do not count as such. */
const leadingForms = once(
  (): ReadonlyMap<string, readonly Form[]> =>
    groupBy(
      [...formsOf(['share']).values()].flat().filter(({ words }) => words.length === 1 && /(?:ed|ing|s|t)$/.test(words[0] ?? '')),
      ({ words }) => stemOf(words[0] ?? ''),
    ),
)

/** "Lead 18 workers", "Hire and lead": verbs that begin a line in their plain form. */
const leadingVerbs = (tokens: readonly Token[]): FoundPhrase[] =>
  tokens
    .slice(0, tokens[1]?.word === 'and' ? 3 : 1)
    .flatMap(({ word }, at) => (leadingForms().get(word) ?? []).slice(0, 1).map((form) => placed(form, tokens, at)))

const WITH_OTHERS_ROW = CLAIM_ROWS.find(({ id }) => id === 'with-others')
/** The one meaning that all words for people share. */
export const SAME_PEOPLE = '=same-people-beside'
const HOW_MANY = new Set('a an one another two three four five six seven eight several other fellow'.split(' '))
/** "With two senior data analysts": so many words may say who they are. */
const MOST_WORDS_OF_A_CLAIM = 3

const isPerson = ({ word }: Token): boolean =>
  meaningsOf(word).includes(SAME_PEOPLE) || holdsTitleWord(word) || holdsTitleWord(word.replace(/s$/, ''))

/** "With a colleague", "with one other teacher": who else did it, as far as they are counted. */
const withOthers = (tokens: readonly Token[], at: number): FoundPhrase[] => {
  if (WITH_OTHERS_ROW === undefined || tokens[at]?.word !== 'with') return []
  const after = tokens.slice(at + 1)
  const many = after.findIndex(({ word }) => !HOW_MANY.has(word))
  const next = after.slice(many, many + MOST_WORDS_OF_A_CLAIM)
  const end = next.findIndex(({ start }, index) => start !== (after[many + index - 1]?.end ?? start) + 1)
  const own = end < 0 ? next : next.slice(0, end)
  return many > 0 && own.some(isPerson) ? [{ row: WITH_OTHERS_ROW, start: tokens[at].start, end: after[many - 1]?.end ?? 0 }] : []
}

const HELPED = CLAIM_ROWS.find(({ id }) => id === 'helped')
const HELP = new Set(['help', 'support', 'assistance', 'guidance', 'supervision'])
const GIVEN_BY = new Set(['from', 'of', 'by'])

/** "With the controller's support", "with some help from a colleague": what somebody else contributed. */
const withHelp = (tokens: readonly Token[], at: number): FoundPhrase[] => {
  const within = tokens[at]?.word === 'with' ? tokens.slice(at, at + 5) : []
  const help = within.findIndex(({ word }) => HELP.has(word))
  const [before, last, next] = [within[help - 1], within[help], tokens[at + help + 1]]
  const isGiven = /['’]s$/.test(before?.word ?? '') || GIVEN_BY.has(next?.word ?? '')
  return HELPED && last && isGiven ? [{ row: HELPED, start: tokens[at]?.start ?? 0, end: last.end }] : []
}

/** What words claim besides what they are about, in reading order; one phrase may belong to several rows. */
export const findPhrases = (tokens: readonly Token[]): FoundPhrase[] => {
  const found = tokens.flatMap((_, at) => [
    ...findForms(phraseForms(), tokens, at).map((form) => placed(form, tokens, at)),
    ...withOthers(tokens, at),
    ...withHelp(tokens, at),
  ])
  const verbs = leadingVerbs(tokens).filter((verb) => !found.some((one) => one.row.kind === 'share' && overlaps(one, verb)))
  return longest([...verbs, ...found])
}

/** The terms of a job or a course, within its name. */
export const findTerms = (tokens: readonly Token[]): FoundPhrase[] =>
  tokens.flatMap((_, at) => findForms(termForms(), tokens, at).map((form) => placed(form, tokens, at)))

/** The unit at a word, or null. */
export const unitAt = (tokens: readonly Token[], at: number): FoundPhrase | null => {
  const [form] = findForms(unitForms(), tokens, at)
  return form === undefined ? null : placed(form, tokens, at)
}

const rowsOf = (kind: ClaimKind): ReadonlyMap<string, readonly string[]> => {
  const pairs = CLAIM_ROWS.filter((row) => row.kind === kind).flatMap(({ id, phrases }) =>
    phrases.flatMap(wordsOf).map((word) => [word, id] as const),
  )
  return new Map([...groupBy(pairs, ([word]) => word)].map(([word, all]) => [word, [...new Set(all.map(([, id]) => id))]]))
}

const same = once(() => rowsOf('same'))
const plainClaims = once(() => rowsOf('plain'))

/** Whether a word claims nothing by itself. */
export const isPlain = (word: string): boolean => plainClaims().has(word)

/** Forms that no row lists, like "implementing" beside "implemented", mean what the forms of their family do. */
const sameFamilies = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...groupBy([...same()], ([word]) => familyOf(word))].map(([family, rows]) => [
        family,
        [...new Set(rows.flatMap(([, ids]) => ids))],
      ]),
    ),
)

/** What a word has in common with words of its meaning: its stem, and the rows of those that say the same. */
export const meaningsOf = (word: string): string[] => {
  const family = familyOf(word)
  return [family, ...(same().get(word) ?? sameFamilies().get(family) ?? []).map((id) => `=${id}`)]
}
