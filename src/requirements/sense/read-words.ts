import { knownValue, type Value } from '../../learned/index.ts'
import { stemOf } from '../../text/stems.ts'

/** The words of a unit as features name them. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly Value[]
  readonly stems: readonly Value[]
}

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+\+?/gu

const asNamed = (word: string): string => (/^\d/.test(word) ? '#' : word.replace('’', "'"))

/** As many words as a language has in daily use: a process that reads many postings keeps no more. */
const MOST_KEPT = 50_000

interface Word {
  readonly word: Value
  readonly stem: Value
}

const known = new Map<string, Word>()

const lookUpWord = (found: string): Word => {
  const seen = known.get(found)
  if (seen !== undefined) return seen
  const word = asNamed(found)
  const read = { word: knownValue(word), stem: knownValue(stemOf(word)) }
  if (known.size >= MOST_KEPT) known.clear()
  known.set(found, read)
  return read
}

/** "You’ll own 3+ services" → you'll own # services */
export const readWords = (text: string): Words => {
  const found = (text.toLowerCase().match(WORD) ?? []).map(lookUpWord)
  return { words: found.map(({ word }) => word), stems: found.map(({ stem }) => stem) }
}
