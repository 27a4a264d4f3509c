import type { WordClassReader } from '../../learned/index.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { rememberWords } from '../../text/remember.ts'
import { stemOf } from '../../text/stems.ts'

/** The words of a text as features name them. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly Value[]
  readonly stems: readonly Value[]
}

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

/** Words with the class of each, and its group. */
export interface ClassedWords extends Words {
  readonly classes: readonly Value[]
  readonly groups: readonly Value[]
}

/** What a token is to the features of its unit: most are one word, symbols are none, "CI/CD-ready" is several. */
export const readClassed = (token: string, classOf: WordClassReader): ClassedWords => {
  const { words, stems } = readWords(token)
  const found = words.map(classOf)
  return { words, stems, classes: found.map(({ name }) => name), groups: found.map(({ group }) => group) }
}

/** The words of a unit, token by token: none goes on from one to the next. */
export const joinWords = (tokens: readonly { readonly own: ClassedWords }[]): ClassedWords => {
  const all = { words: [] as Value[], stems: [] as Value[], classes: [] as Value[], groups: [] as Value[] }
  for (const { own } of tokens) {
    // Nearly all are one word, and a spread takes longer than these four.
    for (const word of own.words) all.words.push(word)
    for (const stem of own.stems) all.stems.push(stem)
    for (const name of own.classes) all.classes.push(name)
    for (const group of own.groups) all.groups.push(group)
  }
  return all
}
