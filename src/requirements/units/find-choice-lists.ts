import { SAYS } from '../../language/postings.ts'
import { knownHeading } from '../../language/read-heading.ts'
import type { Span } from '../../schema/span.ts'
import { toNumber } from '../../text/numbers.ts'
import { quote } from '../../text/span.ts'
import { opensDemand } from './find-demands.ts'
import type { Row } from './rows.ts'

/** A run of rows some of which will do. */
export interface ChoiceList extends Span {
  /** Where what opens it begins: "experience with one or more of the following:". */
  readonly opensAt: number
  readonly atLeast: number
  /** It only gives examples. */
  readonly open: boolean
  /** The row that reads the line above such a list. */
  readonly by: string
}

/** Numbers are bullets of one kind, and so are letters: "2." is no list within that of "1.". */
const kindOf = (bullet: string): string => bullet.replace(/\d+/g, '1').replace(/[a-z]/gi, 'a')

/** Whether a row is in the list that a lead opens and another row is the first of. */
const isMember = (text: string, row: Row | undefined, lead: Row, first: Row): boolean => {
  if (row === undefined || row.listItem !== first.listItem || row.marked) return false
  const words = quote(text, row)
  if (words.endsWith(':') || knownHeading(words) !== undefined) return false
  // A list within a list has bullets of its own; where it has not, only its words tell where it ends.
  const isInside = lead.listItem && kindOf(first.bullet) !== kindOf(lead.bullet)
  // "Strong SQL" among the points below "one of the following:" is a demand of its own, and no member of the list.
  const isBelowPlain = first.listItem && !lead.listItem
  return isInside ? kindOf(row.bullet) !== kindOf(lead.bullet) : isBelowPlain || row === first || !opensDemand(words)
}

/** The list that a row opens. */
const listBelow = (text: string, rows: readonly Row[], at: number): ChoiceList[] => {
  const [lead, first] = [rows[at], rows[at + 1]]
  const words = lead ? quote(text, lead) : ''
  const number = SAYS['list-of-choices'].exec(words)?.[1]
  const open = number === undefined && SAYS['list-of-examples'].test(words)
  if (!lead || !first || (number === undefined && !open)) return []
  let after = at + 1
  while (isMember(text, rows[after], lead, first)) after++
  // "Cloud platforms such as:" names what its examples are of.
  const [from, last] = [open ? lead : first, rows[after - 1]]
  if (last === undefined || last === from) return []
  const by = `postings/${open ? 'list-of-examples' : 'list-of-choices'}`
  return [{ start: from.start, end: last.end, opensAt: lead.start, atLeast: Math.max(1, toNumber(number ?? 'one')), open, by }]
}

/** The lists of alternatives of a posting, in order; they do not overlap. */
export const findChoiceLists = (text: string, rows: readonly Row[]): ChoiceList[] =>
  rows.flatMap((_, at) => listBelow(text, rows, at))
