import type { Span } from '../schema/span.ts'

/** A run of letters, digits and the characters that belong to names of technologies. */
export interface Token extends Span {
  /** Lower-cased. */
  readonly word: string
}

/**
 * The pieces of a text, a column for each property: one row costs no object, so that a scan runs at memory speed.
 * A piece is a token, or what of it stands between two inner dots or apostrophes: "Node.js" is one token and two pieces.
 */
export interface PieceColumns {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** {@link hashWord} of the folded piece. */
  readonly hashes: Int32Array
  /** Bits of {@link PIECE_SHAPE}. */
  readonly shapes: Uint8Array
}

/** What a piece holds besides ASCII letters and digits. */
export const PIECE_SHAPE = { SYMBOL: 1, BEYOND_ASCII: 2 } as const

const DOT_CODE = 0x2e
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const PLUS = 0x2b
const SHARP = 0x23

/** FNV-1a, 32 bits (Fowler, Noll, Vo): few collisions on short words, one multiplication a letter. */
const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 16777619

/** Stands in for a combining mark: part of a word, but without weight ("naïve" is "naive"). */
const COMBINING_MARK_CODE = 1

/**
 * Code points that have another, plainer form: Latin to the letter-like characters; presentation and full-width forms;
 * mathematical letters ("𝗣𝘆𝘁𝗵𝗼𝗻" is how postings print bold). Between them stand scripts that have none.
 */
const DECOMPOSABLE = /[\0-\u2e7f\ufb00-\uffff\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}]/u

const foldCharacter = (character: string): number => {
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return 0
  if (/\p{M}/u.test(character)) return COMBINING_MARK_CODE
  const plain = DECOMPOSABLE.test(character) ? character.normalize('NFKD') : character
  return plain.toLowerCase().codePointAt(0) ?? 0
}

const ASCII = Uint16Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)))

/** Folds of the rest of Unicode by 256 code points, each page made when a text first needs it. */
const pages = new Map<number, Uint32Array>()

const pageOf = (number: number): Uint32Array => {
  const known = pages.get(number)
  if (known) return known
  const page = Uint32Array.from({ length: 256 }, (_, low) => foldCharacter(String.fromCodePoint(number * 256 + low)))
  pages.set(number, page)
  return page
}

const foldCodePoint = (code: number): number => pageOf(code >> 8)[code & 255] ?? 0

/** 0 outside the text: a NaN would turn every unit into a float. */
const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

/** The folded code point at `at`: 0 where no word goes on, {@link MARK} for a combining mark. */
const foldAt = (text: string, at: number): number => {
  const unit = unitAt(text, at)
  return unit < 128 ? (ASCII[unit] ?? 0) : foldCodePoint(text.codePointAt(at) ?? 0)
}

const widthAt = (text: string, at: number): number => ((unitAt(text, at) & 0xfc00) === 0xd800 ? 2 : 1)

/**
 * Scripts that put no space between words, or join a particle to the word before: Thai to Myanmar, Khmer, Han and
 * kana, Hangul. A change between them and any other script ends a token: "熟悉Python" is two.
 */
const SPACELESS: readonly (readonly [number, number])[] = [
  [0x0e00, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
]

const isSpaceless = (unit: number): boolean => unit >= 0x0e00 && SPACELESS.some(([first, last]) => first <= unit && unit <= last)

/** After these a dot ends something, even before a letter: "etc).then", "…and". */
const CLOSING = /[.)\]"'’”%]/

/** A dot that begins a name (".NET") stands after white space or a symbol, not after a word or the end of one. */
const beginsWithDot = (text: string, at: number): boolean =>
  at > 0 && unitAt(text, at - 1) === DOT_CODE && (at === 1 || (foldAt(text, at - 2) === 0 && !CLOSING.test(text.charAt(at - 2))))

/** Number of characters at `at` that belong to the token before: "++", "#", a "+" that joins nothing. */
const symbolsAt = (text: string, at: number): number => {
  const unit = unitAt(text, at)
  if (unit === SHARP) return 1
  if (unit !== PLUS) return 0
  if (unitAt(text, at + 1) === PLUS) return 2
  return foldAt(text, at + 1) === 0 ? 1 : 0
}

type Columns = Omit<PieceColumns, 'count'>

const emptyColumns = (rows: number): Columns => ({
  starts: new Int32Array(rows),
  ends: new Int32Array(rows),
  hashes: new Int32Array(rows),
  shapes: new Uint8Array(rows),
})

const doubled = (columns: Columns): Columns => {
  const grown = emptyColumns(columns.starts.length * 2)
  grown.starts.set(columns.starts)
  grown.ends.set(columns.ends)
  grown.hashes.set(columns.hashes)
  grown.shapes.set(columns.shapes)
  return grown
}

/** A word and its space take six characters in prose and lists; the arrays grow when words are shorter. */
const CHARACTERS_PER_PIECE = 5

/** The end and the hash of a piece that holds more than ASCII, from its first letter on. */
const readBeyondAscii = (text: string, from: number, seed: number): { readonly end: number; readonly hash: number } => {
  const spaceless = isSpaceless(unitAt(text, from))
  let hash = seed
  let at = from
  for (let folded = foldAt(text, at); folded !== 0; folded = foldAt(text, at)) {
    if (isSpaceless(unitAt(text, at)) !== spaceless) break
    if (folded !== COMBINING_MARK_CODE) hash = Math.imul(hash ^ folded, FNV_PRIME)
    at += widthAt(text, at)
  }
  return { end: at, hash }
}

const HASH_OF_DOT = Math.imul(FNV_OFFSET ^ DOT_CODE, FNV_PRIME)

/**
 * Writes the pieces of a text into columns, or into larger ones where these are too short. Linear in the length of the text.
 *
 * One long loop on purpose: it visits every character of every document. ASCII letters never leave its inner loop; whatever else
 * a piece holds is read by functions.
 */
const writePieces = (text: string, into: Columns): PieceColumns => {
  const { length } = text
  let { starts, ends, hashes, shapes } = into
  let count = 0
  let before = 0
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at)
    const folded = unit < 128 ? (ASCII[unit] ?? 0) : foldAt(text, at)
    if (folded === 0) {
      before = unit
      at++
      continue
    }
    if (count === starts.length) ({ starts, ends, hashes, shapes } = doubled({ starts, ends, hashes, shapes }))
    const first = at
    const dotted = before === DOT_CODE && beginsWithDot(text, first)
    let hash = dotted ? HASH_OF_DOT : FNV_OFFSET
    let shape = 0
    for (let letter = unit < 128 ? folded : 0; letter !== 0; ) {
      hash = Math.imul(hash ^ letter, FNV_PRIME)
      at++
      unit = at < length ? text.charCodeAt(at) : 0
      letter = unit < 128 ? (ASCII[unit] ?? 0) : 0
    }
    if (unit >= 128 && foldAt(text, at) !== 0) {
      const read = readBeyondAscii(text, first, dotted ? HASH_OF_DOT : FNV_OFFSET)
      shape = PIECE_SHAPE.BEYOND_ASCII
      at = read.end
      hash = read.hash
      unit = unitAt(text, at)
    }
    if (unit === PLUS || unit === SHARP) {
      for (let symbols = symbolsAt(text, at); symbols > 0; symbols--, at++) {
        hash = Math.imul(hash ^ unit, FNV_PRIME)
        shape |= PIECE_SHAPE.SYMBOL
      }
    }
    before = 0
    starts[count] = dotted ? first - 1 : first
    ends[count] = at
    hashes[count] = hash
    shapes[count++] = shape
  }
  return { count, starts, ends, hashes, shapes }
}

/** The pieces of a text in order. */
export const pieceColumns = (text: string): PieceColumns =>
  writePieces(text, emptyColumns(Math.ceil(text.length / CHARACTERS_PER_PIECE) + 1))

/** FNV-1a over the code points of a folded word. */
export const hashWord = (word: string): number => {
  let hash = FNV_OFFSET
  for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME)
  return hash
}

/** A loop: half the time of a regular expression on words of a few letters, and every word of a document is looked at. */
const isAscii = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

const foldBeyondAscii = (word: string): string => {
  let out = ''
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0
    const folded = foldCodePoint(code)
    if (folded !== COMBINING_MARK_CODE)
      out += folded === 0 ? (code === CURLY_APOSTROPHE ? "'" : character) : String.fromCodePoint(folded)
  }
  return out
}

/**
 * A token in the form in which words are compared: lower case, without accents, full-width and mathematical letters as plain
 * ones, a straight apostrophe.
 */
export const foldWord = (word: string): string => (isAscii(word) ? word.toLowerCase() : foldBeyondAscii(word))

/** One ASCII code unit as {@link foldWord} folds it. */
export const foldAscii = (unit: number): number => ASCII[unit] || unit

/** What stands between two pieces of one token. */
const isBridge = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return unit === DOT_CODE || unit === APOSTROPHE || unit === CURLY_APOSTROPHE
}

type MakeToken<T> = (text: string, start: number, end: number, isAscii: boolean) => T

const FEW_PIECES = 64

/** Most texts that are cut are phrases, for which new columns would take longer than the cutting. They are written anew each time. */
const columnsOfPhrase = emptyColumns(FEW_PIECES)

export const tokensBy = <T>(text: string, make: MakeToken<T>): T[] => {
  const { count, starts, ends, shapes } = text.length > FEW_PIECES ? pieceColumns(text) : writePieces(text, columnsOfPhrase)
  const tokens: T[] = []
  const goesOnAfter = (piece: number): boolean => {
    const end = ends[piece] ?? 0
    const next = starts[piece + 1] ?? 0
    if (piece + 1 >= count || next - end !== 1 || !isBridge(text, end) || (shapes[piece] ?? 0) & PIECE_SHAPE.SYMBOL) return false
    return !isSpaceless(unitAt(text, end - 1)) && !isSpaceless(unitAt(text, next))
  }
  for (let first = 0, last = 0; first < count; first = ++last) {
    let shape = shapes[last] ?? 0
    while (goesOnAfter(last)) {
      if (text.charCodeAt(ends[last] ?? 0) === CURLY_APOSTROPHE) shape |= PIECE_SHAPE.BEYOND_ASCII
      shape |= shapes[++last] ?? 0
    }
    tokens.push(make(text, starts[first] ?? 0, ends[last] ?? 0, (shape & PIECE_SHAPE.BEYOND_ASCII) === 0))
  }
  return tokens
}

const lowerToken: MakeToken<Token> = (text, start, end) => ({ word: text.slice(start, end).toLowerCase(), start, end })

/**
 * The tokens of a text in order: letters and digits; `++`, `+` or `#` after them (C++, C#, 5+); a dot before or between
 * letters and digits (.NET, Node.js, 3.5); an apostrophe between letters (bachelor's). Everything else separates, hyphen
 * and slash too: "scikit-learn" is two tokens. Linear in the length of the text.
 */
export const tokenize = (text: string): Token[] => tokensBy(text, lowerToken)

export const foldedToken: MakeToken<Token> = (text, start, end, isAscii) => {
  const word = text.slice(start, end)
  return { word: isAscii ? word.toLowerCase() : foldWord(word), start, end }
}

/** {@link tokenize}, with each word as {@link foldWord} folds it. */
export const foldedTokens = (text: string): Token[] => tokensBy(text, foldedToken)
