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
  const from = isFar ? [...statement.slice(0, asked.start - requirement.start).matchAll(CLAUSE_START)].at(-1) : undefined
  return quoteAsked(from ? `… ${statement.slice(from.index + from[0].length)}` : statement, length)
}

/** The head of the statement, as far as a title has room. */
export const quoteInTitle = ({ requirement }: CoveredPart, { job }: RuleContext): string =>
  quoteAsked(quote(job.document.text, requirement), MAX_IN_TITLE)
