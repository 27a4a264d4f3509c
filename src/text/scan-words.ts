import { ELIDED, LETTER_OR_DIGIT } from './patterns.ts'

const SURROGATE = /[\ud800-\udfff]/
const JOINTS_OF_WORDS = new Set([...".'’#+-"].map((joint) => joint.charCodeAt(0)))
const [PLUS, SHARP] = ['+'.charCodeAt(0), '#'.charCodeAt(0)]

/** The class of each UTF-16 unit, filled in when it is first met. */
const [UNSEEN, WORD, SPACE, SYMBOL] = [0, 1, 2, 3]
const KIND_OF_CHARACTER = new Uint8Array(0x10000).fill(UNSEEN)

const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  const kind = KIND_OF_CHARACTER[unit] ?? SYMBOL
  if (kind !== UNSEEN) return kind
  const character = text.charAt(at)
  const found = LETTER_OR_DIGIT.test(character) ? WORD : /\s/.test(character) ? SPACE : SYMBOL
  KIND_OF_CHARACTER[unit] = found
  return found
}

const endOfRun = (text: string, from: number): number => {
  let at = from
  while (at < text.length && kindAt(text, at) === WORD) at++
  return at
}

const APOSTROPHES: ReadonlySet<string> = new Set("'’")
const ELISION = new RegExp(`^${ELIDED}\\p{L}`, 'iu')

/** What is elided before a name is a word of its own. */
const isElided = (text: string, from: number, end: number): boolean =>
  APOSTROPHES.has(text.charAt(end)) && ELISION.test(text.slice(from, end + 2))

const endOfWord = (text: string, from: number): number => {
  let end = endOfRun(text, from)
  if (isElided(text, from, end)) return end
  for (;;) {
    let joint = end
    while (JOINTS_OF_WORDS.has(text.charCodeAt(joint))) joint++
    const next = joint === end ? end : endOfRun(text, joint)
    if (next === joint) break
    end = next
  }
  while (text.charCodeAt(end) === PLUS || text.charCodeAt(end) === SHARP) end++
  return end
}

const BY_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=${ELIDED}\\p{L})\\p{L}+|[\\p{L}\\p{N}]+(?:[.'’#+-]+[\\p{L}\\p{N}]+)*[+#]*|\\S`,
  'giu',
)

/**
 * Passes on where each word and symbol of a text stands, in order: "C++" and "Node.js" are words, every other symbol stands alone.
 *
 * Finds what {@link BY_PATTERN} does, without its match objects; text with characters beyond U+FFFF is left to the pattern.
 */
export const scanWords = (text: string, take: (start: number, end: number) => void): void => {
  if (SURROGATE.test(text)) {
    for (const { 0: word, index } of text.matchAll(BY_PATTERN)) take(index, index + word.length)
    return
  }
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const end = kind === WORD ? endOfWord(text, at) : at + 1
    if (kind !== SPACE) take(at, end)
    at = end
  }
}
