import stringWidth from 'string-width'

/** What a terminal view may look like. */
export interface TextOptions {
  /** ANSI colours; false: no escape sequences at all. */
  readonly color: boolean
  /** Columns; kept within 60 to 120. */
  readonly width: number
}

const MIN_WIDTH = 60
/** Longer lines are hard to follow. */
const MAX_WIDTH = 120

export const clampWidth = (width: number): number => Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(width)))

const PRINTABLE_ASCII = /^[ -~]*$/

/**
 * Columns that a text takes in a terminal: none for colour codes and combining marks, two for East Asian letters. Most texts are
 * ASCII, and a hundred times as fast without the library, which takes a text apart into what a person sees as one letter.
 */
export const displayWidth = (text: string): number => (PRINTABLE_ASCII.test(text) ? text.length : stringWidth(text))

/** A word that is wider than a line, cut into pieces that are not. */
const splitWord = (word: string, width: number): string[] => {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const letter of word) {
    const columns = displayWidth(letter)
    if (taken + columns > width) {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += letter
    taken += columns
  }
  return [...pieces, piece]
}

/** Plain text as lines of at most `width` columns, broken at white space; a longer word is cut. At least one line. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(/\s+/).flatMap((whole) => splitWord(whole, width))) {
    const columns = displayWidth(word)
    const isOpen = line !== ''
    if (isOpen && taken + 1 + columns > width) lines.push(line)
    const goesOn = isOpen && taken + 1 + columns <= width
    line = goesOn ? `${line} ${word}` : word
    taken = goesOn ? taken + 1 + columns : columns
  }
  return [...lines, line]
}

/** The same in at most `most` lines: the last one is cut at a word. */
export const wrapWithin = (text: string, width: number, most: number): string[] => {
  const lines = wrap(text, width)
  const last = lines[most - 1]
  if (lines.length <= most || last === undefined) return lines
  const [cut = ''] = wrap(last, width - 1)
  return [...lines.slice(0, most - 1), `${cut.replace(/[\s·,;:]+$/u, '')}…`]
}

export const indent = (lines: readonly string[], columns: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line))

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** `left` at the left margin, `right` at the right one; no blanks at the end of the line. */
export const spread = (left: string, right: string, width: number): string =>
  right === '' ? left : padEnd(left, width - displayWidth(right)) + right

type Paint = (text: string) => string

/** The few ways in which words stand out. */
export type Palette = Readonly<Record<'bold' | 'dim' | 'good' | 'fair' | 'bad' | 'accent', Paint>>

/** SGR codes: on and off. The eight basic colours follow the reader's own terminal theme. */
const SGR_CODES = { bold: [1, 22], dim: [2, 22], good: [32, 39], fair: [33, 39], bad: [31, 39], accent: [36, 39] } as const

export const makePalette = (color: boolean): Palette => {
  const paint =
    ([on, off]: readonly [number, number]): Paint =>
    (text) =>
      color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    bold: paint(SGR_CODES.bold),
    dim: paint(SGR_CODES.dim),
    good: paint(SGR_CODES.good),
    fair: paint(SGR_CODES.fair),
    bad: paint(SGR_CODES.bad),
    accent: paint(SGR_CODES.accent),
  }
}

/** A heading with a rule under the whole width. */
export const heading = (title: string, note: string, width: number, palette: Palette): string[] => [
  '',
  spread(palette.bold(title), palette.dim(note), width),
  palette.dim('─'.repeat(width)),
]
