import type { Line } from '../../schema/index.ts'
import type { Edges } from './column-edges.ts'
import { isPlaced, leftOf, type PlacedLine, type Sectioned } from './resume-print.ts'

/** In parts of the font size: a gap between cells is at least this wide, */
const CELL_GAP = 0.75
/** and this much wider than most blanks of its line, which justified lines stretch alike. */
const UNEVEN = 2
const SAME_EDGE_PT = 1.5
const USUAL_SIZE_PT = 10
/** "June-July 2017" at the right edge. */
const SHORT_DATE = /^.{0,35}\b(?:19|20)\d\d.{0,12}$/u

interface Blank {
  readonly at: number
  readonly gapPt: number
  /** Where the letter after it begins. */
  readonly left: number
}

const blanksOf = ({ document: { text }, print }: Sectioned, { start, end }: Line): Blank[] => {
  const blanks: Blank[] = []
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    const [before, after] = [print?.letters.get(at - 1), print?.letters.get(at + 1)]
    if (before && after) blanks.push({ at, gapPt: after.left - before.right, left: after.left })
  }
  return blanks
}

const medianGap = (blanks: readonly Blank[]): number =>
  blanks.map(({ gapPt }) => gapPt).sort((a, b) => a - b)[Math.floor((blanks.length - 1) / 2)] ?? 0

/** What stands above and below a line, and its margins. */
interface Surroundings {
  readonly neighbours: readonly Line[]
  readonly edges: Edges
}

/** Blanks of a line that part cells: a wide gap, after which the words stand above or below others or end at the right margin. */
const cellBlanks = (resume: Sectioned, line: PlacedLine, { neighbours, edges }: Surroundings): number[] => {
  const blanks = blanksOf(resume, line)
  const leastPt = Math.max(CELL_GAP * (line.fontSizePt ?? USUAL_SIZE_PT), UNEVEN * medianGap(blanks))
  const lefts = neighbours.filter(isPlaced).map(leftOf)
  const endsAtMargin = Math.abs(leftOf(line) + line.box[2] - edges.right) < SAME_EDGE_PT
  return blanks.flatMap(({ at, gapPt, left }) => {
    const isAligned = lefts.some((other) => Math.abs(other - left) < SAME_EDGE_PT)
    const isLast = endsAtMargin && SHORT_DATE.test(resume.document.text.slice(at + 1, line.end))
    return gapPt >= leastPt && blanks.length > 1 && (isAligned || isLast) ? [at] : []
  })
}

/** The resume with a tab for each blank that parts cells on paper, though it is too narrow to say so by itself. */
export const partCells = (resume: Sectioned, lines: readonly Line[], edges: ReadonlyMap<Line, Edges>): Sectioned => {
  const { document, print } = resume
  if (!print) return resume
  const cells = lines.flatMap((line, index) => {
    const own = edges.get(line)
    const neighbours = [lines[index - 1], lines[index + 1]].filter((one) => one !== undefined)
    return own && !own.isHead && isPlaced(line) && !line.listItem ? cellBlanks(resume, line, { neighbours, edges: own }) : []
  })
  const units = [...document.text.split('')]
  for (const at of cells) units[at] = '\t'
  return { ...resume, document: { ...document, text: units.join('') } }
}
