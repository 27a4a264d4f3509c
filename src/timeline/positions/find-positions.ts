import { READS } from '../../language/resumes.ts'
import type { Document } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Position } from '../../schema/timeline.ts'
import { TERMS } from '../../text/employment-terms.ts'
import { MONTHS_PER_YEAR } from '../../text/months.ts'
import { isOrganization, isSchool } from '../../text/organizations.ts'
import { rangeAt } from '../../text/span.ts'
import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import type { DateRange } from '../dates/index.ts'
import { findDegrees } from '../education/index.ts'
import { type Entry, isAbout, type Listed, listEntries } from '../entries/index.ts'
import { type BodyLine, readBodies, spanOfLines } from '../lines/index.ts'
import { type Cell, type EntryNames, isNamelessUnit, isTimeOff, splitLoosely } from '../names/index.ts'
import { namesTogether } from './names-together.ts'
import { isToldIn } from './told-twice.ts'

const isStudies = (title: string): boolean => READS['studies-as-title'].test(title) && !READS['student-at-work'].test(title)

/** A single date without a title or an employer is an event; so is one beside a body without a post: "Tidal Systems Group, 2021". */
const isEvent = ({ date, names }: Entry, { title }: EntryNames): boolean => {
  if (date?.form === 'range') return false
  return (date !== null && title === null) || (names.organization === null && !isTitle(names.title ?? ''))
}

/** Its first words name time away from work. */
const isAway = ({ names, cells }: Entry): boolean => [names.title, cells[0]?.text].some((text) => text != null && isTimeOff(text))

/** "Med Partners Ltd" names no degree: an employer by its mark that is not a school never does. */
const namesDegree = ({ text, what }: Cell): boolean => (what !== 'organization' || isSchool(text)) && findDegrees(text).length > 0

/** "Dipl. Pflegefachfrau" is a post of somebody who holds the diploma. */
const DIPLOMA = /^(?:eidg\. )?dipl\. (?=\p{L})/iu

/** "Tarn University – Project": what was done there, and no post. */
const isPieceAt = ({ text, joint }: Cell): boolean =>
  joint === 'dash' && !text.includes(' ') && READS['piece-as-title'].test(text)

const isPosition = (entry: Entry, names: EntryNames): boolean => {
  const { cells } = entry
  const title = (names.title ?? '').replace(DIPLOMA, '')
  if (READS.volunteer.test(title) || isStudies(title) || isEvent(entry, names) || isAway(entry)) return false
  if (isTitle(title) || READS['doctoral-post'].test(title)) return true
  if (READS['piece-of-studies'].test(names.organization ?? '')) return false
  if (READS['piece-in-a-lab'].test(title)) return names.organization !== null
  return !READS['piece-as-title'].test(title) && !cells.some((cell) => namesDegree(cell) || isPieceAt(cell))
}

/** Compared as finely as both dates are given: "2017-09" is not after "2017". */
const isNotAfter = (a: string, b: string): boolean => a.slice(0, b.length) <= b.slice(0, a.length)

const covers = ({ date: a }: Entry, { date: b }: Entry): boolean => {
  if (a === null || b === null) return false
  return isNotAfter(a.from ?? '', b.from ?? '') && (a.to === 'present' || (b.to !== 'present' && isNotAfter(b.to, a.to)))
}

/** "Acme  2018 – present" above "Engineer  2020 – present", with nothing but what Acme does between them: the employer of the titles below, not a position. */
const isEmployer = (body: readonly BodyLine[], entry: Entry, next: Entry | undefined): boolean => {
  if (!next || !covers(entry, next)) return false
  const isAbove = next.first === entry.at + 1 || (entry.cells.length === 1 && body.slice(entry.at + 1, next.first).every(isAbout))
  if (!isAbove) return false
  const titled = entry.cells.some(({ what }) => what === 'title')
  return !titled && next.cells.some(({ what }) => what === 'title') && next.names.organization === null
}

/**
 * "Acme  2018 – present" directly above "Tides  2020 – present" and the like: of how many entries below it a name alone is the
 * employer, none of which names a post or an employer.
 */
const piecesBelow = (entries: readonly Entry[], order: number): number => {
  const entry = entries[order]
  if (entry?.date?.form !== 'range' || entry.cells.length !== 1 || isTitled(entry)) return 0
  if (entries[order + 1]?.first !== entry.at + 1) return 0
  const others = entries.slice(order + 1)
  const end = others.findIndex((one) => one.cells.length !== 1 || one.cells[0]?.what !== 'unknown' || !covers(entry, one))
  return end < 0 ? others.length : end
}

/** "@ Acme", and "Acme." at the end of a sentence; the dot of "Acme Inc." is its own. */
const nameEmployer = (printed: string | null): string | null =>
  printed?.replace(/^@\s*/, '').replace(/(?<=\p{Ll}{5})\.$/u, '') || null

/**
 * Both names: where no line nearby names the employer, it is read from the title, however loosely; a name alone in which no word
 * tells a post is the employer.
 */
const fullNames = (names: EntryNames): EntryNames => {
  if (names.organization !== null || names.title === null) return names
  const split = splitLoosely(names.title)
  const isPost = holdsTitleWord(names.title) || TERMS.test(names.title) || READS['doctoral-post'].test(names.title)
  return split ?? (isPost || names.title.includes(',') ? names : { title: null, organization: names.title })
}

/** Between two periods of one position: "Jul – Sep 2018 | Mar – Jul 2019". */
const BETWEEN_PERIODS = /^\s*(?:[|;,&/]|and)\s*$/i

/** The other periods of an entry, written after the first in its line. */
const laterPeriods = (line: BodyLine | undefined, first: DateRange | null): readonly DateRange[] => {
  const periods: DateRange[] = []
  for (const date of line?.dates ?? []) {
    const before = periods.at(-1) ?? first
    if (!line || !before || date.form !== 'range' || date.start < before.end) continue
    if (!BETWEEN_PERIODS.test(line.text.slice(before.end - line.start, date.start - line.start))) break
    periods.push(date)
  }
  return periods
}

/** The position that an entry names, once for each of its periods; the lines below belong to the last. */
const toPositions = (body: readonly BodyLine[], entry: Entry, next: Entry | undefined, names: EntryNames): Position[] => {
  const { start, end } = spanOfLines(body.slice(entry.first, next?.first))
  const periods = [entry.date, ...laterPeriods(body[entry.at], entry.date)]
  return periods.map((date, order) => ({
    title: names.title,
    organization: nameEmployer(names.organization),
    from: date?.from ?? null,
    to: date?.to ?? null,
    start: order === 0 ? start : (date?.start ?? start),
    end: order === periods.length - 1 ? end : (date?.end ?? end),
  }))
}

/** The title stands on a line of its own above the employer: it is the title for employers below that have none, too. */
const titlesOthers = ({ names, cells: [first, second], at, first: top }: Entry): boolean =>
  names.organization !== null && first?.text === names.title && top < at && !first.dated && second?.joint === 'line'

/** What stands above the entry belongs to the one before, and does not head this one. */
const isBelowText = (body: readonly BodyLine[], { first }: Entry): boolean =>
  body[first - 1]?.role !== 'short' && !body[first - 1]?.line.bold

/** The employer stands on a line of its own above the title, so titles below without an employer are with it, too. */
const headsOthers = ({ names, cells, at, first }: Entry): boolean => {
  const employer = cells.find(({ text }) => text === names.organization)
  const isAbove = employer !== undefined && !cells.slice(0, cells.indexOf(employer)).some(({ what }) => what === 'title')
  return isAbove && first < at && employer.joint === 'line' && !employer.dated
}

/**
 * "Nets II • 2019 • Tutor" in the group that "Tarn University" heads, above "Nets I • 2018 • Tutor": what stands beside the title as
 * in the first entry of the group is no employer.
 */
const isAsInFirst = ({ cells, names }: Entry, first: Entry | null): boolean => {
  const at = cells.findIndex(({ text }) => text === names.organization)
  const [own, there] = [cells[at], first?.cells.filter(({ dated }) => dated)[at]]
  return own?.what === 'unknown' && own.dated && !own.placed && there?.what === 'unknown' && there.text !== first?.names.title
}

/** "• Jul 2019 – Dec 2019: Analyst" within an entry that spans it: a post with the same employer. */
const employerAround = (body: readonly BodyLine[], entry: Entry, around: Entry | null): string | null =>
  around !== null && body[entry.at]?.role === 'item' && covers(around, entry) ? around.names.organization : null

const isTitled = ({ cells }: Entry): boolean => cells.some(({ what }) => what === 'title')

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * MONTHS_PER_YEAR + Number(date.slice(5))

/** "Lead  Mar 2021 – May 2023" above "Engineer  Jun 2019 – Mar 2021": one begins in the very month in which the other ended. */
const leadsTo = ({ date: before }: Entry, { date: after }: Entry): boolean => {
  const [end, start] = [before?.to ?? '', after?.from ?? '']
  if (end.length < 'YYYY-MM'.length || start.length < 'YYYY-MM'.length) return false
  const months = monthsOf(start) - monthsOf(end)
  return months === 0 || months === 1
}

/** A title alone, directly before or after another post in time: a step with the same employer, unless it is "Freelance …". */
const isStep = (entry: Entry, other: Entry | undefined): boolean => {
  const [only] = entry.cells
  const isOwn = TERMS.test(only?.text.split(' ', 1)[0] ?? '')
  const alone = entry.cells.length === 1 && only?.what === 'title' && !only.placed && !isOwn && entry.names.organization === null
  return alone && other !== undefined && (leadsTo(entry, other) || leadsTo(other, entry))
}

/** "Department of Nets" below the posts of a university; "Centre of Nets  Oslo" with its own place is an employer. */
const isPartAbove = ({ cells }: Entry, organization: string): boolean =>
  isNamelessUnit(organization) && cells.every(({ text, placed }) => text !== organization || !placed)

/**
 * Beside entries that name a post, "Rocky Lagoon  Apr – Jun 2025" is a piece of work: neither title nor employer, unless a comma
 * joins its place to it.
 */
const isPiece = ({ cells: [only, ...others] }: Entry, { title, organization }: EntryNames): boolean =>
  others.length === 0 && organization === null && !holdsTitleWord(title ?? '') && only?.seated !== true

/** "Working student, same company": that of the entry above. */
const SAME_EMPLOYER = /^(?:the )?same (?:company|employer|firm|organi[sz]ation)$/iu

/** A title, an employer by its mark, or a place. */
const isNamedAtAll = ({ cells, names }: Entry): boolean =>
  cells.some(({ what, placed }) => what !== 'unknown' || placed) || isOrganization(names.organization ?? '')

/** The entries of a body as positions: those that count, by themselves and by what they name together with the lines around. */
const positionsIn = ({ body, entries }: Listed, counts: (entry: Entry, names: EntryNames) => boolean): Position[] => {
  const positions: Position[] = []
  let employer: string | null = null
  let title: string | null = null
  let around: Entry | null = null
  let last: string | null = null
  let inner = 0
  let head: Entry | null = null
  for (const [order, entry] of entries.entries()) {
    const { names } = entry
    const next = entries[order + 1]
    const heads = isEmployer(body, entry, next)
    if (names.title !== null || !isBelowText(body, entry)) title = titlesOthers(entry) ? names.title : null
    const own = namesTogether(entries, order)
    const step: string | null = isStep(entry, entries[order - 1]) ? last : null
    const isAlike = isAsInFirst(entry, head)
    const isSame = SAME_EMPLOYER.test(own.organization ?? '')
    const isPart = own.organization !== null && employer !== null && (isAlike || isPartAbove(entry, own.organization))
    const named: string | null =
      (isPart ? employer : isSame ? last : own.organization) ?? employerAround(body, entry, around) ?? employer
    const organization: string | null = named ?? entry.townOrEmployer ?? step
    last = organization
    const known = { title: own.title ?? (own.organization === null ? null : title), organization }
    const pieces = order < inner ? 0 : piecesBelow(entries, order)
    if (pieces > 0) {
      inner = order + 1 + pieces
      positions.push(...toPositions(body, entry, entries[inner], { title: null, organization: entry.cells[0]?.text ?? null }))
    } else if (order >= inner && !heads && counts(entry, known)) {
      for (const position of toPositions(body, entry, next, fullNames(known))) positions.push(position)
    }
    if (body[entry.at]?.role !== 'item') around = entry
    if (heads) employer = entry.cells[0]?.text ?? null
    else if (names.organization !== null && !isAlike) {
      head = headsOthers(entry) ? entry : null
      employer = head ? names.organization : null
    }
  }
  return positions
}

/** Below no heading of experience a title, an employer and a period side by side still count as a position. */
const isUnheadedPosition = (entry: Entry, names: EntryNames): boolean =>
  isPosition(entry, names) &&
  isTitle(entry.names.title ?? '') &&
  !entry.cells.some((cell) => cell.what !== 'title' && namesDegree(cell)) &&
  names.organization !== null &&
  entry.date?.form === 'range'

/** "Career Summary" may head posts, and posts may follow the skills of a column beside them. */
const MAY_HOLD_POSTS: ReadonlySet<SectionKind> = new Set(['other', 'summary', 'skills'])

const isUnheaded = ({ kind, heading }: Section): boolean =>
  (MAY_HOLD_POSTS.has(kind) && !READS.unpaid.test(heading ?? '')) || (kind === 'contact' && heading === null)

const isUnheadedAlone = (section: Section): boolean => {
  const heading = section.heading ?? ''
  if (section.kind === 'education') return READS['heads-work'].test(heading)
  return isUnheaded(section) || (section.kind === 'projects' && !READS.unpaid.test(heading))
}

/** Where some stand below a heading of theirs, further ones may stand above it, or where a column beside them has ended. */
const isUnheadedBeside = (section: Section): boolean => isUnheaded(section) && !READS['beside-posts'].test(section.heading ?? '')

const isMarked = ({ cells, names }: Entry): boolean =>
  cells.some(({ what, placed }) => what === 'organization' || placed) || isOrganization(names.organization ?? '')

/** @param counts whether an entry does that stands in a section of this kind. */
const positionsUnheaded = (
  document: Document,
  sections: readonly Section[],
  counts: (entry: Entry, kind: SectionKind | undefined) => boolean = () => true,
): Position[] => {
  const searched = sections.map((section) => ({ ...section, kind: 'experience' as const }))
  return listEntries(readBodies(document, searched, 'experience')).flatMap((listed) => {
    const kindOf = ({ first }: Entry): SectionKind | undefined => rangeAt(sections, listed.body[first]?.start ?? 0)?.kind
    return positionsIn(listed, (entry, names) => isUnheadedPosition(entry, names) && counts(entry, kindOf(entry)))
  })
}

/** Where posts have a section of their own, a list of skills holds others only by a mark or a place of their employer. */
const countsBeside = (entry: Entry, kind: SectionKind | undefined): boolean => kind !== 'skills' || isMarked(entry)

/**
 * The positions of the experience sections, in reading order; they do not overlap. One without a date counts where its title and
 * employer are both named. Studies, voluntary work and time away from work that stand there are left out, and so are dated pieces
 * of work beside posts. Elsewhere those count that are named in full.
 */
export const findPositions = (document: Document, sections: readonly Section[]): Position[] => {
  const isHeaded = sections.some(({ kind }) => kind === 'experience')
  const positions = isHeaded ? headedPositions(document, sections) : []
  if (positions.length === 0) return positionsUnheaded(document, sections.filter(isUnheadedAlone))
  const beside = positionsUnheaded(document, sections.filter(isUnheadedBeside), countsBeside).filter(
    (one) => !isToldIn(positions, sections, one),
  )
  return [...positions, ...beside].sort((a, b) => a.start - b.start)
}

const headedPositions = (document: Document, sections: readonly Section[]): Position[] => {
  const lists = listEntries(readBodies(document, sections, 'experience'))
  if (!lists.some(({ entries }) => entries.some(isTitled))) return lists.flatMap((listed) => positionsIn(listed, isPosition))
  const counts = (entry: Entry, names: EntryNames): boolean => isPosition(entry, names) && !isPiece(entry, names)
  return lists.filter(({ entries }) => entries.some(isNamedAtAll)).flatMap((listed) => positionsIn(listed, counts))
}
