import { stemOf } from '../../text/stems.ts'

/** The words of a unit as features name them. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Each stem, and each two that follow one another, once. */
  readonly stemsOnce: readonly string[]
  readonly pairsOnce: readonly (readonly [string, string])[]
}

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+\+?/gu

const asNamed = (word: string): string => (/^\d/.test(word) ? '#' : word.replace('’', "'"))

/** As many words as a language has in daily use: a process that reads many postings keeps no more. */
const MOST_KEPT = 50_000

interface Word {
  readonly word: string
  readonly stem: string
}

const known = new Map<string, Word>()

const lookUpWord = (found: string): Word => {
  const seen = known.get(found)
  if (seen !== undefined) return seen
  const word = asNamed(found)
  const read = { word, stem: stemOf(word) }
  if (known.size >= MOST_KEPT) known.clear()
  known.set(found, read)
  return read
}

const pairsOf = (stems: readonly string[]): [string, string][] => {
  const behind = new Map<string, Set<string>>()
  const pairs: [string, string][] = []
  for (let at = 1; at < stems.length; at++) {
    const [left = '', right = ''] = [stems[at - 1], stems[at]]
    const rights = behind.get(left) ?? new Set()
    if (rights.has(right)) continue
    behind.set(left, rights.add(right))
    pairs.push([left, right])
  }
  return pairs
}

/** "You’ll own 3+ services" → you'll own # services */
export const readWords = (text: string): Words => {
  const found = (text.toLowerCase().match(WORD) ?? []).map(lookUpWord)
  const stems = found.map(({ stem }) => stem)
  return { words: found.map(({ word }) => word), stems, stemsOnce: [...new Set(stems)], pairsOnce: pairsOf(stems) }
}
