import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'

/** What ends a run of characters that may be an address. */
const DELIMITERS: ReadonlySet<number> = new Set([...' \n\t|,;•·()<>[]{}"“”‘’\''].map((character) => character.charCodeAt(0)))

/** What every address holds. */
const ADDRESS_CHARACTERS: ReadonlySet<number> = new Set([...'@/\\.'].map((character) => character.charCodeAt(0)))

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)

/** No address is longer; of a longer run only the beginning is looked at. */
const MAX_ADDRESS_LENGTH = 2048

/** Top-level domains that are neither words of English nor endings of file names. */
const TOP_LEVEL = 'com|org|net|edu|gov|io|dev|ai|app|co|uk|de|fr|eu|ca|au|nl|ch|pl|tech|xyz|info|me|page|site|online|cloud|blog'
const DOMAIN = `(?:[a-z0-9-]{1,63}\\.){1,8}(?:${TOP_LEVEL})`

const ADDRESSES: readonly RegExp[] = [
  /^[^@]+@[^@]+\.[a-z]{2,}/i,
  /^[a-z][a-z0-9+.-]{0,20}:\/\//i,
  /^www\./i,
  new LazyPattern(`^${DOMAIN}(?::\\d+)?[/?#]`, 'i'),
]

/** In capitals it is a name, or a full stop that lost its space. */
const BARE_DOMAIN = new LazyPattern(`^${DOMAIN}$`)

/** Endings of file names; `.js` and `.net` are endings of product names first. */
const FILE_NAMES =
  'py|ipynb|ts|tsx|jsx|java|cpp|hpp|cs|go|rs|rb|php|sh|sql|json|ya?ml|toml|xml|html?|css|md|txt|csv|parquet|pdf|docx?|pkl|zip|gz'

/** A forum of Reddit; the language is a capital letter: "R/Python". */
const SUBREDDIT = /^\/?r\/[a-z]\w{2,30}\/?$/

const PATHS: readonly RegExp[] = [
  BARE_DOMAIN,
  new LazyPattern(`[^.]\\.(?:${FILE_NAMES})$`),
  /^(?:~|\.{1,2})[/\\]/,
  /^[a-z]:\\/i,
  SUBREDDIT,
  /^\/(?:usr|etc|var|home|opt|bin|tmp|dev|mnt|root|data|app|src|Users)\//,
]

/** "fast.ai" and "ASP.NET/C#" are no addresses: what stands before the path is a name. */
const isAddress = (run: string, isName: (words: string) => boolean): boolean =>
  (ADDRESSES.some((pattern) => pattern.test(run)) && !isName(run.replace(/[/?#].*$/s, ''))) ||
  (PATHS.some((pattern) => pattern.test(run)) && !isName(run))

/** Runs between white space and delimiters that hold a character which an address needs. */
const runsOf = (text: string): Span[] => {
  const runs: Span[] = []
  let start = 0
  let promising = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLetterOrDigit(unit)) continue
    if (DELIMITERS.has(unit)) {
      if (promising) runs.push({ start, end: at })
      start = at + 1
      promising = false
    } else promising ||= ADDRESS_CHARACTERS.has(unit)
  }
  return promising ? [...runs, { start, end: text.length }] : runs
}

/**
 * E-mail addresses, web addresses, file names and paths: what is named in them is not said of anybody.
 *
 * @param isName whether words are a surface form.
 * @returns spans in order, not overlapping. Linear in the length of the text.
 */
export const findAddresses = (text: string, isName: (words: string) => boolean): Span[] =>
  runsOf(text).filter(({ start, end }) => {
    const run = text.slice(start, Math.min(end, start + MAX_ADDRESS_LENGTH))
    // The punctuation of the sentence around it.
    return isAddress(run.replace(/[.:!?…]{1,3}$/, ''), isName)
  })
