import { type Place, STRENGTHS } from '../evidence/index.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { monthRange } from '../text/months.ts'
import { namePosition } from '../text/name-position.ts'
import { contains, overlaps, rangeAt } from '../text/span.ts'

/** Whoever asks for it asks for work with its people; in a resume it is the person's own trade, and no work with anybody. */
const OWN_TRADE = 'data-science'

/** Of the skills that ask for teamwork those that show it. */
export const showingTeamwork = (skills: readonly string[]): ReadonlySet<string> =>
  new Set(skills.filter((skill) => skill !== OWN_TRADE))

/** As far as words reach that say what the person is: "as a senior". */
const OWN_POST_CHARS = 40

/** One of them may be the person: then the line tells before of whom something was done with. */
const areOthers = (text: string, line: Span, people: Span, areMany: boolean): boolean => {
  const before = text.slice(line.start, people.start)
  if (READS['in-own-post'].test(before.slice(-OWN_POST_CHARS))) return false
  return READS.together.test(areMany ? text.slice(line.start, line.end) : before)
}

/** Where a text speaks of them and of something done together on one line: the first place on each line. */
const findPeople = ({ text, lines }: Document): { readonly line: Line; readonly people: Span }[] => {
  const found = new Map<Line, Span>()
  for (const { 0: words, index, groups } of text.matchAll(READS.scientists)) {
    const people = { start: index, end: index + words.length }
    const line = rangeAt(lines, index)
    const areMany = groups?.many !== undefined || groups?.team !== undefined
    if (line && people.end <= line.end && !found.has(line) && areOthers(text, line, people, areMany)) found.set(line, people)
  }
  return [...found].map(([line, people]) => ({ line, people }))
}

/** Whether a posting speaks of work with data scientists, in whatever words. */
export const tellsOfScientists = (posting: Document): boolean => findPeople(posting).length > 0

const placeOf = (line: Line, analysis: Analysis): { place: Place; name: string } => {
  const position = analysis.positions.find((one) => contains(one, line))
  const section = rangeAt(analysis.sections, line.start)?.kind ?? 'other'
  if (!position) return { place: section, name: '' }
  const isDated = monthRange(position, analysis.experience.asOf) !== null
  return { place: isDated ? 'dated position' : 'undated position', name: `, ${namePosition(position)}` }
}

const evidenceOn = (line: Line, people: Span, analysis: Analysis): Evidence => {
  const { place, name } = placeOf(line, analysis)
  const words = analysis.document.text.slice(people.start, people.end)
  return {
    skill: null,
    surfaceForm: words,
    relation: 'exact',
    ...people,
    section: rangeAt(analysis.sections, line.start)?.kind ?? 'other',
    strength: STRENGTHS[place].strength,
    why: `work with ${words}, ${STRENGTHS[place].words}${name}`,
    near: false,
  }
}

/**
 * Lines that tell of work with data scientists, which no name of a skill tells: "paired with two data scientists".
 * In reading order.
 */
export const findTeamwork = (analysis: Analysis, without: readonly Span[]): Evidence[] => {
  const silent = [...analysis.hidden, ...without]
  return findPeople(analysis.document)
    .filter(({ line }) => !silent.some((span) => overlaps(span, line)))
    .map(({ line, people }) => evidenceOn(line, people, analysis))
}
