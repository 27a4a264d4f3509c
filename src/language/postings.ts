import { ENGLISH_LISTS, ENGLISH_PATTERNS, OTHERS_LISTS, OTHERS_PATTERNS } from './postings.compiled.ts'
import { toPatterns } from './to-patterns.ts'

/** The words that a posting is read by: those of English, or those of German, French and Spanish together. */
export type Tongue = 'english' | 'others'

/** What statements say in English, by the ids of the rows of `skills-taxonomy/language/postings`. */
export const SAYS = toPatterns(ENGLISH_PATTERNS)

/** The same in each tongue. */
export const SAYS_IN = { english: SAYS, others: toPatterns(OTHERS_PATTERNS) }

/** The lists of words there. */
export const LISTS_IN = { english: ENGLISH_LISTS, others: OTHERS_LISTS }
