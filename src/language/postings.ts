import { ENGLISH_LISTS, ENGLISH_PATTERNS, OTHERS_LISTS, OTHERS_PATTERNS } from './postings.compiled.ts'

/** Whose words a posting is read by: those of English, or those of German, French and Spanish together. */
export type Tongue = 'english' | 'others'

/** Each is made when it is first asked for: classes of letters in any case take long, and an English posting asks for none of others. */
const toPatterns = <T extends string>(rows: Readonly<Record<T, readonly [string, string]>>): Readonly<Record<T, RegExp>> => {
  const patterns = {}
  for (const [id, row] of Object.entries<readonly [string, string]>(rows))
    Object.defineProperty(patterns, id, {
      configurable: true,
      get: () => {
        const value = new RegExp(...row)
        Object.defineProperty(patterns, id, { value })
        return value
      },
    })
  // Its keys are those of the rows.
  return patterns as Record<T, RegExp>
}

/** What statements say in English, by the ids of the rows of `skills-taxonomy/language/postings`. */
export const SAYS = toPatterns(ENGLISH_PATTERNS)

/** The same in each tongue. */
export const SAYS_IN = { english: SAYS, others: toPatterns(OTHERS_PATTERNS) }

/** The lists of words there. */
export const LISTS_IN = { english: ENGLISH_LISTS, others: OTHERS_LISTS }
