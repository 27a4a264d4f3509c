import { SAYS } from '../language/postings.ts'
import { WORDS } from '../language/words.compiled.ts'
import type { Unrecognised } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { matchesOf } from '../text/matches.ts'
import { quote } from '../text/span.ts'

/** One to three words in a row that are written like a name. */
const NAME = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}+#.-]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)(?: \p{Lu}[\p{L}\p{N}+#.-]*){0,2}/gu

/** Written so only in names of things: LlamaIndex, DB2, SAP, Neo4j. */
const INNER_SIGNS = /\p{Ll}\p{Lu}|^\p{Lu}{2,6}$|\p{L}\d|\p{L}[+#]|\p{L}\.\p{L}/u

const NOT_NAMES: ReadonlySet<string> = new Set(WORDS['no-skills'])
const STATES: ReadonlySet<string> = new Set(WORDS.states)

const bare = (word: string): string => word.toLowerCase().replace(/[.-]+$/, '')

/** Behind one of these a capital may only begin a sentence; small words go on with it. */
const BEGINS_SENTENCE = /(?:^|[:(.!?“"–—-])\s*$/
const GOES_ON = /^\s\p{Ll}/u

/** "Reporting:", "HubSpot's", "#LI-AB1", "Product Designers": a label, an owner, a mark of the site, a title. */
const isNoSkill = (saying: string, start: number, name: string): boolean =>
  NO_NAME_BEHIND.test(saying.slice(start + name.length)) || name.startsWith('LI-') || SAYS['held-title'].test(name)

/** A label's colon, a genitive, the state of a town. */
const NO_NAME_BEHIND = /^(?::|['’]s\b|, (?:[A-Z]{2})(?![\p{L}\p{N}]))/u

const looksLikeSkill = (saying: string, start: number, name: string): boolean => {
  const words = name.split(' ')
  if (words.every((word) => NOT_NAMES.has(bare(word)) || STATES.has(word)) || isNoSkill(saying, start, name)) return false
  const begins = BEGINS_SENTENCE.test(saying.slice(Math.max(0, start - 3), start))
  if (begins && GOES_ON.test(saying.slice(start + name.length)) && !INNER_SIGNS.test(name)) return false
  if (INNER_SIGNS.test(name)) return true
  return (
    start > 0 &&
    words.length <= 2 &&
    SAYS['tool-before'].test(saying.slice(Math.max(0, start - 12), start)) &&
    !isTitleCased(saying)
  )
}

/** Where most words begin with a capital, a capital says nothing. */
const isTitleCased = (saying: string): boolean => {
  const words = (saying.match(/\p{L}{4,}/gu) ?? []).slice(1)
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > TITLE_CASE_SHARE
}

const TITLE_CASE_SHARE = 0.6

/** The first word of a statement has its capital from its place: "More LampFlow" names LampFlow. */
const withoutFirstWord = (start: number, name: string): number =>
  start === 0 && name.includes(' ') && !INNER_SIGNS.test(name.split(' ')[0] ?? '') ? name.indexOf(' ') + 1 : 0

const namesIn = (text: string, statement: Span, isKnown: (span: Span) => boolean): Unrecognised[] => {
  const saying = quote(text, statement)
  return matchesOf(saying, NAME).flatMap(({ 0: raw, index }) => {
    const skipped = withoutFirstWord(index, raw)
    const name = raw.slice(skipped).replace(/[.,-]+$/, '')
    const start = statement.start + index + skipped
    const found = { text: name, start, end: start + name.length }
    return !isKnown(found) && looksLikeSkill(saying, index + skipped, name) ? [found] : []
  })
}

/**
 * Names in statements that nothing covers, in reading order, each once: shown, not scored.
 *
 * @param isKnown whether a span is understood already: a skill, a degree, a blocker.
 * @param title in small letters: what the role is called is no skill.
 */
export const findUnrecognised = (
  text: string,
  statements: readonly Span[],
  isKnown: (span: Span) => boolean,
  title: string,
): Unrecognised[] => {
  const first = new Map<string, Unrecognised>()
  for (const name of statements.flatMap((statement) => namesIn(text, statement, isKnown))) {
    const folded = name.text.toLowerCase()
    if (!title.includes(folded) && !first.has(folded)) first.set(folded, name)
  }
  return [...first.values()]
}
