import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import { lazily } from '../../text/lazy-pattern.ts'

/** In a case that ordinary words never have: "ZorbMesh", "zorbDB", "Quux3D", "Z4QX", "ZRB". */
const NAME_BY_CASE =
  /(?<![\p{L}\p{N}_@./-])(?:\p{Ll}{1,20}\p{Lu}|\p{Lu}\p{Ll}{1,20}(?:\p{Lu}|\d)|\p{Lu}{3}|\p{Lu}{1,2}\d)[\p{L}\p{N}+#]{0,30}(?![\p{L}\p{N}_@])/gu

/** Said of tools and of people alike; names in capitals alone may be people. */
const WITH = lazily(/(?<!\p{L})(\p{L}+)\s(?:with|in)\s(?:the\s)?$/iu)

const NAME_IN_USE_REACH = 48

/** Between the members of a row: "ZorbNet and QUX4", "Python, ZorbMap". */
const BETWEEN_NAMES_IN_USE = /^(?:,\s?(?:and\s|or\s)?|\s(?:and|or|&|\+)\s|\/)$/u
const MAX_JOINT = 6

const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name)

const isUsed = (text: string, at: number, name: string): boolean => {
  const before = text.slice(Math.max(0, at - NAME_IN_USE_REACH), at)
  if (READS.used.test(before)) return !READS['others-such-as'].test(before)
  const verb = WITH.exec(before)?.[1]
  return verb !== undefined && !isCapitals(name) && !READS['works-with-people'].test(verb)
}

/**
 * Names in odd capitals that a sentence says were used ("using ZorbMesh", "formats such as ZRB and QUX4"), or that
 * stand in a row after one of `known`.
 *
 * @param known names of skills, sorted.
 * @returns in reading order. Linear in the length of the text.
 */
export const findNamesInUse = (text: string, known: readonly Span[]): Span[] => {
  const used: Span[] = []
  let next = 0
  let lastKnown = 0
  for (const { 0: name, index: start } of text.matchAll(NAME_BY_CASE)) {
    for (; (known[next]?.end ?? text.length + 1) <= start; next++) lastKnown = known[next]?.end ?? lastKnown
    const before = Math.max(lastKnown, used.at(-1)?.end ?? 0)
    const isInRow = before > 0 && start - before <= MAX_JOINT && BETWEEN_NAMES_IN_USE.test(text.slice(before, start))
    if (isInRow || isUsed(text, start, name)) used.push({ start, end: start + name.length })
  }
  return used
}
