import { SAYS_IN } from '../../language/postings.ts'
import type { PackLanguage } from '../../text/language.ts'
import { matchesOf } from '../../text/matches.ts'

/*
 * A posting in German, French or Spanish whose line breaks are lost, in part or all:
 *
 *   …gère 40 ports.Vos missionsConcevoir les API de réservation Écrire les tests Votre profilMaîtrise de Java…
 *                  ↑           ↑                                ↑            ↑
 */

/** A capital directly behind a small letter, a digit, a bracket or the end of a sentence; one behind " :"; a word behind "SQL". */
const CAPITAL_SEAM =
  /(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll})|(?<=[\p{L}\d)][.!?:;…])(?=\p{Lu}\p{Ll})|(?<=\s:)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu

/** " Écrire les" behind any word: where a break became a space, a capital still begins a point. */
const CAPITAL_WORD = /(?<=[\p{L}\d)%+]\s)(?=\p{Lu}\p{Ll}{2,}\s\p{Ll})/gu

/** One capital within a word may be a company's name. */
const MIN_SEAMS = 2

/** Characters before a place in which the word before it ends. */
const WORD_CHARS = 16

/** Nouns have capitals in German: there none tells where a point begins. */
const breaksAtCapitals = (language: PackLanguage): boolean => language !== 'de'

/**
 * Where a line of a posting in another language has lost line breaks; offsets in no order.
 *
 * @returns those where a small letter runs into a capital, and those where a capital may begin a point, or a name.
 */
export const findSeamsOf = (language: PackLanguage, line: string): { readonly sure: number[]; readonly loose: number[] } => {
  const sure = matchesOf(line, CAPITAL_SEAM).map(({ index }) => index)
  if (sure.length < MIN_SEAMS) return { sure: [], loose: [] }
  if (!breaksAtCapitals(language)) return { sure, loose: [] }
  const goesOn = (at: number): boolean => SAYS_IN.others.hanging.test(line.slice(Math.max(0, at - WORD_CHARS), at).trimEnd())
  const loose = matchesOf(line, CAPITAL_WORD)
    .map(({ index }) => index)
    .filter((at) => !goesOn(at))
  return { sure, loose }
}
