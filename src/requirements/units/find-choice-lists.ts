import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { toNumber } from '../../text/numbers.ts'
import { quote } from '../../text/span.ts'
import { knownHeading } from './headings/index.ts'
import type { Row } from './rows.ts'

/** A run of rows some of which will do. */
export interface ChoiceList extends Span {
  /** Where what opens it begins: "experience with one or more of the following:". */
  readonly opensAt: number
  readonly atLeast: number
  /** It only gives examples. */
  readonly open: boolean
  /** The row that reads the line above such a list, or the end of a point. */
  readonly by: string
}

/** "Strong SQL" among the points below "one of the following:" is a demand of its own, and no member of the list. */
const asksByItself = (words: string): boolean =>
  [SAYS['demand-start'], SAYS['demand-noun-start']].some((pattern) => `a ${words}`.search(pattern) === 2)

/** Numbers are bullets of one kind, and so are letters: "2." is no list within that of "1.". */
const kindOf = (bullet: string): string => bullet.replace(/\d+/g, '1').replace(/[a-z]/gi, 'a')

/** Whether a row is in the list that a lead opens and another row is the first of. */
const isMember = (text: string, row: Row | undefined, lead: Row, first: Row): boolean => {
  if (row === undefined || row.listItem !== first.listItem || row.marked) return false
  const words = quote(text, row)
  if (words.endsWith(':') || knownHeading(words) !== undefined) return false
  // A list within a list has bullets of its own; where it has not, only its words tell where it ends.
  const isInside = lead.listItem && kindOf(first.bullet) !== kindOf(lead.bullet)
  return isInside ? kindOf(row.bullet) !== kindOf(lead.bullet) : !lead.listItem || row === first || !asksByItself(words)
}

const lastWord = (words: string): string => /[\p{L}/]+$/u.exec(words)?.[0].toLowerCase() ?? ''

/** A list with the rows that it is made of, half-open. */
type Found = Omit<ChoiceList, 'start' | 'end'> & { readonly rows: readonly [number, number] }

const listBelow = (text: string, rows: readonly Row[], at: number): Found[] => {
  const [lead, first] = [rows[at], rows[at + 1]]
  const words = lead ? quote(text, lead) : ''
  const number = SAYS['list-of-choices'].exec(words)?.[1]
  const open = number === undefined && SAYS['list-of-examples'].test(words)
  if (!lead || !first || (number === undefined && !open)) return []
  let after = at + 1
  while (isMember(text, rows[after], lead, first)) after++
  // "Cloud platforms such as:" names what its examples are of.
  const by = `postings/${open ? 'list-of-examples' : 'list-of-choices'}`
  return [{ rows: [open ? at : at + 1, after], opensAt: lead.start, atLeast: Math.max(1, toNumber(number ?? 'one')), open, by }]
}

/** "- Python or", "- R": no line opens the list. @param or the words that join alternatives. */
const listWithin = (text: string, rows: readonly Row[], first: number, or: ReadonlySet<string>): Found[] => {
  const leadsOn = (at: number): boolean => {
    const [row, next] = [rows[at], rows[at + 1]]
    return row !== undefined && next?.listItem === true && row.listItem && or.has(lastWord(quote(text, row)))
  }
  let last = first
  while (leadsOn(last)) last++
  return [{ rows: [first, last + 1], opensAt: rows[first]?.start ?? 0, atLeast: 1, open: false, by: 'postings/or' }]
}

/**
 * The lists of alternatives of a posting, in order; they do not overlap.
 *
 * @param or the words that join alternatives in its language.
 */
export const findChoiceLists = (text: string, rows: readonly Row[], or: ReadonlySet<string>): ChoiceList[] => {
  const lists: ChoiceList[] = []
  for (let at = 0; at < rows.length; at++) {
    const found = [...listBelow(text, rows, at), ...listWithin(text, rows, at, or)].find(({ rows: [from, to] }) => to - from > 1)
    if (found === undefined) continue
    const { opensAt, atLeast, open, by } = found
    const [from, to] = found.rows
    lists.push({ start: rows[from]?.start ?? opensAt, end: rows[to - 1]?.end ?? opensAt, opensAt, atLeast, open, by })
    at = to - 1
  }
  return lists
}
