import { GAP, type Gap } from './trie.ts'

/** Offsets of the line breaks that a sentence runs across. */
export type SoftBreaks = ReadonlySet<number>

export const NO_SOFT_BREAKS: SoftBreaks = new Set()

/** " / " with a line break beside it is the longest; more white space than that is a column or a paragraph. */
const MAX_GAP_LENGTH = 6

const GAP_CHARACTERS: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ['/', GAP.SLASH],
  ['&', GAP.AMPERSAND],
  ...[...'()[]:,'].map((character): [string, Gap] => [character, GAP.MARK]),
])

/** Hyphen, its soft variants, the en dash of "human–computer", and the underscore of file and package names. */
const HYPHENS = '-\u2010\u2011\u2012\u2013_'

/** "real-time", and "real-" at the end of a line; but " - " separates. */
const joinsByHyphen = (between: string): boolean =>
  HYPHENS.includes(between.charAt(0)) && (between.length === 1 || /^\n *$/.test(between.slice(1)))

const charactersBetween = (between: string): Gap => {
  let gap: Gap = GAP.OPEN
  for (const character of between) {
    if (character === ' ' || character === '\n') continue
    const own = GAP_CHARACTERS.get(character) ?? GAP.BARRIER
    if (gap !== GAP.OPEN && !(gap === GAP.MARK && own === GAP.MARK)) return GAP.BARRIER
    gap = own
  }
  return gap
}

const crossesHardBreak = (between: string, from: number, softBreaks: SoftBreaks): boolean => {
  const lineBreak = between.indexOf('\n')
  return lineBreak >= 0 && (!softBreaks.has(from + lineBreak) || between.includes('\n', lineBreak + 1))
}

const SPACE_CODE = 0x20
const HYPHEN = 0x2d

/** Dot, straight and curly apostrophe. */
const POINTS = ".'’"

/** What `[from, to)`, the text between two pieces, means to a surface form that holds them both. */
export const gapBetween = (text: string, from: number, to: number, softBreaks: SoftBreaks): Gap => {
  if (from === to) return GAP.OPEN
  const unit = text.charCodeAt(from)
  if (to - from === 1 && (unit === SPACE_CODE || unit === HYPHEN)) return GAP.OPEN
  if (to - from === 1 && POINTS.includes(text.charAt(from))) return GAP.POINT
  if (to - from > MAX_GAP_LENGTH) return GAP.BARRIER
  const between = text.slice(from, to)
  if (crossesHardBreak(between, from, softBreaks)) return GAP.BARRIER
  return joinsByHyphen(between) ? GAP.OPEN : charactersBetween(between)
}
