import type { Tongue } from '../../language/postings.ts'
import { WORDS } from '../../language/words.compiled.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { trimSpan } from '../../text/span.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set(WORDS.abbreviations)

/** The end of a sentence and what may close it, with the white space after it. */
const SENTENCE_END = /[.!?…]["”’)\]]{0,3}\s+(?=["“‘(]?[\p{Lu}\d•·])/gu

/**
 * The same in a line that begins no sentence with a capital: "…with react and sql. docker a plus". Looks back from a full stop
 * only.
 */
const LOWER_SENTENCE_END = /[.!?](?<=(?:\p{L}{3}|[\p{L}\d][\p{L}+#\d]).)\s+(?=\p{Ll}[\p{Ll}\d])/gu

/** Bullets within a line, where a list lost its line breaks: "… a b • c", "Desired skills* Proven …". */
const INNER_BULLET = /\s[•·▪●◦]\s*|\s?[►▶▸➢➤✓✔]\s*(?=\p{Lu})|(?<=\p{Ll})\*\s+(?=\p{Lu}\p{Ll})/gu
const BULLET = /[•·▪●◦*►▶▸➢➤✓✔]/

/**
 * "BS in Physics; 5+ years of Python": two unrelated things; but a last word alone goes on with a list. German, French and Spanish write whole lists of demands so, in small
 * letters.
 */
const SEMICOLON: Readonly<Record<Tongue, RegExp>> = {
  english: /;\s+(?=["“(]?[\p{Lu}\d])(?!\S+$)/gu,
  others: /;\s+(?=["“«(]?[\p{L}\d])/gu,
}

/**
 * "… un poste dans l'équipe : vous développez …, vous maîtrisez …": French writes whole profiles in one sentence, clause by
 * clause, and each clause asks for something of its own.
 */
const CLAUSE_OF_OTHERS = /\s?[,:]\s+(?=(?:et )?(?:vous|tu) \p{L}{2})/gu

/** What all of these need: one of these characters with white space before or after it. */
const MAY_BE_CUT: Readonly<Record<Tongue, RegExp>> = {
  english: /[.!?…;*"”’)\]]\s|\s[•·▪●◦]|[►▶▸➢➤✓✔]/,
  others: /[.!?…;*"”’)\],:]\s|\s[•·▪●◦]|[►▶▸➢➤✓✔]/,
}

/** After fewer characters a semicolon does not end a clause. */
const MIN_CLAUSE_CHARS = 12

/** No one writes longer sentences; a longer run of text is cut at a space, so that rules that look both ways stay fast. */
const MAX_STATEMENT_CHARS = 1_500

const cutLong = (text: string, { start, end }: Span): Span[] => {
  const pieces: Span[] = []
  let from = start
  while (end - from > MAX_STATEMENT_CHARS) {
    const space = text.lastIndexOf(' ', from + MAX_STATEMENT_CHARS)
    const to = space > from ? space : from + MAX_STATEMENT_CHARS
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

/** An initial ("J. Smith") counts as one. */
const endsWithAbbreviation = (line: string, end: number): boolean => {
  const word = /[\p{L}.]{1,10}$/u.exec(line.slice(Math.max(0, end - 10), end))?.[0] ?? ''
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.replace(/^\.+/, '').toLowerCase())
}

/** Whether a mark at a place ends a sentence, before what begins at the next: "etc. Strong" does, "e.g. Python" does not. */
export const endsSentence = (line: string, at: number, next: number): boolean => {
  if (line.charAt(at) !== '.' || !endsWithAbbreviation(line, at)) return true
  const word = /\p{L}+$/u.exec(line.slice(Math.max(0, at - 6), at))?.[0].toLowerCase()
  return (word === 'etc' || word === 'exp') && /^\p{Lu}\p{Ll}/u.test(line.slice(next, next + 2))
}

/**
 * The sentences of a row, in order, and the items of a list that stands in one line; a semicolon before a capital ends one too.
 * Together they hold everything but white space and bullets.
 */
export const splitSentences = (text: string, row: Span, tongue: Tongue = 'english'): Span[] => {
  const line = text.slice(row.start, row.end)
  // As most bullets are.
  if (line.length <= MAX_STATEMENT_CHARS && !MAY_BE_CUT[tongue].test(line))
    return line === '' ? [] : [{ start: row.start, end: row.end }]
  const cuts: Span[] = []
  const ends = matchesOf(line, SENTENCE_END)
  for (const { 0: mark, index } of ends.length > 0 ? ends : matchesOf(line, LOWER_SENTENCE_END)) {
    const next = index + mark.length
    if (endsSentence(line, index, next)) cuts.push({ start: next, end: next })
  }
  for (const { 0: mark, index } of line.includes(';') ? matchesOf(line, SEMICOLON[tongue]) : [])
    if (index >= MIN_CLAUSE_CHARS) cuts.push({ start: index + 1, end: index + mark.length })
  for (const { 0: mark, index } of tongue === 'english' ? [] : matchesOf(line, CLAUSE_OF_OTHERS))
    if (index >= MIN_CLAUSE_CHARS) cuts.push({ start: index + mark.trimEnd().length, end: index + mark.length })
  for (const { 0: mark, index } of BULLET.test(line) ? matchesOf(line, INNER_BULLET) : [])
    cuts.push({ start: index, end: index + mark.length })
  cuts.sort((a, b) => a.start - b.start)
  const starts = [0, ...cuts.map(({ end }) => end)]
  const stops = [...cuts.map(({ start }) => start), line.length]
  return starts
    .map((start, index) => ({ start: row.start + start, end: row.start + (stops[index] ?? start) }))
    .flatMap((span) => cutLong(text, span))
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
}
