import { oneOf } from '../../text/patterns.ts'
import type { Tongue } from '../lexicon/index.ts'

/** The words by which a line of a posting shows that it was broken within a sentence. */
export interface LineWords {
  /** A line that ends so goes on in the next one. */
  readonly hanging: RegExp
  /** A line that begins so belongs to the one before, however short that is: pages set words in bold on lines of their own. */
  readonly continues: RegExp
}

const HANGING_OF_OTHERS = oneOf(`
  und, oder, sowie, bzw, der, die, das, den, dem, des, ein, eine, einen, einem, einer, mit, von, vom, in, im, zu, zum, zur, für, auf, bei, aus, als,
  unser, unsere, unserer, unseren, unserem, ihre, ihrer, ihren,
  et, ou, de, du, des, la, le, les, un, une, à, au, aux, en, dans, avec, pour, par, sur, chez, nos, notre, vos, votre, leurs, leur, que, qui,
  y, e, o, u, del, el, los, las, una, con, para, por, sobre, al, que, su, sus, nuestro, nuestra`)

const CONTINUING_OF_OTHERS = oneOf(`
  und, oder, sowie, bzw, mit, von, vom, für, in, im, zu, zum, zur, bei, aus, auf,
  et, ou, de, du, des, dans, avec, pour, par, sur, chez, en,
  y, e, o, u, del, con, para, por, sobre`)

export const LINE_WORDS: Readonly<Record<Tongue, LineWords>> = {
  english: {
    hanging: /(?:[,&/(–-]|\b(?:and|or|the|a|an|of|with|in|to|for|by|as|such|including|using|on|our|your))$/i,
    continues:
      /^(?:[,;)&/.(]|(?:to|of|and|or|for|with|in|on|at|by|from|as|that|which|who|using|across|into|through|where|while|is|are|will)\s)/,
  },
  others: {
    hanging: new RegExp(`(?:[,&/(–-]|(?<!\\p{L})${HANGING_OF_OTHERS})$`, 'iu'),
    continues: new RegExp(`^(?:[,;)&/.(]|${CONTINUING_OF_OTHERS}\\s)`, 'u'),
  },
}
