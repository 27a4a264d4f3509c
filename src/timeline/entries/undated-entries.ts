import { countWords } from '../../text/count-words.ts'
import { isOrganization } from '../../text/organizations.ts'
import { isTitle } from '../../text/titles.ts'
import { type BodyLine, isDeed, LABELLED } from '../lines/index.ts'
import { cellsOf, type EntryNames, namesAmong, SAYS_AT } from '../names/index.ts'
import type { Entry } from './find-entries.ts'

/** Lines that may name an entry. */
const NAMING_LINES_MAX = 3
const UNDATED_WORDS_MAX = 8
/** An employer that no word marks as one has no more words. */
const PLAIN_NAME_WORDS_MAX = 4
/** Left edges that differ by less are one, in points. */
const SAME_LEFT_EDGE_PT = 2

/** A block that names a title and an employer. */
type Named = Omit<Entry, 'date' | 'townOrEmployer'>

/** "Reference: Ann Lee, Manager, Acme" names a post, but not this person's: the names must open their line. */
const opensWith = ({ text }: BodyLine, { title, organization }: EntryNames): boolean =>
  [title, organization].some((name) => name !== null && text.trimStart().startsWith(name))

const isPlainName = (name: string): boolean => /^\p{Lu}[^,]*$/u.test(name) && countWords(name) <= PLAIN_NAME_WORDS_MAX

const isMarked = ({ cells, names: { organization } }: Named): boolean =>
  organization !== null &&
  (isOrganization(organization) || cells.some(({ text }) => SAYS_AT.test(text) && text.endsWith(organization)))

const isNamed = (named: Named, line: BodyLine): boolean => {
  const { title, organization } = named.names
  if (title === null || organization === null || !isTitle(title) || !opensWith(line, named.names)) return false
  if (countWords(title) > UNDATED_WORDS_MAX || countWords(organization) > UNDATED_WORDS_MAX) return false
  return isMarked(named) || isPlainName(organization)
}

const isHead = (line: BodyLine | undefined): line is BodyLine =>
  line?.role === 'short' && line.dates.length === 0 && !isDeed(line.text) && !LABELLED.test(line.text)

/** The block of lines from `first` on that names a title and an employer, with as few lines as possible; null where none does. */
const nameFrom = (body: readonly BodyLine[], first: number): Named | null => {
  for (let at = first; at < first + NAMING_LINES_MAX && isHead(body[at]) && (at === first || !body[at]?.gap); at++) {
    const cells = cellsOf(body.slice(first, at + 1))
    const named = { at, first, cells, names: namesAmong(cells) }
    const opening = body[first]
    if (opening && isNamed(named, opening)) return named
  }
  return null
}

const edgesMeet = ({ line: a }: BodyLine, { line: b }: BodyLine): boolean =>
  a.box === null || b.box === null || Math.abs(a.box[0] - b.box[0]) <= SAME_LEFT_EDGE_PT

/** It stands out as the dated entries do, and is not one of their lines. */
const looksLike = (one: BodyLine, heads: readonly BodyLine[]): boolean =>
  (one.gap || one.line.bold) &&
  heads.some((head) => head.line.bold === one.line.bold && head.line.heading === one.line.heading && edgesMeet(head, one))

const tells = (line: BodyLine | undefined): boolean => line !== undefined && line.role !== 'short'

/** One line for each look among the first lines of the dated entries. */
const headsOf = (body: readonly BodyLine[], dated: readonly Entry[]): BodyLine[] => {
  const looks = new Map<string, BodyLine>()
  for (const head of dated.flatMap(({ first }) => body[first] ?? [])) {
    const { bold, heading, box } = head.line
    looks.set(`${bold} ${heading} ${Math.round(box?.[0] ?? 0)}`, head)
  }
  return [...looks.values()]
}

/** Among dated entries, an undated one stands first or below the text of another, looks like them, and has text of its own. */
const standsAmong = (body: readonly BodyLine[], heads: readonly BodyLine[], named: Named): boolean => {
  let end = named.at + 1
  while (isHead(body[end]) && !body[end]?.gap) end++
  const opening = body[named.first]
  const apart = named.first === 0 || tells(body[named.first - 1])
  return opening !== undefined && apart && tells(body[end]) && isMarked(named) && looksLike(opening, heads)
}

/**
 * The entries of a body that name a title and an employer and have no date, in order: all of them where nothing is dated, else
 * those that look like the dated ones. Words of a dated entry are never taken for another entry.
 */
export const findUndatedEntries = (body: readonly BodyLine[], dated: readonly Entry[]): Entry[] => {
  const found: Entry[] = []
  const heads = headsOf(body, dated)
  for (let at = 0; at < body.length; at++) {
    const opens = at === 0 || tells(body[at - 1]) || body[at]?.gap || found.at(-1)?.at === at - 1
    const named = opens ? nameFrom(body, at) : null
    if (!named || (heads.length > 0 && !standsAmong(body, heads, named))) continue
    found.push({ ...named, date: null, townOrEmployer: null })
    at = named.at
  }
  return found
}
