import type { Span } from '../../schema/span.ts'
import { once } from '../../text/once.ts'
import { countBefore, type DocumentContext, standsAt, type Word } from '../context/index.ts'
import { type PlacedPhrases, placePhrases, type Sense } from '../gazetteer/index.ts'
import { isMadeWith } from './made-with.ts'

/** What may stand between a form and a phrase "directly" before or after it. */
const NEXT_TO = /^[\s"'“”‘’()[\]:/&\-–]*$/

/** A line that goes on for longer than this on either side is a text that lost its line breaks. */
const MAX_LINE_WORDS = 60

/** A span among the words of its paragraph. */
interface Surroundings {
  readonly text: string
  readonly span: Span
  readonly words: readonly Word[]
  readonly distinct: ReadonlySet<string>
  /** Index of its first word, and of the first one after it. */
  readonly from: number
  readonly to: number
}

/** Where the last word of a form ends: "Birch's" is longer than the form "Birch". */
const endOfWord = (last: Word | undefined, span: Span): number => Math.max(last?.end ?? 0, span.end)

const STANDS = {
  before: ({ text, words, from, span }: Surroundings, phrase: readonly string[]): boolean =>
    standsAt(words, from - phrase.length, phrase) && NEXT_TO.test(text.slice(words[from - 1]?.end ?? span.start, span.start)),
  after: ({ text, words, to, span }: Surroundings, phrase: readonly string[]): boolean =>
    standsAt(words, to, phrase) && NEXT_TO.test(text.slice(endOfWord(words[to - 1], span), words[to]?.start ?? span.end)),
  line: ({ words, distinct, from, to }: Surroundings, phrase: readonly string[]): boolean => {
    if (!phrase.every((word) => distinct.has(word))) return false
    for (let at = Math.max(0, from - MAX_LINE_WORDS); at < to + MAX_LINE_WORDS; at++) {
      if ((at + phrase.length <= from || at >= to) && standsAt(words, at, phrase)) return true
    }
    return false
  },
}

/** What a rule says of a place: `list` where only a neighbour in a list can tell. */
export type Verdict = 'yes' | 'no' | 'list'

const surroundingsOf = (span: Span, context: DocumentContext): Surroundings => {
  const words = context.wordsAround(span.start)
  return {
    text: context.text,
    span,
    words,
    distinct: context.distinct(words),
    from: countBefore(words, span.start),
    to: countBefore(words, span.end),
  }
}

const standing = ({ before, after, line }: PlacedPhrases, around: Surroundings): readonly string[] | undefined => {
  const { words, from, to } = around
  return (
    before.get(words[from - 1]?.word)?.find((phrase) => STANDS.before(around, phrase)) ??
    after.get(words[to]?.word)?.find((phrase) => STANDS.after(around, phrase)) ??
    line.find((phrase) => STANDS.line(around, phrase))
  )
}

const combine = (nouns: string, prepositions: string): string[] =>
  nouns.split(' ').flatMap((noun) => prepositions.split(' ').map((preposition) => `${noun} ${preposition}`))

/** Beside the name of a technology these say that it is one, whatever its rule names besides. */
const use = once(() =>
  placePhrases({
    before: [
      ...combine('experience experienced proficient proficiency expertise skilled skills fluency background', 'with in using'),
      ...combine('knowledge command mastery years yrs', 'of'),
      ...combine('fluent expert coding programming written code development', 'in'),
      ...combine('familiar familiarity comfortable built', 'with'),
      ...combine('taught', 'myself himself herself themselves'),
      ...'use uses used using utilize utilizes utilized utilizing'.split(' '),
    ],
    after: [
      'programming',
      'coding',
      'codebase',
      'codebases',
      'scripting',
      'scripts',
      'developer',
      'developers',
      'skills',
      'based',
    ],
  }),
)

/** "Experience in Spring 2024" is a season. */
const YEAR_AFTER = /^[\s,]{0,2}(?:19|20)\d\d\b/

const isUsed = (around: Surroundings): boolean =>
  (standing(use(), around) !== undefined || isMadeWith(around)) &&
  !YEAR_AFTER.test(around.text.slice(around.span.end, around.span.end + 7))

/**
 * Whether the form at `span` has this sense. "On the same line" means within the paragraph: a margin that
 * breaks a line changes nothing.
 *
 * @param isTechnology whether it is the name of one in its own case: a word of use beside it is enough then.
 */
export const judge = ({ needs, unless }: Sense, span: Span, context: DocumentContext, isTechnology: boolean): Verdict => {
  const around = surroundingsOf(span, context)
  if (standing(unless, around)) return 'no'
  if (needs === null || standing(needs, around) || needs.document.some(context.holds)) return 'yes'
  if (isTechnology && isUsed(around)) return 'yes'
  return needs.list ? 'list' : 'no'
}

/** The phrase beside the form at `span` that says it is something else; undefined where none does. */
export const findObjection = ({ unless }: Sense, span: Span, context: DocumentContext): string | undefined =>
  standing(unless, surroundingsOf(span, context))?.join(' ')
