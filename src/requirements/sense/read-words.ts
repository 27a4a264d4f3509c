import { stemOf } from '../../text/stems.ts'

/** The words of a unit as features name them. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+\+?/gu

/** "You’ll own 3+ services" → you'll own # services */
export const readWords = (text: string): Words => {
  const found = text.toLowerCase().match(WORD) ?? []
  const words = found.map((word) => (/^\d/.test(word) ? '#' : word.replace('’', "'")))
  return { words, stems: words.map(stemOf) }
}
