import type { Document, Line, MediaType } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { packLanguageOf } from '../../text/language.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { pageFurniture } from '../../text/page-furniture.ts'
import { UNBROKEN } from '../../text/paragraphs.ts'
import { partRestyled } from '../../text/part-restyled.ts'
import { remember, rememberWith } from '../../text/remember.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { beginsWithDays, type DateOrder, type DateRange, findDates } from '../dates/index.ts'
import { isBrokenName, joinLines } from './broken-names.ts'
import { withDatesBeside } from './dates-beside.ts'
import { type Before, fullWidth, itemLeftOf, type RawLine, type Role, roleOf } from './line-role.ts'

/** A line of a section, its heading and page furniture left out; `dates` start on it, with offsets into the document. */
export interface BodyLine extends RawLine {
  readonly end: number
  readonly role: Role
  /** Where its section ends. */
  readonly sectionEnd: number
}

const BULLET_MARK = '[•·▪◦○●*–—-]\\s*'
const labels = (...kinds: readonly (keyof typeof WORK_WORDS)[]): string =>
  kinds.flatMap((kind) => WORK_WORDS[kind].openings).join('|')
/** Says what follows: "Employer: Acme", or what stands beside it. */
const POST_LABEL = new LazyPattern(
  `^(?:${BULLET_MARK})?(?:(?<title>${labels('post-label')})|(?<organization>${labels('employer-label')})|` +
    `${labels('entry-label', 'start-label')}|(?<about>${labels('about-label')}))(?:\\s*:\\s*|\\t)(?=\\S)`,
  'iu',
)
/** Dashes or dots that lead the eye to the date; as many tabs keep the offsets. */
const LEADERS = /[-_.·—–…]{4,}|(?:[.·] ){3,}/gu
const NO_WORDS = /^[^\p{L}\p{N}]*$/u

/** A date with the brackets around it. */
const inBrackets = (text: string, from: number, to: number): [number, number] => {
  const open = /[([]\s*$/u.exec(text.slice(Math.max(0, from - 2), from))
  const close = /^\s*[)\]]/u.exec(text.slice(to, to + 2))
  return open && close ? [from - open[0].length, to + close[0].length] : [from, to]
}

/** "Lecturer, Nets (Tarn University, 2019 – 2021)": an employer and when, in one bracket. */
const EMPLOYER_IN_BRACKET = /\s*\((?=\p{Lu}[^()]*\p{L}{2}[^()]*,\s*\t\s*\))/gu

/** The text without its dates: each leaves a tab, and so does a bracket before an employer; a line of dates alone is blank. */
export const withoutDates = ({ text, start, dates }: Pick<BodyLine, 'text' | 'start' | 'dates'>): string => {
  let out = ''
  let at = 0
  for (const date of dates) {
    const [from, to] = inBrackets(text, Math.max(at, date.start - start), Math.min(text.length, date.end - start))
    out += `${text.slice(at, from)}\t`
    at = to
  }
  return `${out}${text.slice(at)}`.replace(EMPLOYER_IN_BRACKET, '\t')
}

/** Where the heading ends: on its own line, at the end of a second one, or before the text beside it. */
const headingEnd = (text: string, { heading, start }: Section): number =>
  [...(heading ?? '').replace(/\s/g, '')].reduce((at, character) => text.indexOf(character, at) + character.length, start)

/** The day stands first in German, French and Spanish, and where some date of the document says so. */
const dateOrderOf = remember(
  (document: Document): DateOrder => ({ dayFirst: packLanguageOf(document) !== null || beginsWithDays(document.text) }),
)

const sectionDates = (document: Document, { start, end }: Section): DateRange[] =>
  findDates(document.text.slice(start, end), dateOrderOf(document)).map((date) => ({
    ...date,
    start: date.start + start,
    end: date.end + start,
  }))

const saysWhat = (label: RegExpExecArray | null): RawLine['labelled'] => {
  if (label?.groups?.title !== undefined) return 'title'
  return label?.groups?.organization === undefined ? null : 'organization'
}

/** The lines with the dates that start on them; where a date continues in the next line, that line loses its part of it. */
const rawLines = (document: Document, section: Section, furniture: ReadonlySet<Line>): RawLine[] => {
  const bodyStart = headingEnd(document.text, section)
  // Those of the heading are of no line below it.
  const dates = sectionDates(document, section).filter(({ end }) => end > bodyStart)
  const raw: RawLine[] = []
  let next = 0
  let end = section.start
  for (const [index, line] of document.lines.entries()) {
    if (line.end <= bodyStart || line.end > section.end) continue
    const first = next
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < line.end) next++
    const from = Math.max(bodyStart, dates[first - 1]?.end ?? 0)
    const beside = document.text.slice(Math.max(from, line.start), line.end)
    const body = line.start < from ? beside.replace(/^[\s:.–—-]+/, '') : beside
    const label = /[:\t]/.test(body) ? POST_LABEL.exec(body) : null
    const said = body.slice(label?.[0].length ?? 0).replace(LEADERS, (leaders) => '\t'.repeat(leaders.length))
    const text = line.listItem ? said : partRestyled(said, line.end - said.length, line)
    if (furniture.has(line) || NO_WORDS.test(text) || label?.groups?.about !== undefined) continue
    const gap = raw.length === 0 || document.text.slice(end, line.start).includes('\n\n')
    const one = { line, text, start: line.end - text.length, gap, dates: dates.slice(first, next), labelled: saysWhat(label) }
    const before = raw.at(-1)
    if (before && isBrokenName(before, one, document.lines, index)) raw[raw.length - 1] = joinLines(before, one)
    else raw.push(one)
    end = line.end
  }
  return raw
}

const toBody = (raw: readonly RawLine[], sectionEnd: number, mediaType: MediaType): BodyLine[] => {
  const width = UNBROKEN.has(mediaType) ? Number.POSITIVE_INFINITY : fullWidth(raw.map(({ line }) => line))
  let before: Before | null = null
  return raw.map((one, order) => {
    const role = roleOf(one, before, raw[order + 1], width)
    before = { raw: one, role, itemLeft: itemLeftOf(one, role, before) }
    return { ...one, role, sectionEnd, end: one.line.end }
  })
}

/** From the first of an entry's lines to the last before another section comes between: spans are unbroken. */
export const spanOfLines = (lines: readonly BodyLine[]): Span => {
  const [first] = lines
  const last = lines.findLast(({ sectionEnd }) => sectionEnd === first?.sectionEnd)
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** Some sections are searched for positions and for studies: each section is taken apart once. */
const readBody = rememberWith((section: Section, document: Document): readonly BodyLine[] =>
  toBody(withDatesBeside(rawLines(document, section, pageFurniture(document))), section.end, document.mediaType),
)

/**
 * The lines below the headings of all sections of a kind, in order. One body for each heading: a section without
 * heading goes on with the one before it.
 */
export const readBodies = (document: Document, sections: readonly Section[], kind: SectionKind): BodyLine[][] => {
  const bodies: BodyLine[][] = []
  for (const section of sections.filter((one) => one.kind === kind)) {
    const body = readBody(section, document)
    const last = bodies.at(-1)
    if (section.heading === null && last) last.push(...body)
    else bodies.push([...body])
  }
  return bodies
}
