import { rememberWords } from '../text/remember.ts'
import { indexForSlips, namesNear, type SlipIndex } from '../text/slips.ts'
import { COMMON_WORDS, WORDS_ALIKE } from './words.compiled.ts'

interface Words {
  readonly common: SlipIndex<{ readonly word: string }>
  readonly known: ReadonlySet<string>
}

const readWords = (frontCoded: string): string[] => {
  let word = ''
  return Array.from(frontCoded.matchAll(/(\d)([a-z]*)/g), ([, shared, rest]) => {
    word = word.slice(0, Number(shared)) + rest
    return word
  })
}

let words: Words | undefined

const read = (): Words => {
  const common = readWords(COMMON_WORDS)
  return {
    common: indexForSlips(common.map((word) => ({ word }))),
    known: new Set([...common, ...readWords(WORDS_ALIKE)]),
  }
}

/** Words that differ only in their endings are forms of one word, or a word and a name: "parsers" and "parses", "Permanente". */
const endOf = (word: string): string => word.replace(/s$/, '').slice(-1)

/** Both are right: "convertor" and "converter", "advisee" and "advise". */
const isVariant = (written: string, meant: string): boolean =>
  written.replace(/ors?$/, 'er') === meant.replace(/ers?$/, 'er') || written.replace(/ees?$/, 'e') === meant.replace(/s$/, '')

/**
 * The word that another one, itself not a word, is likely meant for: one typing slip away from it, and common in resumes.
 * Null for all others, most of which are right.
 *
 * @param written in small letters of ASCII.
 */
export const meantBy = rememberWords((written): string | null => {
  words ??= read()
  if (words.known.has(written) || words.known.has(written.replace(/s$/, ''))) return null
  const [meant, other] = namesNear(written, words.common).map(({ word }) => word)
  // Of "interation" nobody knows whether an interaction, an iteration or an integration is meant.
  if (meant === undefined || other !== undefined) return null
  return endOf(meant) === endOf(written) && !isVariant(written, meant) ? meant : null
})
