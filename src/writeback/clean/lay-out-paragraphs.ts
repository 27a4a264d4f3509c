import type { Line, Section } from '../../schema/index.ts'
import { BULLETS } from '../../text/bullets.ts'
import { pageFurniture } from '../../text/page-furniture.ts'
import { lastStartingAt } from '../../text/span.ts'
import { columnEdges, type Edges } from './column-edges.ts'
import { goesOn } from './goes-on.ts'
import { bulletLevels } from './list-levels.ts'
import { partCells } from './part-cells.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { headEndOf, isBeside, isPlaced, isSetOff, leftOf, type Sectioned } from './resume-print.ts'

export type ParagraphKind = 'name' | 'heading' | 'bullet' | 'plain'

/** Lines of a resume that make one paragraph of a new document. */
export interface LaidOutParagraph {
  readonly kind: ParagraphKind
  readonly lines: readonly Line[]
  /** Its words, without what the new document draws itself. */
  readonly pieces: readonly Piece[]
  /** How deep a point of a list stands in others, and words below it; null for what belongs to no point. */
  readonly level: number | null
  /** The layout leaves a gap before it. */
  readonly gap: boolean
  /** It stands lower than the next line of a paragraph would, if by less than a gap. */
  readonly setOff: boolean
  /** The margins of its first line; absent where the file has no places. */
  readonly edges: Edges | undefined
}

/** A bullet and the blanks after it; numbers and letters are part of the words. */
const DRAWN_BULLET = new RegExp(String.raw`^(?:[${BULLETS}]\s*|[o§]\s+(?=\S))`, 'u')

/** "o " is a point of a list within another, and else a letter. */
const LETTER_BULLET = /^[o§]\s/

/** A line that the file draws with letters. */
const DRAWN_RULE = /^[\s_=~–—-]{5,}$/u

/** The name is the largest line of a first page that has font sizes and heads no section, or else the first line of a resume that does not begin with a heading. */
const findName = ({ document: { lines }, sections }: Sectioned): Line | undefined => {
  const headings = new Set(sections.flatMap(({ heading, start }) => (heading === null ? [] : [start])))
  const first = lines.filter(({ page, start }) => page === lines[0]?.page && !headings.has(start))
  const largestPt = Math.max(...first.map(({ fontSizePt }) => fontSizePt ?? 0))
  const largest = first.filter(({ fontSizePt }) => largestPt > 0 && fontSizePt === largestPt)
  if (largest.length === 1) return largest[0]
  return sections[0]?.heading === null ? lines[0] : undefined
}

/** What a new document does not repeat: headers, footers, page numbers, and rules that are drawn with letters. */
const keptLines = ({ document, sections }: Sectioned, name: Line | undefined): Line[] => {
  const furniture = pageFurniture(document)
  const headEnd = headEndOf(sections)
  const isRepeated = (line: Line): boolean => line !== name && line.start >= headEnd && furniture.has(line)
  return document.lines.filter((line) => !isRepeated(line) && !DRAWN_RULE.test(document.text.slice(line.start, line.end)))
}

/** A paragraph as its lines are gathered. */
interface Gathered {
  readonly kind: ParagraphKind
  readonly lines: Line[]
  readonly markLength: number
  readonly gap: boolean
  readonly setOff: boolean
}

/** How a line stands to the paragraph before it. */
interface Join {
  readonly section: Section | undefined
  readonly isApart: boolean
}

class Gatherer {
  readonly paragraphs: Gathered[] = []
  readonly #resume: Sectioned
  readonly #name: Line | undefined
  readonly #edges: ReadonlyMap<Line, Edges>

  constructor(resume: Sectioned, name: Line | undefined, edges: ReadonlyMap<Line, Edges>) {
    this.#resume = resume
    this.#name = name
    this.#edges = edges
  }

  add(line: Line, before: Line | undefined): void {
    const { text } = this.#resume.document
    const section = lastStartingAt(this.#resume.sections, line.start)
    const kind = this.#kindOf(line, section)
    const gap = before !== undefined && text.slice(before.end, line.start) !== '\n'
    const setOff = before !== undefined && this.#isSetOff(before, line)
    const last = this.paragraphs.at(-1)
    if (kind === 'plain' && last && this.#goesOn(last, line, { section, isApart: gap || setOff })) last.lines.push(line)
    else {
      const mark = kind === 'bullet' ? (DRAWN_BULLET.exec(text.slice(line.start, line.end))?.[0] ?? '') : ''
      this.paragraphs.push({ kind, lines: [line], markLength: mark.length, gap, setOff })
    }
  }

  #isSetOff(before: Line, line: Line): boolean {
    return isSetOff(before, line, this.#edges.get(line)?.pitchPt ?? Number.POSITIVE_INFINITY)
  }

  #goesOn({ kind, lines, markLength }: Gathered, next: Line, { section, isApart }: Join): boolean {
    const [first, previous] = [lines[0], lines.at(-1)]
    if (!first || !previous || first.start < (section?.start ?? 0) || (kind !== 'bullet' && kind !== 'plain')) return false
    if (kind === 'plain' && !next.listItem && isBeside(previous, next)) return true
    if (isApart && previous.page === next.page) return false
    return goesOn(this.#resume, { first, previous, next, markLength }, this.#edges.get(previous))
  }

  #kindOf(line: Line, section: Section | undefined): ParagraphKind {
    if (line === this.#name) return 'name'
    if (section?.heading !== null && section?.start === line.start) return 'heading'
    const words = this.#resume.document.text.slice(line.start, line.end)
    return (line.listItem && DRAWN_BULLET.test(words)) || this.#isWithinPoint(line, words) ? 'bullet' : 'plain'
  }

  #isWithinPoint(line: Line, words: string): boolean {
    const point = this.paragraphs.findLast(({ kind }) => kind !== 'plain')
    const [mark] = point?.lines ?? []
    return (
      LETTER_BULLET.test(words) &&
      point?.kind === 'bullet' &&
      mark !== undefined &&
      isPlaced(mark) &&
      isPlaced(line) &&
      leftOf(line) > leftOf(mark)
    )
  }
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
 * and everything else line by line. Each line comes out once, in reading order, except the name, which comes first, and what
 * pages repeat.
 */
export const layOutParagraphs = (asRead: Sectioned): LaidOutParagraph[] => {
  const name = findName(asRead)
  const lines = keptLines(asRead, name)
  const edges = columnEdges(asRead, lines)
  const resume = partCells(asRead, lines, edges)
  const gatherer = new Gatherer(resume, name, edges)
  for (const [index, line] of lines.entries()) gatherer.add(line, lines[index - 1])
  const levels = bulletLevels(resume, gatherer.paragraphs)
  return putNameFirst(
    gatherer.paragraphs.map(({ kind, lines: own, markLength, gap, setOff }, index) => {
      const edgesOfOwn = own[0] && edges.get(own[0])
      return {
        kind,
        lines: own,
        gap,
        setOff,
        level: levels[index] ?? null,
        edges: edgesOfOwn,
        pieces: piecesOf(resume, own, { markLength, isHead: edgesOfOwn?.isHead === true && kind === 'plain', edges: edgesOfOwn }),
      }
    }),
  )
}

/** The words of a paragraph, as the new document shows them. */
export const wordsOf = ({ pieces }: LaidOutParagraph): string => pieces.map(({ glue, words }) => glue + words).join('')
