import type { Document, Line } from '../schema/document.ts'

/** What can be seen of a line, apart from its words. */
export interface Look {
  readonly sizePt: number | null
  readonly bold: boolean
  /** All its letters are upper case, and there are enough of them to mean it. */
  readonly upper: boolean
  /** The file says that it is a heading. */
  readonly marked: boolean
  /** Number of `#` before it; 0 where there is none. */
  readonly level: number
  /** A picture stands before it: "🎓 Education". */
  readonly icon: boolean
}

/** What most of a document's letters look like. */
export interface BodyLook {
  readonly sizePt: number | null
  readonly bold: boolean
  /**
   * How a line stands that may head something: after a gap; where most lines do, between two; where most do that too, gaps say
   * nothing.
   */
  readonly apart: 'after' | 'between' | 'never'
}

const UPPER_LETTERS_MIN = 4
/** Sizes closer than this are one size: writers round differently. */
const SIZE_STEP_PT = 0.5
/** A heading set larger is larger by this much at least; 11 pt over 10 pt is. */
const LARGER_THAN_TEXT = 1.08
const ICON = /^\s*\p{Extended_Pictographic}/u
const DRAWN_RULE = /^[\s=_~*#.·–—-]{3,}$/

export const lineText = (document: Document, line: Line): string => document.text.slice(line.start, line.end)

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Enough letters, all of them upper case. */
export const isUpper = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && countLetters(text) >= UPPER_LETTERS_MIN

export const lookOf = (document: Document, line: Line): Look => {
  const text = lineText(document, line)
  return {
    sizePt: line.fontSizePt === null ? null : Math.round(line.fontSizePt / SIZE_STEP_PT) * SIZE_STEP_PT,
    bold: line.bold || /^\s*(?:\*\*|__)\S/.test(text),
    upper: isUpper(text),
    marked: line.heading,
    level: /^\s*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0,
    icon: !line.listItem && ICON.test(text),
  }
}

/** Two lines with the same key look alike. */
export const lookKey = ({ sizePt, bold, upper, marked, level, icon }: Look): string =>
  [sizePt, bold, upper, marked, level, icon].join('|')

const heaviest = <T>(weights: ReadonlyMap<T, number>): T | undefined => [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]

/** The layout leaves a gap before line `index`, or nothing stands before it. */
export const gapBefore = (document: Document, index: number): boolean => {
  const [previous, line] = [document.lines[index - 1], document.lines[index]]
  return !previous || !line || document.text.slice(previous.end, line.start).includes('\n\n') || previous.page !== line.page
}

/** The layout leaves a gap before line `index` and after it. */
export const betweenGaps = (document: Document, index: number): boolean =>
  gapBefore(document, index) && gapBefore(document, index + 1)

/**
 * This share of the lines counts as most: in a short resume half of them stand after a gap, as the head of a section or of an
 * entry.
 */
const MOST_LINES_SHARE = 2 / 3
const mostLines = (document: Document, holds: (document: Document, index: number) => boolean): boolean =>
  document.lines.filter((_line, index) => holds(document, index)).length > MOST_LINES_SHARE * document.lines.length

/** A line stands as headings of this document do. */
export const standsApart = (document: Document, index: number, { apart }: BodyLook): boolean =>
  apart !== 'never' && (apart === 'between' ? betweenGaps(document, index) : gapBefore(document, index))

/** The size and weight that most letters of the document have, and how its lines stand. */
export const bodyLook = (document: Document): BodyLook => {
  const sizes = new Map<number | null, number>()
  let bold = 0
  let all = 0
  for (const line of document.lines) {
    const letters = line.end - line.start
    sizes.set(line.fontSizePt, (sizes.get(line.fontSizePt) ?? 0) + letters)
    bold += line.bold ? letters : 0
    all += letters
  }
  const apart = !mostLines(document, gapBefore) ? 'after' : mostLines(document, betweenGaps) ? 'never' : 'between'
  return { sizePt: heaviest(sizes) ?? null, bold: bold * 2 > all, apart }
}

const isLarger = (look: Look, body: BodyLook): boolean =>
  look.sizePt !== null && body.sizePt !== null && look.sizePt >= body.sizePt * LARGER_THAN_TEXT

/** A line of dashes or the like: a rule drawn by hand. */
const isRule = (document: Document, line: Line | undefined): boolean =>
  line !== undefined && DRAWN_RULE.test(lineText(document, line))

/** How much a line looks unlike the body of its document; 0: like any other line. */
export const scoreLook = (document: Document, index: number, look: Look, body: BodyLook): number => {
  const line = document.lines[index]
  if (!line) return 0
  return (
    (isLarger(look, body) ? 2 : 0) +
    (look.marked || look.level > 0 ? 2 : 0) +
    (isRule(document, document.lines[index + 1]) ? 2 : 0) +
    (look.bold && !body.bold ? 1 : 0) +
    (look.upper ? 1 : 0) +
    (look.icon ? 1 : 0) +
    (/:\s*$/.test(lineText(document, line)) ? 1 : 0)
  )
}

/** Only a gap or a colon can distinguish it from a line of the body in a file without sizes. */
export const looksPlain = ({ sizePt, bold, upper, marked, level, icon }: Look): boolean =>
  sizePt === null && !bold && !upper && !marked && level === 0 && !icon

/** In how many ways `look` is less than `other`: smaller, lighter, not upper case, not marked. */
export const weaknesses = (look: Look, other: Look): number =>
  Number(look.sizePt !== null && other.sizePt !== null && look.sizePt <= other.sizePt - 2 * SIZE_STEP_PT) +
  Number(other.bold && !look.bold) +
  Number(other.upper && !look.upper) +
  Number((other.marked && !look.marked) || (other.level > 0 && (look.level === 0 || look.level > other.level)))
