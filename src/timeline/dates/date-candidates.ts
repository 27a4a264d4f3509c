import { wordList } from '../../text/patterns.ts'
import { isMonthOrSeason } from './month-names.ts'

/** A place where a date may begin. */
export interface DateCandidate {
  readonly index: number
  /** At a digit or an apostrophe before one, not at a word. */
  readonly isNumber: boolean
}

/** The words that open a period or, read from its end, close it, and the letter of "Q3 2020". */
const OPENING_WORDS = new Set(
  wordList(
    'since seit depuis desde dès ab from between zwischen entre von du de del d start inicio fecha ingreso alta entrada début date entrée embauche beginn eintritt q present current now today',
  ),
)

/** No month has a longer name. */
const MAX_OPENING_LETTERS = 12

/** Most words of a text cannot, and that is quick to test. */
const mayOpenDate = (word: string): boolean => OPENING_WORDS.has(word.toLowerCase()) || isMonthOrSeason(word)

const NEITHER = 0
const LETTER_CODE = 1
const DIGIT = 2

const kindOf = (character: string): number => (/\d/.test(character) ? DIGIT : /\p{L}/u.test(character) ? LETTER_CODE : NEITHER)

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

/** NEITHER at the end of the text, too. */
const kindAt = (text: string, at: number): number => {
  const code = text.codePointAt(at) ?? 0
  return code < 128 ? (ASCII[code] ?? NEITHER) : kindOf(String.fromCodePoint(code))
}

/** Where the run of letters or digits at `at` ends. */
const endOfRun = (text: string, at: number, kind: number): number => {
  let end = at
  while (kindAt(text, end) === kind) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end
}

const APOSTROPHES = new Set(["'", '’', '‘'])

const isApostrophe = (text: string, at: number): boolean => APOSTROPHES.has(text.charAt(at))

/** The places in a text where a date may begin, in order: a run of digits, or of letters that are a word of dates. */
export const dateCandidates = (text: string): DateCandidate[] => {
  const candidates: DateCandidate[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === NEITHER) {
      at++
      continue
    }
    const end = endOfRun(text, at, kind)
    if (kind === DIGIT) candidates.push({ index: isApostrophe(text, at - 1) ? at - 1 : at, isNumber: true })
    else if (end - at <= MAX_OPENING_LETTERS && mayOpenDate(text.slice(at, end))) candidates.push({ index: at, isNumber: false })
    at = end
  }
  return candidates
}
