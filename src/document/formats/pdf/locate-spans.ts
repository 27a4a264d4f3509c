import type { Box, Document, Line } from '../../../schema/document.ts'
import type { Span } from '../../../schema/span.ts'
import type { PageContent, PdfEngine, PdfSource } from './engine.ts'
import { backOnPageBy, holdsPoint, type Rect, transformRect, unite } from './geometry.ts'
import type { PdfLimits } from './pdf-reading.ts'
import { ASCENT, DESCENT } from './text-height.ts'

/** A part of a span on one line. */
export interface PlacedBox {
  /** 1-based. */
  readonly page: number
  readonly box: Box
}

/** A visible character of a page; where a glyph holds several, each has the whole of it. */
interface Letter {
  readonly text: string
  readonly rect: Rect
}

const squash = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const lettersOf = ({ runs }: PageContent): Letter[] =>
  runs.flatMap(({ glyphs, baseline, sizePt, turns }) =>
    glyphs.flatMap(({ text, left, right }) => {
      const frame = { left, right, top: baseline - ASCENT * sizePt, bottom: baseline + DESCENT * sizePt }
      const rect = transformRect(backOnPageBy(turns), frame)
      return [...squash(text)].map((character) => ({ text: character, rect }))
    }),
  )

const toRect = ([left, top, width, height]: Box): Rect => ({ left, top, right: left + width, bottom: top + height })

const toBox = ({ left, top, right, bottom }: Rect): Box => [left, top, right - left, bottom - top]

const isIn = (line: Rect, { rect }: Letter): boolean =>
  holdsPoint(line, (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)

/** The letters that spell the words of a span, of all that stand on its line; undefined where the line is spelled otherwise. */
const findLetters = (before: string, words: string, letters: readonly Letter[]): Letter[] | undefined => {
  const sorted = [...letters].sort((a, b) => a.rect.left - b.rect.left)
  const spelled = sorted.map(({ text }) => text).join('')
  const wanted = squash(words)
  // A bullet that is drawn as a picture stands in the text and not among the letters: look from a little before the place.
  const expected = [...squash(before)].join('').length
  const at = [spelled.indexOf(wanted, Math.max(0, expected - 2)), spelled.indexOf(wanted)].find((index) => index >= 0)
  if (at === undefined || wanted === '') return undefined
  const from = [...spelled.slice(0, at)].length
  return sorted.slice(from, from + [...wanted].length)
}

const boxOn = (line: Line & { box: Box }, span: Span, text: string, letters: readonly Letter[]): Box => {
  const [start, end] = [Math.max(span.start, line.start), Math.min(span.end, line.end)]
  const isWhole = start === line.start && end === line.end
  const area = toRect(line.box)
  const inLine = isWhole ? [] : letters.filter((letter) => isIn(area, letter))
  const found = findLetters(text.slice(line.start, start), text.slice(start, end), inLine)
  const [first, ...rest] = found ?? []
  if (first === undefined) return line.box
  const { left, right } = rest.reduce((rect, letter) => unite(rect, letter.rect), first.rect)
  return toBox({ ...area, left, right })
}

const tryPage = (source: PdfSource, page: number, limits: PdfLimits): readonly Letter[] => {
  try {
    return lettersOf(source.readPage(page - 1, limits))
  } catch {
    // The boxes of its lines are still known.
    return []
  }
}

const boxesOf = (span: Span, { lines }: Document): (Line & { page: number; box: Box })[] =>
  lines.flatMap((line) => {
    const { page, box } = line
    return page !== null && box !== null && line.start < span.end && span.start < line.end ? [{ ...line, page, box }] : []
  })

/**
 * Where spans of a document stand on its pages: for each span one box a line, as narrow as the words where the page shows their
 * place, else the whole line. Points, origin top-left of the page as displayed; none for what is on no page.
 *
 * @param file a document, and the bytes that it was read from.
 */
export const locateSpans = async (
  engine: PdfEngine,
  { bytes, document }: { readonly bytes: Uint8Array; readonly document: Document },
  spans: readonly Span[],
  limits: PdfLimits,
): Promise<PlacedBox[][]> => {
  const source = await engine.open(bytes).catch(() => undefined)
  const known = new Map<number, readonly Letter[]>()
  const lettersOn = (page: number): readonly Letter[] => {
    const letters = known.get(page) ?? (source ? tryPage(source, page, limits) : [])
    known.set(page, letters)
    return letters
  }
  const located = spans.map((span) =>
    boxesOf(span, document).map((line) => ({ page: line.page, box: boxOn(line, span, document.text, lettersOn(line.page)) })),
  )
  source?.close()
  return located
}
