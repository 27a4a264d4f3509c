import type { Line, Span } from '../../schema/index.ts'
import type { Edges } from './column-edges.ts'
import { isBeside, isPlaced, leftOf, rightOf, type Sectioned } from './resume-print.ts'

/** Words of the resume that stand in one stretch in the new document. */
export interface Piece extends Span {
  /** What the new document puts before them. */
  readonly glue: string
  readonly words: string
}

/** In parts of the font size: a gap where an icon stood, or where only space parts an address from a telephone number. */
const WIDE_GAP = 1
const USUAL_SIZE_PT = 10

/** A line that stands this far from both margins is set in the middle. */
const MIDDLE_PT = 20

const isInMiddle = (line: Line, edges: Edges | undefined): boolean =>
  isPlaced(line) && edges !== undefined && leftOf(line) > edges.left + MIDDLE_PT && rightOf(line) < edges.right - MIDDLE_PT

/** Offsets of the tabs between the addresses of a line that is set in the middle, where no mark stands beside them. */
const middleTabs = ({ document: { text } }: Sectioned, line: Line, edges: Edges | undefined): number[] =>
  isInMiddle(line, edges)
    ? [...text.slice(line.start, line.end).matchAll(/(?<![|•·⋄])\t(?![|•·⋄])/g)].map(({ index }) => line.start + index)
    : []

/** Offsets of the blanks of a line that are wide on paper, and have no mark beside them. */
const wideBlanks = ({ document: { text }, print }: Sectioned, line: Line): number[] => {
  if (!isPlaced(line) || !print) return []
  const words = text.slice(line.start, line.end)
  return [...words.matchAll(/(?<=[\p{L}\p{N}/).]) (?=[\p{L}\p{N}+(])/gu)].flatMap(({ index }) => {
    const at = line.start + index
    const [before, after] = [print.letters.get(at - 1), print.letters.get(at + 1)]
    const isWide = before && after && after.left - before.right > WIDE_GAP * (line.fontSizePt ?? USUAL_SIZE_PT)
    return isWide ? [at] : []
  })
}

const SEPARATOR = ' | '

/** A tab beside a mark that parts addresses from each other. */
const TAB_AT_MARK = /(?<=[|•·⋄])\t|\t(?=[|•·⋄])/g

/** The words of lines in pieces, without the mark of the first: what is only parted by space at the head is parted by a bar. */
export const piecesOf = (
  resume: Sectioned,
  lines: readonly Line[],
  { markLength, isHead, edges }: { readonly markLength: number; readonly isHead: boolean; readonly edges: Edges | undefined },
): Piece[] => {
  const { text } = resume.document
  return lines.flatMap((line, index) => {
    const start = line.start + (index === 0 ? markLength : 0)
    const blanks = isHead ? [...wideBlanks(resume, line), ...middleTabs(resume, line, edges)].sort((a, b) => a - b) : []
    const starts = [start, ...blanks.map((at) => at + 1)]
    const before = lines[index - 1]
    const first = before === undefined ? '' : isBeside(before, line) ? (isHead ? SEPARATOR : '\t') : ' '
    return starts.map((from, at): Piece => {
      const end = blanks[at] ?? line.end
      return {
        start: from,
        end,
        glue: at > 0 ? SEPARATOR : first,
        words: isHead ? text.slice(from, end).replace(TAB_AT_MARK, ' ') : text.slice(from, end),
      }
    })
  })
}
