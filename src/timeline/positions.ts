import type { Document } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Position } from '../schema/timeline.ts'
import { oneOf } from '../text/patterns.ts'
import { isTitle } from '../text/titles.ts'
import { type BodyLine, readBodies, spanOfLines } from './body-lines.ts'
import { findDegrees } from './degrees.ts'
import { type Entry, findEntries } from './entries.ts'
import { isTimeOff } from './not-work.ts'
import { type EntryNames, splitLoosely } from './split-title.ts'
import { findUndatedEntries } from './undated-entries.ts'

/** A course of study under "Experience" is no position; a doctoral or working student's is. */
const STUDENT = /\b(?:student(?:in)?|schüler(?:in)?|étudiant(?:e)?|estudiante)$/i
const AT_WORK = /\b(?:ph\.?\s?d|doctoral|graduate|research|working|assistant|intern|werk\w*)\b/i
/** Who is paid for a doctorate names it like a degree. */
const DOCTORAL_POST = /^(?:ph\.?\s?d|doctoral|doctorate)\.?\s+(?:candidate|fellow|researcher)\b/i
const VOLUNTEER = /\b(?:volunteer|volunteering|ehrenamt\w*|bénévole|voluntari[oa])\b/i

const isStudies = (title: string): boolean => STUDENT.test(title) && !AT_WORK.test(title)

/** A single date without a title or an employer is an event. */
const isEvent = ({ date, names }: Entry): boolean =>
  date?.form !== 'range' && names.organization === null && !isTitle(names.title ?? '')

/** Its first words name time away from work. */
const isAway = ({ names, cells }: Entry): boolean => [names.title, cells[0]?.text].some((text) => text != null && isTimeOff(text))

const isPosition = (entry: Entry): boolean => {
  const { names, cells } = entry
  const title = names.title ?? ''
  if (VOLUNTEER.test(title) || isStudies(title) || isEvent(entry) || isAway(entry)) return false
  return isTitle(title) || DOCTORAL_POST.test(title) || !cells.some(({ text }) => findDegrees(text).length > 0)
}

/** As far as both are told: "2017-09" is not after "2017". */
const isNotAfter = (a: string, b: string): boolean => a.slice(0, b.length) <= b.slice(0, a.length)

const covers = ({ date: a }: Entry, { date: b }: Entry): boolean => {
  if (a === null || b === null) return false
  return isNotAfter(a.from ?? '', b.from ?? '') && (a.to === 'present' || (b.to !== 'present' && isNotAfter(b.to, a.to)))
}

/** "Acme  2018 – present" directly above "Engineer  2020 – present": the employer of the titles below, not a position. */
const isEmployer = (entry: Entry, next: Entry | undefined): boolean => {
  if (!next || next.first !== entry.at + 1 || !covers(entry, next)) return false
  const titled = entry.cells.some(({ what }) => what === 'title')
  return !titled && next.cells.some(({ what }) => what === 'title') && next.names.organization === null
}

/** "@ Acme", and "Acme." at the end of a sentence; the dot of "Acme Inc." is its own. */
const nameEmployer = (printed: string | null): string | null =>
  printed?.replace(/^@\s*/, '').replace(/(?<=\p{Ll}{5})\.$/u, '') || null

/** Both names, with the employer of the entries around where its own lines say none. */
const fullNames = ({ title, organization }: EntryNames, employer: string | null): EntryNames =>
  organization === null && employer === null && title !== null
    ? (splitLoosely(title) ?? { title, organization })
    : { title, organization: organization ?? employer }

const toPosition = (body: readonly BodyLine[], entry: Entry, next: Entry | undefined, employer: string | null): Position => {
  const { title, organization } = fullNames(entry.names, employer)
  return {
    title,
    organization: nameEmployer(organization),
    from: entry.date?.from ?? null,
    to: entry.date?.to ?? null,
    ...spanOfLines(body.slice(entry.first, next?.first)),
  }
}

/** The employer stands on a line of its own above the title, so that titles below without one are with it too. */
const headsOthers = ({ names, cells, at, first }: Entry): boolean => {
  const employer = cells.find(({ text }) => text === names.organization)
  return employer !== undefined && first < at && employer.joint === 'line' && !employer.dated
}

/** "• Jul 2019 – Dec 2019: Analyst" within an entry of that time: a post with the same employer. */
const employerAround = (body: readonly BodyLine[], entry: Entry, around: Entry | null): string | null =>
  around !== null && body[entry.at]?.role === 'item' && covers(around, entry) ? around.names.organization : null

const positionsIn = (body: readonly BodyLine[], counts: (entry: Entry) => boolean): Position[] => {
  const dated = findEntries(body)
  // Of a name over a date that stands lines below, both may tell: what is dated tells more.
  const isFree = ({ first }: Entry): boolean => dated.every((entry) => entry.first !== first)
  const undated = findUndatedEntries(body, dated).filter(isFree)
  const entries = [...dated, ...undated].sort((a, b) => a.first - b.first)
  const positions: Position[] = []
  let employer: string | null = null
  let around: Entry | null = null
  for (const [order, entry] of entries.entries()) {
    const heads = isEmployer(entry, entries[order + 1])
    if (!heads && counts(entry)) {
      const own = employerAround(body, entry, around) ?? employer
      positions.push(toPosition(body, entry, entries[order + 1], own))
    }
    if (body[entry.at]?.role !== 'item') around = entry
    if (heads) employer = entry.cells[0]?.text ?? null
    else if (entry.names.organization !== null) employer = headsOthers(entry) ? entry.names.organization : null
  }
  return positions
}

/** Where no section is headed as experience, a title, an employer and a period side by side are a position all the same. */
const isUnheadedPosition = (entry: Entry): boolean =>
  isPosition(entry) && isTitle(entry.names.title ?? '') && entry.names.organization !== null && entry.date?.form === 'range'

/** Sections of kind `other` in which people do more than work. */
const UNPAID = new RegExp(
  oneOf(`
    volunt, leader, activit, service, communit, organi, member, club, societ, involve, engage, responsib, mentor, talk, present,
    conferen, patent, refer, ehrenamt, vorträge, benevol, bénévol, associat, supervis, committee, governance, award`),
  'i',
)

const unheadedSections = (sections: readonly Section[]): Section[] =>
  sections
    .filter(({ kind, heading }) => (kind === 'other' && !UNPAID.test(heading ?? '')) || (kind === 'contact' && heading === null))
    .map((section) => ({ ...section, kind: 'experience' }))

/**
 * The positions of the experience sections, in reading order; they do not overlap. One without a date counts where its
 * title and employer are both named. Studies, voluntary work and time away from work that stand there are left out. A
 * resume without such a section is searched for positions that are named in full.
 */
export const findPositions = (document: Document, sections: readonly Section[]): Position[] => {
  const headed = sections.some(({ kind }) => kind === 'experience')
  const searched = headed ? sections : unheadedSections(sections)
  return readBodies(document, searched, 'experience').flatMap((body) =>
    positionsIn(body, headed ? isPosition : isUnheadedPosition),
  )
}
