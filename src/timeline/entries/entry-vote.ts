import { isOrganization } from '../../text/organizations.ts'
import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import type { BodyLine } from '../lines/index.ts'
import { cellsOf, type EntryNames, isList, partCells } from '../names/index.ts'
import type { Entry } from './find-entries.ts'

/** The lines of a section and the entries among them. */
export interface Listed {
  readonly body: readonly BodyLine[]
  readonly entries: readonly Entry[]
}

/** Where in an entry a name stands: on which line, counted from the dated one, and as which part of it. */
interface Slot {
  readonly line: number
  readonly cell: number
}

/** Where the title and the employer stand. */
interface Slots {
  readonly title: Slot
  readonly organization: Slot
}

/** Lines above and below the dated one in which names stand. */
const VOTE_REACH_LINES = 3
/** What the agreement of the other entries counts, compared with what words show; and that of a single one. */
const AGREED = 2
const SAID_ONCE = 1
/** Where so many or more agree, and none differs: they outweigh an employer that a bracket behind the title marks. */
const ALL_MIN = 4
const AGREED_BY_ALL = 3
/** A section with so many unambiguous entries is read by its own: teaching may be written otherwise than work. */
const OWN_MIN = 3

/** The lines around the dated one that may name the entry and do not belong to another, with their distance from it. */
const linesAround = ({ body, entries }: Listed, order: number): readonly (readonly [number, BodyLine])[] => {
  const { at, first } = entries[order] ?? { at: 0, first: 0 }
  const from = Math.max(first, at - VOTE_REACH_LINES)
  const until = Math.min(entries[order + 1]?.first ?? body.length, at + VOTE_REACH_LINES)
  const below = body.slice(at + 1, until)
  const end = below.findIndex(({ role, dates, gap }) => role !== 'short' || dates.length > 0 || gap)
  const lines = [...body.slice(from, at + 1), ...below.slice(0, end < 0 ? below.length : end)]
  return lines.map((line, index) => [from + index - at, line])
}

const slotOf = (lines: readonly (readonly [number, BodyLine])[], name: string): Slot | null => {
  for (const [line, own] of lines) {
    const cell = cellsOf([own]).findIndex(({ text }) => text === name)
    if (cell >= 0) return { line, cell }
  }
  return null
}

/** Where an entry is unambiguous: one of its parts is a title, another the employer. */
const slotsOf = (listed: Listed, order: number): Slots | null => {
  const entry = listed.entries[order]
  const { title, organization } = entry?.names ?? {}
  if (!entry?.date || !title || !organization || entry.cells.filter(({ what }) => what === 'title').length !== 1) return null
  if (!entry.cells.some(({ what, text }) => what === 'title' && text === title)) return null
  const lines = linesAround(listed, order)
  const [titled, employed] = [slotOf(lines, title), slotOf(lines, organization)]
  return titled && employed ? { title: titled, organization: employed } : null
}

const keyOf = ({ title, organization }: Slots): string => [title.line, title.cell, organization.line, organization.cell].join(' ')

/** The slots that most entries have, and what that counts. */
interface Agreed {
  readonly slots: Slots
  readonly weight: number
}

/** Null where they do not agree. */
const vote = (told: readonly Slots[]): Agreed | null => {
  const votes = new Map<string, Slots[]>()
  for (const slots of told) votes.set(keyOf(slots), [...(votes.get(keyOf(slots)) ?? []), slots])
  const [most] = [...votes.values()].sort((a, b) => b.length - a.length)
  const [slots] = most ?? []
  if (!most || !slots || most.length * 2 <= told.length) return null
  if (most.length >= ALL_MIN && most.length === told.length) return { slots, weight: AGREED_BY_ALL }
  return { slots, weight: most.length > 1 ? AGREED : SAID_ONCE }
}

/** How far the words themselves show that one is a title and the other an employer. */
const support = ({ title, organization }: EntryNames): number => {
  const post = title ?? ''
  const titled = isTitle(post) ? 2 : Number(holdsTitleWord(post)) - Number(isOrganization(post))
  if (organization === null) return titled
  return titled + (isTitle(organization) ? -2 : 2 * Number(isOrganization(organization)))
}

/** An employer that was not found counts for a title that words show, not against one. */
const gained = ({ title }: EntryNames, { organization }: EntryNames): number =>
  Number(organization === null && title !== null && isTitle(title))

/** What stands in the slots; null where one of them is empty or holds a list. */
const readIn = (listed: Listed, order: number, { title, organization }: Slots): Pick<Entry, 'names' | 'cells'> | null => {
  const around = linesAround(listed, order)
  const lines = new Map(around)
  const isOneLine = title.line === organization.line
  const textIn = ({ line, cell }: Slot): string | null => {
    const own = lines.get(line)
    const cells = own ? cellsOf([own]) : []
    // "Tallow Mentor – Analyst": two posts by their words, of which the others have an employer in one place.
    return (own && isOneLine && cells.length === 1 ? partCells(own) : cells)[cell]?.text ?? null
  }
  const [post, body] = [textIn(title), textIn(organization)]
  if (post === null || body === null || isList(post) || isList(body)) return null
  const last = Math.max(0, title.line, organization.line)
  return { names: { title: post, organization: body }, cells: cellsOf(around.flatMap(([line, own]) => (line > last ? [] : own))) }
}

/** "Osprey, Leeds": its place shows the employer. */
const isSeated = ({ names, cells }: Pick<Entry, 'names' | 'cells'>): boolean =>
  cells.some(({ text, seated }) => seated && text === names.organization)

/** "Engineer – Nets" at the same employer: more of the title than the slot holds. */
const isSaidInFull = (names: EntryNames, { title, organization }: EntryNames): boolean =>
  names.organization === organization && title !== null && (names.title ?? '').startsWith(title)

const readBy = ({ slots, weight }: Agreed, listed: Listed, order: number): Entry => {
  const entry = listed.entries[order] as Entry
  const read = entry.date === null ? null : readIn(listed, order, slots)
  if (read === null || (isSeated(entry) && !isSeated(read)) || isSaidInFull(entry.names, read.names)) return entry
  const better = support(read.names) + weight + gained(read.names, entry.names) > support(entry.names)
  return better ? { ...entry, ...read } : entry
}

/**
 * The entries of a resume, read alike: one resume writes title and employer in one order. Where the words of an entry do not
 * distinguish the two, they are taken from where the other entries have them.
 */
export const readAlike = (all: readonly Listed[]): readonly Listed[] => {
  const told = all.map((listed) => listed.entries.flatMap((_, order) => slotsOf(listed, order) ?? []))
  return all.map((listed, at) => {
    const own = told[at] ?? []
    const agreed = vote(own.length >= OWN_MIN ? own : told.flat())
    return agreed ? { ...listed, entries: listed.entries.map((_, order) => readBy(agreed, listed, order)) } : listed
  })
}
