import { cutAtWord } from '../text/cut-at-word.ts'
import { quote } from '../text/span.ts'
import type { CoveredPart, RuleContext } from './rule.ts'

/** Characters of a statement where it is quoted, and where little room is left. */
const MAX_STATEMENT_LENGTH = 160
const LEAST_STATEMENT_LENGTH = 60
const MAX_IN_TITLE = 66

/** A quote within a quote. */
const INNER_QUOTES: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': '’' }
/** A statement need not end where its quote does. */
const LAST_MARK = /[.,;:]+$/

/** Where a clause begins. */
const CLAUSE_START = /[.;:•(–—]\s*|,\s+/g

/** A shorter end of a statement tells nobody what it is about: "(CMS)". */
const LEAST_TOLD = 12

/** A statement from the last clause before `at` on that tells enough, or from the first word for which there is room. */
const endFrom = (statement: string, at: number, length: number): string => {
  const starts = [...statement.slice(0, at).matchAll(CLAUSE_START)].map(({ 0: mark, index }) => index + mark.length)
  const start = starts.findLast((one) => statement.length - one >= LEAST_TOLD)
  if (start !== undefined) return `… ${statement.slice(start)}`
  return starts.length === 0 ? statement : `… ${statement.slice(2 - length).replace(/^\S*\s/, '')}`
}

const quoteAsked = (words: string, length: number): string => {
  const plain = words.replace(/\s+/g, ' ').replace(/[“”"]/g, (mark) => INNER_QUOTES[mark] ?? mark)
  return `“${cutAtWord(plain.replace(LAST_MARK, ''), length)}”`
}

/**
 * The statement, from the clause on that asks for it where the words before would fill the room.
 *
 * @param room characters, quotation marks among them.
 */
export const quoteStatement = ({ requirement, part }: CoveredPart, { job }: RuleContext, room: number): string => {
  const length = Math.min(MAX_STATEMENT_LENGTH, Math.max(LEAST_STATEMENT_LENGTH, room - '“”'.length))
  const statement = quote(job.document.text, requirement)
  const asked = part?.anyOf[0]
  const isFar = asked !== undefined && asked.end - requirement.start > length
  return quoteAsked(isFar ? endFrom(statement, asked.start - requirement.start, length) : statement, length)
}

/** The head of the statement, as far as a title has room. */
export const quoteInTitle = ({ requirement }: CoveredPart, { job }: RuleContext): string =>
  quoteAsked(quote(job.document.text, requirement), MAX_IN_TITLE)
