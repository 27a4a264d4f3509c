import { endsSentence } from '../../language/ends-sentence.ts'
import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { spansOf } from '../../text/matches.ts'
import { moveBy, quote, spansBetween, trimSpan } from '../../text/span.ts'

/** The end of a sentence and what may close it, with the white space after it. */
const SENTENCE_END = /[.!?…]["”’)\]]{0,3}\s+(?=["“‘(]?[\p{Lu}\d•·])/gu

/** The same where no sentence begins with a capital: "…with react and sql. docker a plus". Looks back from a full stop only. */
const LOWER_SENTENCE_END = /[.!?](?<=(?:\p{L}{3}|[\p{L}\d][\p{L}+#\d]).)\s+(?=\p{Ll}[\p{Ll}\d])/gu

/** Bullets within a line, where a list lost its line breaks: "… a b • c", "Desired skills* Proven …", paragraphs: "We weave. / You code." */
const INNER_BULLET =
  /\s[•·▪●◦]\s*|(?<=\p{Ll}{2}[.!?])\s\/\s(?=\p{Lu})|\s\/\s(?=(?:You|We) \p{Ll})|\s?[►▶▸➢➤✓✔]\s*(?=\p{Lu})|(?<=\p{Ll})\*\s+(?=\p{Lu}\p{Ll})/gu

/**
 * "BS in Physics; 5+ years of Python": two unrelated things; but a last word alone goes on with a list, and so does what "the
 * following;" leads. German, French and Spanish write whole lists of demands so, in small letters, and French whole profiles.
 */
const CLAUSE_ENDS: Readonly<Record<Tongue, readonly RegExp[]>> = {
  english: [/(?<!\bfollowing\b[^.:;]{0,40});\s+(?=["“(]?[\p{Lu}\d])(?!\S+$|\(?\d{1,2}\)\s)/gu],
  others: [/;\s+(?=["“«(]?[\p{L}\d])/gu, SAYS_IN.others['clause-begins']],
}

/** What all of these need: one of these characters with white space before or after it. */
const MAY_BE_CUT: Readonly<Record<Tongue, RegExp>> = {
  english: /[.!?…;*"”’)\]]\s|\s[•·▪●◦/]|[►▶▸➢➤✓✔]/,
  others: /[.!?…;*"”’)\],:]\s|\s[•·▪●◦/]|[►▶▸➢➤✓✔]/,
}

/** "Location: Ghent, BE; Rome, IT": places, and no clauses. */
const namesPlaces = (line: string): boolean => {
  const at = line.indexOf(':')
  return SAYS['place-label'].test(line.slice(0, at + 1)) && SAYS['places-follow'].test(line.slice(at))
}

/** After fewer characters no clause ends. */
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

/**
 * The sentences of a row, in order, and the items of a list that stands in one line; a semicolon before a capital ends one too, but
 * for the list of a label ("Nice to have: Spark; Kafka"). Together they hold everything but white space and bullets.
 */
export const splitSentences = (text: string, row: Span, tongue: Tongue = 'english', isList = false): Span[] => {
  const line = quote(text, row)
  // As most bullets are.
  if (line.length <= MAX_STATEMENT_CHARS && !MAY_BE_CUT[tongue].test(line))
    return line === '' ? [] : [{ start: row.start, end: row.end }]
  const ends = spansOf(line, SENTENCE_END)
  const sentences = ends.length > 0 ? ends : spansOf(line, LOWER_SENTENCE_END)
  const clauses = isList || namesPlaces(line) ? [] : CLAUSE_ENDS[tongue].flatMap((end) => spansOf(line, end))
  const closed = [
    ...sentences.filter(({ start, end }) => endsSentence(line, start, end)),
    ...clauses.filter(({ start }) => start >= MIN_CLAUSE_CHARS),
  ]
  // A mark stays with what it closes; a bullet belongs to neither.
  const cuts = [...closed.map(({ end }) => ({ start: end, end })), ...spansOf(line, INNER_BULLET)]
  const seams = cuts.sort((a, b) => a.start - b.start).map((cut) => moveBy(cut, row.start))
  return spansBetween(row, seams)
    .flatMap((span) => cutLong(text, span))
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
}
