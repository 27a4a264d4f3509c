import { begin, repeated } from './faults.ts'
import type { Asks, LabelledStatement } from './labels.ts'

const IN_WORD = /[\p{L}\p{N}]/u

/** Where `quote` occurs from `from` on, beginning and ending with whole words; -1: nowhere. */
const findWhole = (text: string, quote: string, from: number): number => {
  const isInside = (outer: string, inner: string): boolean => IN_WORD.test(outer) && IN_WORD.test(inner)
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    if (!isInside(text.charAt(at - 1), quote.charAt(0)) && !isInside(text.charAt(end), quote.charAt(quote.length - 1))) return at
  }
  return -1
}

/** The character, number or code that a list puts before what it lists. */
const LIST_MARK = /^(?:[-–—•*·▪◦●>]\s|\d{1,2}[.)]\s|[A-Za-z][.)]\s|\(\w{1,3}\)\s)/

const placeFault = (text: string, quote: string, from: number): string | null => {
  if (quote !== quote.trim()) return 'white space at an end'
  if (quote.includes('\n')) return 'goes over a line'
  if (findWhole(text, quote, from) >= 0) return null
  if (findWhole(text, quote, 0) >= 0) return 'stands before what is quoted before it'
  return text.includes(quote) ? 'is cut within a word' : 'not in the text'
}

/** What is wrong with quotes that should follow each other in a text. */
const quoteFaults = (text: string, quotes: readonly string[], what: string): string[] => {
  let from = 0
  return quotes.flatMap((quote) => {
    const fault = placeFault(text, quote, from)
    from = Math.max(from, findWhole(text, quote, from))
    return fault === null ? [] : [`${what} ${begin(quote)}: ${fault}`]
  })
}

const partFaults = ({ quote, kind, parts }: LabelledStatement): string[] => {
  const choices = parts.flatMap(({ choice }) => choice ?? [])
  const lonely = [...new Set(choices)].filter((choice) => choices.indexOf(choice) === choices.lastIndexOf(choice))
  return [
    ...quoteFaults(
      quote,
      parts.map((part) => part.quote),
      'part',
    ),
    ...lonely.map((choice) => `choice ${choice} has one member`),
    ...(kind === 'blocker' && parts.length > 0 ? ['a blocker has parts'] : []),
  ]
}

const statementFaults = (statement: LabelledStatement): string[] => {
  const { quote, years } = statement
  return [
    ...(LIST_MARK.test(quote) ? ['begins with a list mark'] : []),
    ...(years !== null && years.max !== null && years.max < years.min ? ['at most fewer years than at least'] : []),
    ...partFaults(statement),
  ]
}

/** What is wrong with the form of asks, each in a clause; empty if nothing is. @param text of the posting. */
export const faultsOfAsks = ({ statements, notAsked }: Asks, text: string): string[] => [
  ...statements.flatMap(({ id }, index) => (id === `s${index + 1}` ? [] : [`${id}: s${index + 1} was expected here`])),
  ...repeated(statements.map(({ quote }) => quote)).map((quote) => `labelled twice: ${begin(quote)}`),
  ...quoteFaults(
    text,
    statements.map(({ quote }) => quote),
    'statement',
  ),
  ...statements.flatMap((statement) => statementFaults(statement).map((fault) => `${statement.id}: ${fault}`)),
  ...notAsked.flatMap(({ quote }) => quoteFaults(text, [quote], 'not asked')),
]
