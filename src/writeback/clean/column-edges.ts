import type { Line } from '../../schema/index.ts'
import { isPlaced, leftOf, type PlacedLine, rightOf, type Sectioned } from './resume-print.ts'

/** The margins between which a line stands, in points of its page. */
export interface Edges {
  readonly left: number
  readonly right: number
  /** The line stands before the first heading, where names, addresses and telephone numbers stand. */
  readonly isHead: boolean
  /** From line to line where they stand closest. */
  readonly pitchPt: number
}

/** A line this much higher than the one before it begins another column. */
const RISE_PT = 2

/** Lines of one page that are read downwards; what stands before the first heading is by itself. */
const runsOf = (lines: readonly PlacedLine[], headEnd: number): PlacedLine[][] => {
  const runs: PlacedLine[][] = []
  for (const line of lines) {
    const before = runs.at(-1)?.at(-1)
    const goesOn =
      before?.page === line.page && line.box[1] >= before.box[1] - RISE_PT && before.start < headEnd === line.start < headEnd
    if (goesOn) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

const isBeside = (a: PlacedLine, b: PlacedLine): boolean => leftOf(a) < rightOf(b) && leftOf(b) < rightOf(a)

/** A line begins this much lower than the one above it, in parts of its height: less is the same row. */
const LEAST_PITCH = 0.8

const pitchOf = (lines: readonly PlacedLine[]): number => {
  const pitches = lines.slice(1).map(({ box }, index) => box[1] - (lines[index]?.box[1] ?? box[1]))
  return Math.min(...pitches.filter((pitch, index) => pitch > LEAST_PITCH * (lines[index]?.box[3] ?? 0)))
}

const around = (lines: readonly PlacedLine[], isHead: boolean): Edges => ({
  left: Math.min(...lines.map(leftOf)),
  right: Math.max(...lines.map(rightOf)),
  isHead,
  pitchPt: isHead ? Number.POSITIVE_INFINITY : pitchOf(lines),
})

/**
 * Between which margins each line stands: those of the lines above and below it that are read with it. A name and what stands
 * under it are as wide as their page.
 */
export const columnEdges = ({ sections }: Sectioned, lines: readonly Line[]): ReadonlyMap<Line, Edges> => {
  const placed = lines.filter(isPlaced)
  const headEnd = sections.find(({ heading }) => heading !== null)?.start ?? 0
  const edges = new Map<Line, Edges>()
  for (const run of runsOf(placed, headEnd)) {
    const [first] = run
    const isHead = first !== undefined && first.start < headEnd
    const wide = isHead
      ? around(
          placed.filter(({ page }) => page === first.page),
          true,
        )
      : undefined
    for (const line of run)
      edges.set(
        line,
        wide ??
          around(
            run.filter((other) => isBeside(line, other)),
            false,
          ),
      )
  }
  return edges
}
