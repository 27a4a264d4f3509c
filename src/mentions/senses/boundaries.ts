import type { Span } from '../../schema/span.ts'
import { ELIDED, LETTER_OR_DIGIT } from '../../text/patterns.ts'

const GLUE = /[-\u2010\u2011&'’._@$]/

/** "Go-based", "R-powered": what is said of the name itself. */
const COMPOUND_TAIL =
  /^[-\u2010\u2011](?:based|native|like|style|powered|driven|backed|compatible|hosted|specific|related|focused|only)\b/i

/** What is elided ties a name to no other word. */
const ELISION = new RegExp(`(?:^|[^\\p{L}\\p{N}])${ELIDED}$`, 'iu')
const LONGEST_ELISION = 4

const POSSESSIVE = /^['’]s\b/i

/** The longest tail with its hyphen, and one character to see that it ends. */
const TAIL_LENGTH = 16

const gluesTo = (text: string, symbol: number, beyond: number): boolean =>
  GLUE.test(text.charAt(symbol)) && LETTER_OR_DIGIT.test(text.charAt(beyond))

/**
 * Whether a symbol without spaces ties the span to another word: "R&D", "C-level", "Go-to-market", "Series-C", "main.R".
 * A name that also means something else, or of one or two letters, is then not taken for itself.
 */
export const isGlued = (text: string, { start, end }: Span): boolean => {
  const isElided = ELISION.test(text.slice(Math.max(0, start - LONGEST_ELISION), start))
  if ((!isElided && gluesTo(text, start - 1, start - 2)) || /[@$]/.test(text.charAt(start - 1))) return true
  const after = text.slice(end, end + TAIL_LENGTH)
  return gluesTo(text, end, end + 1) && !COMPOUND_TAIL.test(after) && !POSSESSIVE.test(after)
}

/** Letters, digits and symbols without what stands between the words. */
const squash = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}+#]/gu, '')

/** "GO", "CAN", "AIM" stand in capitals in ordinary sentences, longer words hardly ever. */
const MIN_SHOUTED_LENGTH = 4

/** "VMs" are more than one VM, and no VMS; of longer names some write the last letter small: "DBMs". */
const MAX_PLURAL_LENGTH = 3
const PLURAL = /^\p{Lu}+s$/u

const countCapitals = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0

/**
 * Whether the words stand in the case of the form ("Go", not "go"; "Tensor Flow", not "tensor flow"), or in one that no
 * ordinary word has: "JIRA" for "Jira", "IaC" for "IAC".
 *
 * @param isShouted whether the line is all in capitals: then capitals are the case of everything.
 */
export const standsInCase = (words: string, form: string, isShouted: () => boolean): boolean => {
  const wanted = squash(form)
  // "SLES11": a version says nothing of the case.
  const written = /\d$/.test(wanted) ? squash(words) : squash(words).replace(/v?\d{1,4}$/, '')
  if (written === wanted) return true
  const shouted = wanted.toUpperCase()
  if (written.toUpperCase() !== shouted || !/^\p{Lu}/u.test(written) || countCapitals(written) < 2) return false
  if (written.length <= MAX_PLURAL_LENGTH && PLURAL.test(written)) return false
  return written.length >= MIN_SHOUTED_LENGTH || wanted === shouted || isShouted()
}
