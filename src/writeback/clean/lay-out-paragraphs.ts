import type { Document, Line, Section } from '../../schema/index.ts'
import { BULLETS } from '../../text/bullets.ts'
import { joinLines } from '../../text/paragraphs.ts'
import { lastStartingAt } from '../../text/span.ts'

/** A resume with its sections. */
export interface Sectioned {
  readonly document: Document
  readonly sections: readonly Section[]
}

export type ParagraphKind = 'name' | 'heading' | 'bullet' | 'plain'

/** Lines of a resume that make one paragraph of a new document. */
export interface LaidOutParagraph {
  readonly kind: ParagraphKind
  readonly lines: readonly Line[]
  /** "• ": what the file draws before the first line and the new document draws itself, in characters of that line. */
  readonly markLength: number
  /** The layout leaves a gap before it. */
  readonly gap: boolean
}

/** A bullet and the blanks after it; numbers and letters are part of the words. */
const DRAWN_BULLET = new RegExp(String.raw`^[${BULLETS}]\s*`, 'u')

/** The further lines of a wrapped bullet are indented from its mark by at least this much. */
const MIN_HANGING_PT = 3

/** The name is the largest line of a page that has font sizes, or else the first line of a resume that does not begin with a heading. */
const findName = ({ document: { lines }, sections }: Sectioned): Line | undefined => {
  const largestPt = Math.max(...lines.map(({ fontSizePt }) => fontSizePt ?? 0))
  const largest = lines.filter(({ fontSizePt }) => largestPt > 0 && fontSizePt === largestPt)
  if (largest.length === 1) return largest[0]
  return sections[0]?.heading === null ? lines[0] : undefined
}

const kindOf = (line: Line, name: Line | undefined, section: Section | undefined, text: string): ParagraphKind => {
  if (line === name) return 'name'
  if (section?.heading !== null && section?.start === line.start) return 'heading'
  return line.listItem && DRAWN_BULLET.test(text.slice(line.start, line.end)) ? 'bullet' : 'plain'
}

/** "Tools: Git, Docker": a line of its own, whatever stands above it. */
const BEGINS_WITH_LABEL = /^\p{Lu}[^:\n]{0,30}:\s/u

/** Whether prose wrapped at the margin here, and neither line has cells or a label. */
const isProse = (previous: Line, next: Line, text: string): boolean => {
  const [above, below] = [previous, next].map(({ start, end }) => text.slice(start, end))
  return above !== undefined && below !== undefined && !(above + below).includes('\t') && !BEGINS_WITH_LABEL.test(below)
}

const isWrapped = (first: Line, next: Line, section: Section | undefined): boolean => {
  if (next.listItem || next.heading || first.page !== next.page) return false
  const hangs = first.box !== null && next.box !== null && next.box[0] - first.box[0] >= MIN_HANGING_PT
  return first.listItem ? hangs : section?.kind === 'summary'
}

/** A sidebar is read before the name beside it, but a new document begins with the name and what stands under it. */
const putNameFirst = (paragraphs: readonly LaidOutParagraph[]): LaidOutParagraph[] => {
  const at = paragraphs.findIndex(({ kind }) => kind === 'name')
  const next = paragraphs.findIndex(({ kind }, index) => index > at && kind !== 'plain')
  const end = next < 0 ? paragraphs.length : next
  return at <= 0 ? [...paragraphs] : [...paragraphs.slice(at, end), ...paragraphs.slice(0, at), ...paragraphs.slice(end)]
}

/**
 * The lines of a resume as the paragraphs of a new document: the name, headings, bullets with the lines that they wrap onto,
 * and everything else line by line. Each line comes out once, in reading order, except the name, which comes first.
 */
export const layOutParagraphs = (resume: Sectioned): LaidOutParagraph[] => {
  const {
    document: { lines, text },
    sections,
  } = resume
  const name = findName(resume)
  const { softBreaks } = joinLines(resume.document)
  const paragraphs: { kind: ParagraphKind; lines: Line[]; markLength: number; gap: boolean }[] = []
  for (const [index, line] of lines.entries()) {
    const section = lastStartingAt(sections, line.start)
    const kind = kindOf(line, name, section, text)
    const last = paragraphs.at(-1)
    const [first] = last?.lines ?? []
    const gap = index > 0 && text.slice(lines[index - 1]?.end ?? 0, line.start) !== '\n'
    const previous = last?.lines.at(-1)
    const isSame = first && previous && !gap && kind === 'plain' && (last?.kind === 'bullet' || last?.kind === 'plain')
    const goesOn = isSame && softBreaks.has(previous.end) && isProse(previous, line, text)
    if (isSame && first.start >= (section?.start ?? 0) && (goesOn || isWrapped(first, line, section))) last?.lines.push(line)
    else {
      const mark = kind === 'bullet' ? (DRAWN_BULLET.exec(text.slice(line.start, line.end))?.[0] ?? '') : ''
      paragraphs.push({ kind, lines: [line], markLength: mark.length, gap })
    }
  }
  return putNameFirst(paragraphs)
}

/** The words of a paragraph, without what the new document draws itself. */
export const wordsOf = ({ lines, markLength }: LaidOutParagraph, text: string): string =>
  lines
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .slice(markLength)
