import type { Span } from '../../schema/span.ts'
import { isOrganization } from '../../text/organizations.ts'
import { namesBody } from '../names-of-others/index.ts'

/** "Cargo Weight Notes (CWN)", "CWN (Cargo Weight Notes)", "CWB's (Cargo Weight Brokers)". */
const SHORT_AFTER_LONG = /\((\p{Lu}[\p{Lu}\p{N}]{1,6})s?\)/gu
const SHORT_BEFORE_LONG = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}]{1,6})(?:['’]?s)?\s\(([\p{L}\s-]{5,70})\)/gu

/** Words that an abbreviation may leave out. */
const SMALL: ReadonlySet<string> = new Set('of and for the to in on at a an by with'.split(' '))

/** Letters of an abbreviation, a word for each and small ones between. */
const MOST_WORDS_SPELT_OUT = 12
const LONGEST_ABBREVIATION_LENGTH = 90

const LETTER_RUN = /\p{L}+/gu

const isInitial = (word: string, letter: string): boolean =>
  word.charAt(0).toLowerCase() === letter.toLowerCase() || (letter === '2' && word === 'to')

/** Where the words that the letters stand for begin, at the end of `words`; undefined where they do not. */
const beginOf = (words: readonly RegExpMatchArray[], letters: string): number | undefined => {
  let at = words.length - 1
  let begin: number | undefined
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && !isInitial(words[at]?.[0] ?? '', letters[letter] ?? '') && SMALL.has(words[at]?.[0].toLowerCase() ?? ''))
      at--
    const word = words[at]
    if (!word || !isInitial(word[0], letters[letter] ?? '')) return undefined
    begin = word.index
    at--
  }
  return begin
}

const isNameOfBody = (words: string): boolean => isOrganization(words) || namesBody(words)

const shortAfterLong = (text: string): Span[] =>
  [...text.matchAll(SHORT_AFTER_LONG)].flatMap((found) => {
    const from = Math.max(0, found.index - LONGEST_ABBREVIATION_LENGTH)
    const clause =
      text
        .slice(from, found.index)
        .split(/[.,;:()|\t]|\n\n/u)
        .at(-1) ?? ''
    const letters = found[1] ?? ''
    const begin = beginOf([...clause.matchAll(LETTER_RUN)].slice(-MOST_WORDS_SPELT_OUT), letters)
    if (begin === undefined || isNameOfBody(clause.slice(begin))) return []
    const end = from + text.slice(from, found.index).trimEnd().length
    const start = found.index - clause.length + begin
    return [
      { start, end },
      { start: found.index + 1, end: found.index + 1 + letters.length },
    ]
  })

const longAfterShort = (text: string): Span[] =>
  [...text.matchAll(SHORT_BEFORE_LONG)].flatMap((found) => {
    const [whole, letters = '', words = ''] = found
    if (isNameOfBody(words) || beginOf([...words.matchAll(LETTER_RUN)], letters) !== 0) return []
    const start = found.index + whole.indexOf('(') + 1
    return [
      { start: found.index, end: found.index + letters.length },
      { start, end: start + words.trimEnd().length },
    ]
  })

/**
 * Abbreviations that a text explains, and what they are short for, each a span; bodies are left out ("Society of … (S…)").
 * Unsorted. Linear in the length of the text.
 */
export const findAbbreviations = (text: string): Span[] => [...shortAfterLong(text), ...longAfterShort(text)]
