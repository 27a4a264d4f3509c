import type { Span } from '../../schema/span.ts'
import type { DocumentContext } from '../context/index.ts'
import type { Reading } from '../gazetteer/index.ts'
import { judge } from './judge-sense.ts'

/** Ends of the entries of a list. */
const SEPARATED_BEFORE = /(?:[,;|/•·:()&\n\t]|\b(?:and|or)) ?$/
const AFTER = /^ ?(?:$|[,;|/•·:()&\n\t]|(?:and|or)\b)/

/** The length of "and" with its spaces. */
const LOWERCASE_LIST_REACH = 5

/**
 * Whether a name that is known by its capital may be meant without one: in a list of terms that has none at all
 * ("docker, go, spark"), unless its rule objects. The company it keeps there must tell.
 */
export const mayBeLowercased = (span: Span, { sense }: Reading, context: DocumentContext): boolean =>
  context.isLowercaseList(span.start) && (sense === null || judge(sense, span, context, true) !== 'no')

/**
 * Whether a span is a whole entry, or one of a row of names: "docker go kafka"; not "go" in "docker, go home".
 *
 * @param names the span among them.
 */
export const findRows = (text: string, names: readonly Span[]): ((span: Span) => boolean) => {
  const starts = new Set(names.map(({ start }) => start))
  const ends = new Set(names.map(({ end }) => end))
  const follows = ({ start }: Span): boolean =>
    start === 0 ||
    SEPARATED_BEFORE.test(text.slice(Math.max(0, start - LOWERCASE_LIST_REACH), start)) ||
    (text.charAt(start - 1) === ' ' && ends.has(start - 1))
  const isFollowed = ({ end }: Span): boolean =>
    AFTER.test(text.slice(end, end + LOWERCASE_LIST_REACH)) || (text.charAt(end) === ' ' && starts.has(end + 1))
  return (span) => follows(span) && isFollowed(span)
}
