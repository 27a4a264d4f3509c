import { LISTS_IN } from './postings.ts'

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  LISTS_IN.others['number-words'].map((row) => {
    const [value, word = ''] = row.split(' ')
    return [word, Number(value)] as const
  }),
)

/** A number as German, French and Spanish write it, in figures or as a word; NaN: it is none. */
export const toNumberOfOthers = (written: string): number =>
  NUMBER_WORDS.get(written.toLowerCase()) ?? Number(written.replace(',', '.'))
