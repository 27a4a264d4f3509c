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

const ANSI = /\u001b\[[0-9;]*m/g

/** Columns that a text takes: code points without colour codes and combining marks. */
export const displayWidth = (text: string): number => [...text.replace(ANSI, '').replace(/\p{M}/gu, '')].length

const splitWord = (word: string, width: number): string[] => {
  const letters = [...word]
  return letters.length <= width
    ? [word]
    : Array.from({ length: Math.ceil(letters.length / width) }, (_, row) =>
        letters.slice(row * width, (row + 1) * width).join(''),
      )
}

/** Plain text as lines of at most `width` columns, broken at white space; a longer word is cut. At least one line. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((whole) => splitWord(whole, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
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
