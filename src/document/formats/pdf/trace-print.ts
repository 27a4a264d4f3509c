import type { Box, Document, Line } from '../../../schema/document.ts'
import type { PageContent, PdfEngine, PdfSource } from './engine.ts'
import { backOnPageBy, holdsPoint, type Rect, transformRect } from './geometry.ts'
import type { PdfLimits } from './pdf-reading.ts'
import { ASCENT, DESCENT } from './text-height.ts'

/** How one character of a document's text is printed. */
export interface PrintedLetter {
  readonly left: number
  readonly right: number
  readonly bold: boolean
  readonly italic: boolean
}

/** What a document's text looks like on paper. */
export interface Print {
  /** Of its first page, in points. */
  readonly widthPt: number
  readonly heightPt: number
  /** Where its first page is not white below its words. */
  readonly shaded: readonly Box[]
  /** By offset into its text; none for blanks, and for what its page spells otherwise. */
  readonly letters: ReadonlyMap<number, PrintedLetter>
}

interface SpelledLetter extends PrintedLetter {
  readonly text: string
  readonly rect: Rect
}

const spelled = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const lettersOf = ({ runs }: PageContent): SpelledLetter[] =>
  runs.flatMap(({ glyphs, baseline, sizePt, turns, style: { bold, italic } }) =>
    glyphs.flatMap(({ text, left, right }) => {
      const frame = { left, right, top: baseline - ASCENT * sizePt, bottom: baseline + DESCENT * sizePt }
      const rect = transformRect(backOnPageBy(turns), frame)
      return [...spelled(text)].map((character) => ({
        text: character,
        rect,
        left: rect.left,
        right: rect.right,
        bold,
        italic,
      }))
    }),
  )

const isIn = ([left, top, width, height]: Box, { rect }: SpelledLetter): boolean =>
  holdsPoint({ left, top, right: left + width, bottom: top + height }, (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)

/** So many letters in a row say where the text goes on, this far ahead at most: the end of a word that was hyphenated. */
const SURE_LETTERS = 4
const FARTHEST = 40
/** Letters that the text leaves out in one place: an icon, a letter printed twice, a hyphen. */
const MAX_LEFT_OUT = 3

/** In parts of the font size: a taller line was put together from two rows, and its letters do not follow each other. */
const MAX_HEIGHT = 1.9

/** Which letter of the page each character of the line is: from left to right, passing over what only one of the two has. */
const follow = (line: Line & { box: Box }, text: string, letters: readonly SpelledLetter[]): [number, SpelledLetter][] => {
  const [, , , heightPt] = line.box
  if (line.fontSizePt !== null && heightPt > MAX_HEIGHT * line.fontSizePt) return []
  const row = letters.filter((letter) => isIn(line.box, letter)).sort((a, b) => a.left - b.left)
  const found: [number, SpelledLetter][] = []
  const wanted = [...text.slice(line.start, line.end)].flatMap(toWanted(line.start))
  let at = 0
  for (const [index, { offset, letter }] of wanted.entries()) {
    const next = wanted.slice(index, index + SURE_LETTERS).map((one) => one.letter)
    const ahead = findAhead(row, at, next) ?? row.slice(at, at + MAX_LEFT_OUT + 1).findIndex((one) => one.text === letter)
    const own = row[at + ahead]
    if (ahead < 0 || !own) continue
    found.push([offset, own])
    at += ahead + 1
  }
  return found
}

/** The letters of a text with their offsets, which count code units. */
const toWanted = (start: number) => {
  let offset = start
  return (character: string): { offset: number; letter: string }[] => {
    const own = offset
    offset += character.length
    return [...spelled(character)].map((letter) => ({ offset: own, letter }))
  }
}

/** How far ahead the row goes on with these letters. */
const findAhead = (row: readonly SpelledLetter[], at: number, letters: readonly string[]): number | undefined => {
  for (let ahead = 0; ahead <= FARTHEST && at + ahead < row.length; ahead++)
    if (letters.every((letter, index) => row[at + ahead + index]?.text === letter)) return ahead
  return undefined
}

/** Words in dark colours can be read on what is lighter, as parts of white. */
const LIGHT = 0.85
const LEAST_ALPHA = 0.1

const isLight = (color: number): boolean => {
  const [red, green, blue] = [color >> 16, (color >> 8) & 0xff, color & 0xff]
  return (0.3 * (red ?? 0) + 0.6 * (green ?? 0) + 0.1 * (blue ?? 0)) / 0xff >= LIGHT
}

const shadedOf = ({ paints }: PageContent): Box[] =>
  paints.flatMap(({ kind, color, alpha, rect: { left, top, right, bottom } }): Box[] =>
    alpha >= LEAST_ALPHA && (kind === 'image' || (color !== null && !isLight(color)))
      ? [[left, top, right - left, bottom - top]]
      : [],
  )

const isPlaced = (line: Line): line is Line & { page: number; box: Box } => line.page !== null && line.box !== null

const tryPage = (source: PdfSource, page: number, limits: PdfLimits): PageContent | undefined => {
  try {
    return source.readPage(page - 1, limits)
  } catch {
    return undefined
  }
}

type Read = { readonly bytes: Uint8Array; readonly document: Document }

const traceIn = (source: PdfSource, document: Document, limits: PdfLimits): Print | undefined => {
  const first = tryPage(source, 1, limits)
  if (!first) return undefined
  const letters = new Map<number, PrintedLetter>()
  const placed = document.lines.filter(isPlaced)
  for (const page of new Set(placed.map((line) => line.page))) {
    const content = page === 1 ? first : tryPage(source, page, limits)
    const onPage = content ? lettersOf(content) : []
    for (const line of placed) {
      if (line.page !== page) continue
      for (const [offset, { left, right, bold, italic }] of follow(line, document.text, onPage))
        letters.set(offset, { left, right, bold, italic })
    }
  }
  return { widthPt: first.widthPt, heightPt: first.heightPt, shaded: shadedOf(first), letters }
}

/**
 * How the text of a document is printed: what is bold or italic, and where on its line each letter stands.
 *
 * @param file a document, and the bytes that it was read from.
 * @returns undefined where its first page cannot be read again.
 */
export const tracePrint = async (engine: PdfEngine, { bytes, document }: Read, limits: PdfLimits): Promise<Print | undefined> => {
  const source = await engine.open(bytes).catch(() => undefined)
  try {
    return source && traceIn(source, document, limits)
  } finally {
    source?.close()
  }
}
