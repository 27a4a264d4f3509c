import { WORDS } from '../language/words.compiled.ts'
import type { Unrecognised } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { matchesOf } from '../text/matches.ts'
import { quote } from '../text/span.ts'

/** One to three words in a row that are written like a name. */
const NAME = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}+#.-]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)(?: \p{Lu}[\p{L}\p{N}+#.-]*){0,2}/gu

/** Written so only in names of things: LlamaIndex, DB2, SAP, Neo4j. Other words with capitals are people, towns and employers. */
const INNER_MARKS = /\p{Ll}\p{Lu}|^\p{Lu}{2,6}$|\p{L}\d|\p{L}[+#]|\p{L}\.\p{L}/u

const NOT_NAMES: ReadonlySet<string> = new Set(WORDS['no-skills'])
const STATES: ReadonlySet<string> = new Set(WORDS.states)

/** A label's colon, a genitive, the state of a town. */
const FOLLOWS_NO_NAME = /^(?::|['’]s\b|, (?:[A-Z]{2})(?![\p{L}\p{N}]))/u

const isNothing = (word: string): boolean => NOT_NAMES.has(word.toLowerCase().replace(/[.-]+$/, '')) || STATES.has(word)

/** "Reporting:", "HubSpot's", "#LI-AB1" are a label, an owner, a mark of the site. */
const looksLikeSkill = (name: string, after: string): boolean =>
  INNER_MARKS.test(name) && !name.split(' ').every(isNothing) && !FOLLOWS_NO_NAME.test(after) && !name.startsWith('LI-')

/** The first word of a statement has its capital from its place: "More LampFlow" names LampFlow. */
const withoutFirstWord = (start: number, name: string): number =>
  start === 0 && name.includes(' ') && !INNER_MARKS.test(name.split(' ')[0] ?? '') ? name.indexOf(' ') + 1 : 0

const namesIn = (text: string, statement: Span): Unrecognised[] => {
  const saying = quote(text, statement)
  return matchesOf(saying, NAME).flatMap(({ 0: raw, index }) => {
    const skipped = withoutFirstWord(index, raw)
    const name = raw.slice(skipped).replace(/[.,-]+$/, '')
    const [start, end] = [index + skipped, index + skipped + name.length]
    return looksLikeSkill(name, saying.slice(end))
      ? [{ text: name, start: statement.start + start, end: statement.start + end }]
      : []
  })
}

/**
 * Names in statements that nothing else accounts for, in reading order, each once: displayed, not scored.
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
  for (const name of statements.flatMap((statement) => namesIn(text, statement)).filter((one) => !isKnown(one))) {
    const folded = name.text.toLowerCase()
    if (!title.includes(folded) && !first.has(folded)) first.set(folded, name)
  }
  return [...first.values()]
}
