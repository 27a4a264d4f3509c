import { cleanText, UNEVEN_SPACE } from '../../../text/normalize.ts'
import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import { type BaselineRow, groupBaselineRows } from './baseline-rows.ts'
import type { Glyph, GlyphRun } from './engine.ts'
import { type Rect, unite } from './geometry.ts'
import { isListMark } from './list-marks.ts'
import { spell } from './spell.ts'

/** Words that stand together on one baseline: a line, or the part of a line that lies in one column. */
export interface Segment {
  readonly text: string
  readonly rect: Rect
  readonly baseline: number
  /** Of most of its letters. */
  readonly sizePt: number
  /** Most of its letters are bold. */
  readonly bold: boolean
  /** 0xRRGGBB, of most of its letters; null for a pattern. */
  readonly color: number | null
  /** Where in `text` letters of another font begin. */
  readonly restyled: readonly number[]
  readonly runs: readonly GlyphRun[]
}

/**
 * A gap that separates two segments, in parts of the font size. Gutters go down to 1; justified text stretches its word gaps to
 * 1, but mostly within a run. Where no gutter results, the segments are joined again.
 */
const SEGMENT_GAP = 0.9
const SEGMENT_GAP_WITHIN_RUN = 1.3

/** Empty text is an icon. Symbols and letters of ASCII need not be tested for white space. */
const isInk = ({ text }: Glyph): boolean => {
  const unit = text.charCodeAt(0)
  return (unit > 0x20 && unit < 0x7f) || (text !== ' ' && (text === '' || text.trim() !== ''))
}

/** A run, or a part of it, with the horizontal extent of its ink. */
interface Piece {
  readonly run: GlyphRun
  readonly left: number
  readonly right: number
  /** Only spaces: it says that a word ends, but takes no room. */
  readonly blank: boolean
}

const toPiece = (run: GlyphRun, glyphs: readonly Glyph[]): Piece => {
  const blank = !glyphs.some(isInk)
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    if (!blank && !isInk(glyph)) continue
    left = Math.min(left, glyph.left)
    right = Math.max(right, glyph.right)
  }
  return { run: { ...run, glyphs, rect: { ...run.rect, left, right } }, left, right, blank }
}

/** A run may hold a gap as wide as a gutter (a table row set by one operator, or a row of typed spaces): cut it there. */
const splitAtGaps = (run: GlyphRun): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  let right = Number.POSITIVE_INFINITY
  for (const [index, glyph] of run.glyphs.entries()) {
    if (!isInk(glyph)) continue
    if (glyph.left - right > SEGMENT_GAP_WITHIN_RUN * run.sizePt) {
      pieces.push(toPiece(run, run.glyphs.slice(from, index)))
      from = index
    }
    right = glyph.right
  }
  return [...pieces, toPiece(run, from === 0 ? run.glyphs : run.glyphs.slice(from))]
}

const splitRow = (row: BaselineRow): GlyphRun[][] => {
  const groups: GlyphRun[][] = []
  let group: GlyphRun[] = []
  let right = Number.NEGATIVE_INFINITY
  let sizePt = 0
  for (const piece of row.runs.flatMap(splitAtGaps).sort((a, b) => a.left - b.left)) {
    if (!piece.blank && piece.left - right > SEGMENT_GAP * Math.max(piece.run.sizePt, sizePt)) {
      group = []
      groups.push(group)
    }
    group.push(piece.run)
    if (piece.blank) continue
    right = Math.max(right, piece.right)
    sizePt = piece.run.sizePt
  }
  return groups
}

const hasInk = ({ glyphs }: GlyphRun): boolean => glyphs.some(isInk)

/** The value that most glyphs share. */
const majority = <T>(runs: readonly GlyphRun[], keyOf: (run: GlyphRun) => T): T | undefined => {
  const [first, ...others] = runs.map(keyOf)
  if (others.every((key) => key === first)) return first
  const weights = new Map<T, number>()
  for (const run of runs) weights.set(keyOf(run), (weights.get(keyOf(run)) ?? 0) + run.glyphs.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const spellLine = (runs: readonly GlyphRun[]): string => cleanText(spell(runs)).replace(UNEVEN_SPACE, ' ').trim()

/** Both are set in one font. */
export const lookAlike = ({ style: a }: GlyphRun, { style: b }: GlyphRun): boolean =>
  a.fontName === b.fontName && a.bold === b.bold

const holdsLetters = ({ glyphs }: GlyphRun): boolean => glyphs.some(({ text }) => LETTER_OR_DIGIT.test(text))

/** More are emphasis within a sentence, as is any in a longer line; spelling the line up to each costs as much as reading it. */
const MAX_RESTYLED = 4
const MAX_RESTYLED_LENGTH = 140

const restyledIn = (runs: readonly GlyphRun[], text: string): number[] => {
  const [first] = runs
  if (!first || text.length > MAX_RESTYLED_LENGTH || runs.every((run) => lookAlike(run, first))) return []
  const lettered = runs.filter(holdsLetters)
  const changes = lettered.filter((run, at) => !lookAlike(run, lettered[at - 1] ?? run))
  if (changes.length > MAX_RESTYLED) return []
  return changes.flatMap((run) => {
    const before = spellLine(runs.slice(0, runs.indexOf(run)))
    return text.startsWith(`${before} `) ? [before.length + 1] : []
  })
}

const toSegment = (runs: readonly GlyphRun[], baseline: number): Segment | undefined => {
  const text = spellLine(runs)
  const inked = runs.filter(hasInk)
  const [first] = inked
  if (text === '' || !first) return undefined
  return {
    text,
    rect: inked.map((run) => run.rect).reduce(unite),
    baseline,
    sizePt: majority(inked, (run) => Math.round(run.sizePt * 10) / 10) ?? first.sizePt,
    bold: majority(inked, (run) => run.style.bold) ?? false,
    color: majority(inked, (run) => run.style.color) ?? null,
    restyled: restyledIn(inked, text),
    runs,
  }
}

/** In parts of the font size: a list mark stands at most this far before its item. */
const MARK_GAP = 4

/** In parts of the font size: justified lines of narrow columns have gaps up to this. */
const JUSTIFIED_GAP = 4
const SAME_SEGMENT_EDGE = 0.3
const SEGMENT_LEADING = 1.8

/** The glyphs of a list mark, with some to spare. */
const MARK_GLYPHS_MAX = 8

/** Spelling a line to see that it is not a mark costs as much as reading it. */
const mayBeMark = (runs: readonly GlyphRun[]): boolean =>
  runs.reduce((count, { glyphs }) => count + glyphs.filter(isInk).length, 0) <= MARK_GLYPHS_MAX

/** A list mark set with a tab stop belongs to its item. */
const joinListMarks = (groups: readonly GlyphRun[][]): GlyphRun[][] => {
  const joined: GlyphRun[][] = []
  for (const group of groups) {
    const mark = joined.at(-1)
    const gap = (group[0]?.rect.left ?? 0) - (mark?.at(-1)?.rect.right ?? 0)
    if (mark && gap < MARK_GAP * (group[0]?.sizePt ?? 0) && mayBeMark(mark) && isListMark(spell(mark).trim())) mark.push(...group)
    else joined.push([...group])
  }
  return joined
}

const fills = (line: Rect, left: number, right: number, tolerance: number): boolean =>
  Math.abs(line.left - left) < tolerance && Math.abs(line.right - right) < tolerance

/**
 * A line of justified text with wide word gaps falls into pieces; it is one line when the line above or below it runs from
 * its first piece to its last without a gap.
 */
const joinJustified = (rows: readonly Segment[][]): Segment[][] =>
  rows.map((row, index) => {
    const [first] = row
    const last = row.at(-1)
    if (!first || !last || row.length < 2) return row
    const isNarrow = row.every(
      (segment, at) => segment.rect.left - (row[at - 1]?.rect.right ?? segment.rect.left) < JUSTIFIED_GAP * segment.sizePt,
    )
    const neighbours = [...(rows[index - 1] ?? []), ...(rows[index + 1] ?? [])]
    const isLine = neighbours.some(
      (other) =>
        fills(other.rect, first.rect.left, last.rect.right, SAME_SEGMENT_EDGE * first.sizePt) &&
        Math.abs(other.baseline - first.baseline) < SEGMENT_LEADING * first.sizePt,
    )
    return isNarrow && isLine
      ? [
          toSegment(
            row.flatMap(({ runs }) => runs),
            first.baseline,
          ) ?? first,
        ]
      : row
  })

/**
 * Gather the runs of one page and one direction into segments.
 *
 * @param runs in any order, all with the same `turns`.
 * @returns segments from top to bottom, within a row from left to right; none is empty.
 */
export const gatherSegments = (runs: readonly GlyphRun[]): Segment[] => {
  const rows = groupBaselineRows(runs).map((row) =>
    joinListMarks(splitRow(row)).flatMap((group) => toSegment(group, row.baseline) ?? []),
  )
  return joinJustified(rows).flat()
}
