import { endsSentence } from '../../language/ends-sentence.ts'
import { SAYS, type Tongue } from '../../language/postings.ts'
import { type Criterion, readCriteria } from '../../language/read-criteria.ts'
import { knownHeading } from '../../language/read-heading.ts'
import type { Document, Line } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import { BULLETS } from '../../text/bullets.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { lengthOf, quote, trimSpan } from '../../text/span.ts'
import { type Breaks, beginsSmall, breaksOf, isFullLine } from './breaks.ts'
import { findDemandStarts } from './find-demands.ts'

/** A line of a posting as it was meant: without its bullet, wrapped lines joined. */
export interface Row extends Span {
  /** It began with a bullet or a number. */
  readonly listItem: boolean
  /** The bullet; '': none. A list within a list has another. */
  readonly bullet: string
  /** The file marks it as a heading (a Word style, Markdown `#`). */
  readonly marked: boolean
  /** A table or a mark behind it says so. */
  readonly wanted: Criterion['wanted']
}

/** Bullets, dashes, check marks, emoji and Markdown emphasis before the first word; "3.", "a)" and "E1." too. */
const BULLETS_BEFORE_WORDS = new LazyPattern(
  String.raw`^(?:[\s>#−~|\\${BULLETS}]|\p{Extended_Pictographic}(?<!\d))+(?:[A-Z]\d{1,2}[.)]\s+)?|^(?:[A-Z]?\d{1,2}|[a-z])[.)]\s+|^o(?=\s?\p{Lu}\p{Ll}|\s(?:\p{Lu}{2}|\d))`,
  'u',
)

/** Markdown heading marks and emoji decorate headings as often as list items. */
const NO_BULLET = /^(?:#+|[*_]{2,}|[\p{Extended_Pictographic}\uFE0F\s]+)$/u

/** As most lines begin; "o Python" and "a) Python" do not. */
const BEGINS_WORD = /^[\p{Lu}a-np-z][\p{L}'’,-]/u

const bulletLength = (line: string): number => (BEGINS_WORD.test(line) ? 0 : (BULLETS_BEFORE_WORDS.exec(line)?.[0].length ?? 0))

/** A row of one line, or of the lines so far. */
interface Draft extends Row {
  /** Its last one. */
  readonly line: Line
}

const toDraft = (text: string, line: Line, said: Criterion = { ...line, wanted: null }): Draft => {
  const words = quote(text, said)
  const length = bulletLength(words)
  const { start, end } = trimSpan(text, { start: said.start + length, end: said.end })
  const bullet = words.slice(0, length).trim()
  const listItem = line.listItem || said.wanted !== null || (bullet !== '' && !NO_BULLET.test(bullet))
  return { start, end, listItem, bullet, marked: line.heading, wanted: said.wanted, line }
}

/** A bullet on a line of its own is that of the next one; other empty lines are left out. */
const withLoneBullets = (drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft, index) => {
    const above = drafts[index - 1]
    const isBelow = above !== undefined && lengthOf(above) === 0 && above.listItem
    if (lengthOf(draft) === 0) return []
    return [isBelow ? { ...draft, listItem: true, bullet: draft.bullet || above.bullet } : draft]
  })

/** A row so far, and the line behind it. */
interface Seam {
  readonly before: Draft
  readonly next: Draft
  /** The beginning of the row, and its end. */
  readonly opening: string
  readonly above: string
  /** What stands between. */
  readonly gap: string
  readonly below: string
  readonly breaks: Breaks
}

/** A row that goes on and on is read at its ends only, so that no text takes long. */
const LONGEST_END = 200

const toSeam = (text: string, before: Draft, next: Draft, breaks: Breaks): Seam => ({
  ...{ before, next, breaks, gap: text.slice(before.end, next.start), below: quote(text, next) },
  opening: text.slice(before.start, Math.min(before.end, before.start + LONGEST_END)),
  above: text.slice(Math.max(before.start, before.end - LONGEST_END), before.end),
})

/**
 * In plain text a shorter line was ended on purpose: "forecasting", the next item of a list without bullets. After a longer line
 * a small letter continues the sentence, even where each line has an empty one below it.
 */
const MIN_WRAPPED_CHARS = 50

/** "i.e." ends none. */
const endsThought = ({ above, below }: Seam): boolean =>
  /[.!?:;]$/.test(above) && endsSentence(`${above} ${below}`, above.length - 1, above.length + 1)

/** Whether a line without a bullet is a heading, or asks for something of its own. */
const headsOrAsks = ({ above, below }: Seam): boolean =>
  knownHeading(below) !== undefined || findDemandStarts(`${above} ${below}`).includes(above.length + 1)

const isLong = ({ before, breaks }: Seam): boolean => breaks.atEmphasis || lengthOf(before) >= MIN_WRAPPED_CHARS

/** What shows whether a line goes on from the one before it, or begins a row; the first that holds decides. */
const EVIDENCE: Readonly<Record<string, readonly ['begins' | 'goes on', (seam: Seam) => boolean]>> = {
  'bullet or mark': ['begins', ({ before, next }) => next.listItem || next.marked || before.marked || before.wanted !== null],
  emoji: ['begins', ({ next }) => /\p{Extended_Pictographic}/u.test(next.bullet)],
  'end mark': ['begins', endsThought],
  heading: ['begins', ({ opening }) => knownHeading(opening) !== undefined],
  'small letter': ['goes on', (seam) => seam.breaks.widestPt === 0 && isLong(seam) && beginsSmall(seam.below)],
  'empty line': ['begins', ({ gap }) => gap.includes('\n\n')],
  'last word': [
    'goes on',
    ({ opening, above, breaks }) => !SAYS['asks-in-heading'].test(opening) && breaks.says.hanging.test(above),
  ],
  'first word': ['goes on', ({ below, breaks }) => breaks.says.continues.test(`${below}\n`)],
  'full line': ['goes on', ({ before, below, breaks }) => isFullLine(before.line, below, breaks)],
  'line of a page': ['begins', ({ breaks }) => breaks.widestPt > 0],
  'no bullet in a list': ['goes on', (seam) => seam.breaks.atEmphasis && seam.before.listItem && !headsOrAsks(seam)],
}

const IN_ORDER = Object.values(EVIDENCE)
const goesOn = (seam: Seam): boolean => IN_ORDER.find(([, holds]) => holds(seam))?.[0] === 'goes on'

/** The rows of a posting in reading order; they do not overlap, and empty ones are left out. */
export const readRows = ({ text, lines }: Pick<Document, 'text' | 'lines'>, tongue: Tongue = 'english'): Row[] => {
  const breaks = breaksOf(text, lines, tongue)
  const criteria = readCriteria(text, lines)
  const drafts = lines.flatMap((line) => criteria.get(line)?.map((one) => toDraft(text, line, one)) ?? [toDraft(text, line)])
  const rows: Draft[] = []
  for (const next of withLoneBullets(drafts)) {
    const before = rows.at(-1)
    if (before && goesOn(toSeam(text, before, next, breaks)))
      rows[rows.length - 1] = { ...before, end: next.end, line: next.line }
    else rows.push(next)
  }
  return rows
}

/** The text with a space in place of each line break within a row, so that patterns read a row as one line; offsets stay. */
export const joinBrokenLines = (text: string, rows: readonly Row[]): string => {
  const pieces = rows.map(
    ({ start, end }, index) => text.slice(rows[index - 1]?.end ?? 0, start) + text.slice(start, end).replaceAll('\n', ' '),
  )
  return pieces.join('') + text.slice(rows.at(-1)?.end ?? 0)
}
