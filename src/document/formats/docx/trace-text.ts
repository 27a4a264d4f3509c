import type { Span } from '../../../schema/index.ts'
import { cleanText } from '../../../text/normalize.ts'
import { spacesOrTab } from '../../clean-line.ts'
import type { FormatOptions } from '../../format.ts'
import type { SourcedText } from './blocks.ts'
import { type DocxContent, readDocx } from './index.ts'

/** Characters `[from, until)` of the `w:t` of the main part whose content begins at `contentAt` of the part's decoded text. */
export interface Origin {
  readonly contentAt: number
  readonly from: number
  readonly until: number
}

/** A line, and where each of its code units stands in the file; null where nothing in the main part stands for it. */
export interface TracedLine extends Span {
  readonly origins: readonly (Origin | null)[]
}

export interface TracedText {
  /** Name of the part that the origins point into. */
  readonly mainPart: string
  readonly text: string
  readonly lines: readonly TracedLine[]
}

/** What one visible unit of a line was written as: white space in a row, or a letter with its accents. */
interface Unit {
  readonly text: string
  readonly origin: Origin | null
}

const TRACED_UNIT = /\s+|\P{M}\p{M}*|\p{M}+/gu

const unitsOf = ({ text, source }: SourcedText): Unit[] =>
  [...text.matchAll(TRACED_UNIT)].map(({ 0: raw, index }) => ({
    text: cleanText(raw),
    origin: source && { contentAt: source.contentAt, from: source.from + index, until: source.from + index + raw.length },
  }))

const isBlank = ({ text }: Unit): boolean => text.trim() === ''

/** White space of one `w:t` is one origin; that of several has none: an edit there would have to join them. */
const joinBlanks = (left: Unit, right: Unit): Unit => {
  const isOne = left.origin !== null && left.origin.contentAt === right.origin?.contentAt
  return {
    text: left.text + right.text,
    origin: isOne && right.origin && left.origin ? { ...left.origin, until: right.origin.until } : null,
  }
}

/** The units of a line as `cleanLine` leaves them: nothing invisible, white space joined, none at the ends. */
const visibleUnits = (pieces: readonly SourcedText[]): Unit[] => {
  const units: Unit[] = []
  for (const unit of pieces.flatMap(unitsOf)) {
    const last = units.at(-1)
    if (unit.text === '') continue
    if (last && isBlank(last) && isBlank(unit)) units[units.length - 1] = joinBlanks(last, unit)
    else units.push(unit)
  }
  const from = units.findIndex((unit) => !isBlank(unit))
  const until = units.findLastIndex((unit) => !isBlank(unit)) + 1
  return units.slice(from, until).map((unit) => (isBlank(unit) ? { ...unit, text: spacesOrTab(unit.text) } : unit))
}

const traceLine = (line: Span, text: string, pieces: readonly SourcedText[]): TracedLine => {
  const units = visibleUnits(pieces)
  const rebuilt = units.map((unit) => unit.text).join('')
  const isSame = rebuilt.startsWith(text.slice(line.start, line.end))
  const origins = units.flatMap((unit) => Array.from({ length: unit.text.length }, () => (isSame ? unit.origin : null)))
  return { start: line.start, end: line.end, origins: origins.slice(0, line.end - line.start) }
}

const traceContent = ({ mainPart, text, lines, shown }: DocxContent): TracedText => ({
  mainPart,
  text,
  lines: lines.map((line, index) => traceLine(line, text, shown[index]?.pieces ?? [])),
})

/**
 * The text of a Word file as {@link readDocx} reads it, and where each character of it stands in the file.
 *
 * @throws CoverageError as `readDocx`.
 */
export const traceDocx = async (bytes: Uint8Array, options: FormatOptions): Promise<TracedText> =>
  traceContent(await readDocx(bytes, options))
