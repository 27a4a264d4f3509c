import type { HiddenReason, HiddenSpan, Line, Span, Warning } from '../schema/index.ts'
import { cleanLine } from './clean-line.ts'
import type { DocumentContent } from './format.ts'
import { placeRestyled } from './restyled.ts'

/** A line that has no place in the text yet. */
export interface Row extends Pick<Line, 'fontSizePt' | 'bold' | 'heading' | 'listItem' | 'within'> {
  readonly text: string
  /** Where in `text` letters of another font begin. */
  readonly restyled?: readonly number[]
  /** The layout leaves a gap before it. */
  readonly gap: boolean
}

/** Text that the file holds but nobody sees. */
export interface HiddenText {
  readonly text: string
  readonly why: HiddenReason
}

const truncatedAt = (maxCharacters: number): Warning => ({
  code: 'truncated',
  message: `Only the first ${maxCharacters.toLocaleString('en')} characters were read.`,
})

/** At most `length` code units, without tearing a surrogate pair. */
const cutAtCharacter = (text: string, length: number): string =>
  text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length)

/** A piece as it stands in the text. */
interface Placed extends Span {
  readonly words: string
}

/** A text to which clean pieces are appended, up to a limit. It is read at the end alone: a look into it copies all of it. */
class GrowingText {
  text = ''
  truncated = false
  readonly #maxCharacters: number

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters
  }

  /** Where the piece was put; undefined where nothing of it is visible or no room is left. */
  append(raw: string, separator: string): Placed | undefined {
    const clean = cleanLine(raw)
    if (clean === '') return undefined
    const start = this.text === '' ? 0 : this.text.length + separator.length
    const room = this.#maxCharacters - start
    if (clean.length > room) this.truncated = true
    const piece = cutAtCharacter(clean, Math.max(0, room)).trimEnd()
    if (piece === '') return undefined
    this.text += (this.text === '' ? '' : separator) + piece
    return { start, end: this.text.length, words: piece }
  }
}

export interface ComposedText<R extends Row> extends Pick<DocumentContent, 'text' | 'lines' | 'hidden' | 'warnings'> {
  /** The row that each line shows. */
  readonly shown: readonly R[]
}

/**
 * Lay rows and hidden text out as one text: rows in their order, separated by `\n` or `\n\n`, then what is hidden. Hidden text
 * belongs to no line. A row without a visible character only leaves its gap.
 *
 * @param maxCharacters UTF-16 code units; the row that exceeds it is cut, all later ones are left out, with a warning.
 */
export const composeText = <R extends Row>(
  rows: readonly R[],
  hiddenTexts: readonly HiddenText[],
  maxCharacters: number,
): ComposedText<R> => {
  const growing = new GrowingText(maxCharacters)
  const lines: Line[] = []
  const shown: R[] = []
  let gap = false
  for (const row of rows) {
    gap ||= row.gap
    const span = growing.append(row.text, gap ? '\n\n' : '\n')
    if (span === undefined) continue
    const { fontSizePt, bold, heading, listItem, within } = row
    const { start, end, words } = span
    const restyled = placeRestyled(row, words, start)
    const line = { start, end, page: null, box: null, fontSizePt, bold, heading, listItem, ...restyled }
    lines.push(within ? { ...line, within } : line)
    shown.push(row)
    gap = false
  }
  const hidden: HiddenSpan[] = []
  for (const { text, why } of hiddenTexts) {
    const span = growing.append(text, hidden.length === 0 ? '\n\n' : '\n')
    if (span !== undefined) hidden.push({ start: span.start, end: span.end, why })
  }
  const warnings = growing.truncated ? [truncatedAt(maxCharacters)] : []
  return { text: growing.text, lines, shown, hidden, warnings }
}
