import type { Document } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Position } from '../schema/timeline.ts'
import { type BodyLine, readBodies } from './body-lines.ts'
import { findDegrees } from './degrees.ts'
import { type Entry, findEntries } from './entries.ts'
import { isTitle } from './titles.ts'

/** A course of study under "Experience" is no position; a doctoral or working student's is. */
const STUDENT = /\b(?:student(?:in)?|schüler(?:in)?|étudiant(?:e)?|estudiante)$/i
const AT_WORK = /\b(?:ph\.?\s?d|doctoral|graduate|research|working|assistant|intern|werk\w*)\b/i
const VOLUNTEER = /\b(?:volunteer|volunteering|ehrenamt\w*|bénévole|voluntari[oa])\b/i

const isStudies = (title: string): boolean => STUDENT.test(title) && !AT_WORK.test(title)

const isPosition = ({ names, cells }: Entry): boolean => {
  const title = names.title ?? ''
  if (VOLUNTEER.test(title) || isStudies(title)) return false
  return isTitle(title) || !cells.some(({ text }) => findDegrees(text).length > 0)
}

const covers = (outer: Entry, inner: Entry): boolean => {
  const [a, b] = [outer.anchor.date, inner.anchor.date]
  return (a.from ?? '') <= (b.from ?? '') && (a.to === 'present' || (b.to !== 'present' && a.to >= b.to))
}

/** "Acme  2018 – present" directly above "Engineer  2020 – present": the employer of the titles below, not a position. */
const isEmployer = (entry: Entry, next: Entry | undefined): boolean => {
  if (!next || next.first !== entry.anchor.at + 1 || !covers(entry, next)) return false
  const titled = entry.cells.some(({ what }) => what === 'title')
  return !titled && next.cells.some(({ what }) => what === 'title') && next.names.organization === null
}

/** The last line of an entry before another section comes between: spans are unbroken. */
const lastLine = (lines: readonly BodyLine[]): BodyLine =>
  lines.findLast(({ sectionEnd }) => sectionEnd === lines[0]?.sectionEnd) as BodyLine

const toPosition = (body: readonly BodyLine[], entry: Entry, next: Entry | undefined, employer: string | null): Position => {
  const { from, to } = entry.anchor.date
  const first = body[entry.first] as BodyLine
  const last = lastLine(body.slice(entry.first, next?.first))
  return {
    title: entry.names.title,
    organization: entry.names.organization ?? employer,
    from,
    to,
    start: first.start,
    end: last.end,
  }
}

const positionsIn = (body: readonly BodyLine[]): Position[] => {
  const entries = findEntries(body)
  const positions: Position[] = []
  let employer: string | null = null
  for (const [order, entry] of entries.entries()) {
    const next = entries[order + 1]
    if (isEmployer(entry, next)) {
      employer = entry.cells[0]?.text ?? null
      continue
    }
    if (isPosition(entry)) positions.push(toPosition(body, entry, next, employer))
    employer = entry.names.organization ?? employer
  }
  return positions
}

/**
 * The dated positions of the experience sections, in reading order; they do not overlap.
 * Studies and voluntary work that stand there are left out.
 */
export const findPositions = (document: Document, sections: readonly Section[]): Position[] =>
  readBodies(document, sections, 'experience').flatMap(positionsIn)
