import { READS } from '../../language/resumes.ts'
import type { Line } from '../../schema/document.ts'
import { isPlace } from '../../text/places.ts'
import { isPostOrFirm, isTitle } from '../../text/titles.ts'
import type { RawLine } from './line-role.ts'

/** The lines above and below that show how wide the column is. */
const NEIGHBOURS = 30
/** In points: lines whose left edges differ by less stand in one column. */
const SAME_COLUMN_PT = 2
/**
 * What a narrow column leaves for the next line of a name, "Engineer", "Institute of Technology"; with more words it is a name
 * itself.
 */
const REST_WORDS_MAX = 3
/** No name is broken over more lines, however narrow its column is. */
const BROKEN_LINES_MAX = 3

const rightOf = ({ box }: Line): number => (box ? box[0] + box[2] : 0)

const linesOf = ({ joined, line }: RawLine): readonly Line[] => joined ?? [line]

/** The last line of a name that was joined already: the one that the next line would continue. */
const lastLineOf = (upper: RawLine): Line => linesOf(upper).at(-1) ?? upper.line

/** Where the column of a line ends. */
const columnEdge = (lines: readonly Line[], index: number, { box, page }: Line): number => {
  const [left, , width] = box ?? [0, 0, 0, 0]
  const around = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
  const column = around.filter(
    (line) => line.page === page && line.box && line.box[0] > left - SAME_COLUMN_PT && line.box[0] < left + width,
  )
  return column.reduce((edge, line) => Math.max(edge, rightOf(line)), 0)
}

/** The first word of the lower line has no room in the upper. */
const hasNoRoom = (upper: Line, { line: lower, text }: RawLine, lines: readonly Line[], index: number): boolean => {
  const letterPt = (lower.box?.[2] ?? 0) / Math.max(1, text.length)
  const [word = ''] = text.split(/\s/, 1)
  return rightOf(upper) + (word.length + 1) * letterPt > columnEdge(lines, index, upper)
}

/** Both begin at the same edge, or the upper one with a date that stands left of it. */
const standAlike = (upper: RawLine, { line: { box } }: RawLine): boolean => {
  const shift = (box?.[0] ?? Number.NEGATIVE_INFINITY) - (lastLineOf(upper).box?.[0] ?? 0)
  return Math.abs(shift) < SAME_COLUMN_PT || (shift > 0 && upper.dates.some(({ start }) => start === upper.start))
}

const looksAlike = ({ line: upper }: RawLine, { line: lower }: RawLine): boolean =>
  upper.fontSizePt === lower.fontSizePt && upper.bold === lower.bold && upper.page === lower.page

/** "Engineer | Northmere" of "2019 – 2021   Engineer | Northmere": the line below may continue only its last part. */
const BETWEEN_NAMES = /\t|\s[–—|·-]\s|\s(?:at|@)\s|,\s/
const lastPart = (text: string): string => text.split(BETWEEN_NAMES).at(-1) ?? text

/** The two make one name, and the upper one alone does not: "Northmere / University", "Machine / Learning Engineer". */
const makeOne = (upper: string, lower: string): boolean => {
  const words = lower.split(/\s+/).length
  if (words > REST_WORDS_MAX) return false
  if (READS['ends-within-name'].test(upper)) return true
  const last = lastPart(upper)
  const mayGoOn = /^\p{Lu}/u.test(last) && !isPostOrFirm(last) && !isPlace(last)
  return mayGoOn && isPostOrFirm(`${last} ${lower}`) && (words === 1 || isTitle(lower))
}

/** "Lecturer, Nets (Tarn University," above "2019)": what a bracket holds goes on until it is closed. */
const ENDS_IN_OPEN_BRACKET = /\s\([^()]*$/u
const CLOSES_BRACKET = /^[^()]{1,40}\)\.?$/u
const closesBracket = ({ text: upper }: RawLine, { text: lower }: RawLine): boolean =>
  ENDS_IN_OPEN_BRACKET.test(upper) && CLOSES_BRACKET.test(lower.trimEnd())

/** "2019 – 2021   Analyst, Vision Lab, Institute of Tides," above "Tarn University", beside a date in the margin: parts that go on. */
const goesOnBesideDate = ({ text, start, dates: [date], line }: RawLine, lower: RawLine): boolean => {
  const names = date?.start === start ? text.slice(date.end - start).trim() : ''
  const isBeside = (lower.line.box?.[0] ?? 0) > (line.box?.[0] ?? 0) + SAME_COLUMN_PT
  return isBeside && lower.dates.length === 0 && (names.endsWith(',') || /^\p{Lu}[^\t]*,[^\t]*$/u.test(names))
}

/**
 * A narrow column breaks the name of an entry over two lines that look alike: what the lower begins with would not have fitted on
 * the upper, and only the two together make a name. At most three lines make one.
 *
 * @param index of the lower line among `lines`, those of the document.
 */
export const isBrokenName = (upper: RawLine, lower: RawLine, lines: readonly Line[], index: number): boolean =>
  !lower.gap &&
  linesOf(upper).length < BROKEN_LINES_MAX &&
  !upper.line.listItem &&
  !lower.line.listItem &&
  !upper.dates.some(({ end }) => end >= upper.line.end - 1) &&
  lower.start === upper.line.end + 1 &&
  looksAlike(upper, lower) &&
  standAlike(upper, lower) &&
  (makeOne(upper.text.trimEnd(), lower.text.trimEnd()) || closesBracket(upper, lower) || goesOnBesideDate(upper, lower)) &&
  hasNoRoom(lastLineOf(upper), lower, lines, index)

/** Two lines as one; offsets into the document stay what they are, since a blank takes the place of the line's end. */
export const joinLines = (upper: RawLine, lower: RawLine): RawLine => ({
  ...upper,
  line: { ...upper.line, end: lower.line.end },
  text: `${upper.text} ${lower.text}`,
  dates: [...upper.dates, ...lower.dates],
  joined: [...linesOf(upper), lower.line],
})
