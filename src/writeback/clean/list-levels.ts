import { isPlaced, leftAt, leftOf, type PlacedLine, type Sectioned } from './resume-print.ts'

interface Point {
  readonly kind: string
  readonly lines: readonly { readonly start: number }[]
  readonly markLength: number
  readonly gap: boolean
}

/** Marks of one level stand as far left as each other, up to this. */
const SAME_LEVEL_PT = 4
/** A mark further right than this stands in another column, not in the list. */
const MAX_STEP_PT = 45
const DEEPEST = 2

/** The lists that are open, by how far left their marks and their words stand. */
class OpenLists {
  #lists: { readonly markLeft: number; readonly wordsLeft: number }[] = []

  close(): void {
    this.#lists = []
  }

  /** @returns the level of the mark. */
  addPoint(markLeft: number, wordsLeft: number): number {
    this.#lists = this.#lists.filter((list) => list.markLeft < markLeft - SAME_LEVEL_PT && markLeft - list.markLeft < MAX_STEP_PT)
    this.#lists.push({ markLeft, wordsLeft })
    return Math.min(DEEPEST, this.#lists.length - 1)
  }

  /** @returns the level of the point under whose words a line begins; null under none. */
  levelOf(left: number): number | null {
    const at = this.#lists.findLastIndex(({ wordsLeft }) => Math.abs(left - wordsLeft) <= SAME_LEVEL_PT)
    return at < 0 ? null : Math.min(DEEPEST, at)
  }
}

/** How deep each point of a list stands in others, and each line below the words of one; null for all else. */
export const bulletLevels = (resume: Sectioned, points: readonly Point[]): (number | null)[] => {
  const open = new OpenLists()
  const lineAt = new Map(resume.document.lines.filter(isPlaced).map((line) => [line.start, line]))
  const { text } = resume.document
  const levelOf = ({ kind, markLength, gap }: Point, line: PlacedLine): number | null => {
    if (kind === 'bullet') return open.addPoint(leftOf(line), leftAt(resume, line, line.start + markLength))
    const isBelow = kind === 'plain' && !gap && !text.slice(line.start, line.end).includes('\t')
    const level = isBelow ? open.levelOf(leftOf(line)) : null
    if (level === null) open.close()
    return level
  }
  return points.map((point) => {
    const line = lineAt.get(point.lines[0]?.start ?? -1)
    return line ? levelOf(point, line) : point.kind === 'bullet' ? 0 : null
  })
}
