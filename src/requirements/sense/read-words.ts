import { knownValue, type Value } from '../../learned/value.ts'
import { rememberWords } from '../../text/remember.ts'
import { stemOf } from '../../text/stems.ts'

/** The words of a unit as features name them. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly Value[]
  readonly stems: readonly Value[]
}

const UNNAMED = knownValue('')

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+\+?/gu

const asNamed = (word: string): string => (/^\d/.test(word) ? '#' : word.replace('’', "'"))

const lookUpWord = rememberWords((found) => {
  const word = asNamed(found)
  return { word: knownValue(word), stem: knownValue(stemOf(word)) }
})

/** "You’ll own 3+ services" → you'll own # services */
export const readWords = (text: string): Words => {
  const found = (text.toLowerCase().match(WORD) ?? []).map(lookUpWord)
  return { words: found.map(({ word }) => word), stems: found.map(({ stem }) => stem) }
}

/** Most tokens are one word, symbols are none, "CI/CD-ready" is several. */
const readToken = rememberWords(readWords)

/** The same of a text whose tokens are known: no word goes on from one to the next. */
export const wordsOfTokens = (tokens: readonly { readonly low: string }[]): Words => {
  const [words, stems]: [Value[], Value[]] = [[], []]
  for (const { low } of tokens) {
    const own = readToken(low)
    for (let at = 0; at < own.words.length; at++) {
      words.push(own.words[at] ?? UNNAMED)
      stems.push(own.stems[at] ?? UNNAMED)
    }
  }
  return { words, stems }
}
