import type { Line } from '../../schema/index.ts'
import { headEndOf, isPlaced, leftOf, type PlacedLine, rightOf, type Sectioned } from './resume-print.ts'

/** The margins between which a line stands, in points of its page. */
export interface Edges {
  readonly left: number
  readonly right: number
  /** The line stands before the first heading, where names, addresses and telephone numbers stand. */
  readonly isHead: boolean
  /** From line to line within a paragraph. */
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

const isAboveOrBelow = (a: PlacedLine, b: PlacedLine): boolean => leftOf(a) < rightOf(b) && leftOf(b) < rightOf(a)

const SAME_LEFT_PT = 2

/** Lines of one column begin as far left, even where others are read between them. */
const beginsAlike = (a: PlacedLine, b: PlacedLine): boolean =>
  a.page === b.page && Math.abs(leftOf(a) - leftOf(b)) <= SAME_LEFT_PT

/** A line begins this much lower than the one above it, in parts of its height: less is the same row. */
const LEAST_PITCH = 0.8
/** This share of the lines stands as close to the one above as within a paragraph; a few stand closer, as fractions do. */
const CLOSE_SHARE = 0.2

const pitchOf = (lines: readonly PlacedLine[]): number => {
  const pitches = lines.slice(1).map(({ box }, index) => box[1] - (lines[index]?.box[1] ?? box[1]))
  const apart = pitches.filter((pitch, index) => pitch > LEAST_PITCH * (lines[index]?.box[3] ?? 0)).sort((a, b) => a - b)
  return apart[Math.floor(CLOSE_SHARE * apart.length)] ?? Number.POSITIVE_INFINITY
}

const around = (lines: readonly PlacedLine[], isHead: boolean): Edges => ({
  left: Math.min(...lines.map(leftOf)),
  right: Math.max(...lines.map(rightOf)),
  isHead,
  pitchPt: isHead ? Number.POSITIVE_INFINITY : pitchOf(lines),
})

/** The margins are those of its whole column, the pitch that of the lines which are read with it. */
const edgesWithin = (line: PlacedLine, run: readonly PlacedLine[], body: readonly PlacedLine[]): Edges => {
  const near = run.filter((other) => isAboveOrBelow(line, other))
  const column = body.filter((other) => beginsAlike(line, other))
  return { ...around([...near, ...column], false), pitchPt: pitchOf(near) }
}

/**
 * Between which margins each line stands: those of the lines above and below it in its column. A name and what stands under it
 * are as wide as their page.
 */
export const columnEdges = ({ sections }: Sectioned, lines: readonly Line[]): ReadonlyMap<Line, Edges> => {
  const placed = lines.filter(isPlaced)
  const headEnd = headEndOf(sections)
  const body = placed.filter(({ start }) => start >= headEnd)
  const edges = new Map<Line, Edges>()
  for (const run of runsOf(placed, headEnd)) {
    const [first] = run
    const onPage = first !== undefined && first.start < headEnd ? placed.filter(({ page }) => page === first.page) : []
    const wide = onPage.length > 0 ? around(onPage, true) : undefined
    for (const line of run) edges.set(line, wide ?? edgesWithin(line, run, body))
  }
  return edges
}
