import { oneOf } from '../../text/patterns.ts'

/** What each language says in words of its own, between the same signs. */

/** @param words that open a list of examples; a bracket does, too. */
export const opensBefore = (words: string): RegExp => new RegExp(`(?:\\b${oneOf(words)}\\s*|\\(\\s*)[:(]?\\s*$`, 'iu')

/** @param words that close a list and let in others. */
export const opensBehind = (words: string): RegExp => new RegExp(`^[\\s,)]*${oneOf(words)}`, 'iu')

/** @param words that a clause begins with behind a comma. */
export const clauseEndBefore = (words: string): RegExp => new RegExp(`[;()]|\\s[–—-]\\s|\\.\\s|,\\s(?=${oneOf(words)}\\b)`, 'giu')
