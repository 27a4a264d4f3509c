import type { Span } from '../../schema/span.ts'

/** How far the authors beside it are looked at. */
const REACH = 48

const SURNAME = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}"
const MARKS = '[∗*†‡§#¹²³⁴]'
/** "Porter, " and "Porter " before the initial. */
const AFTER_SURNAME = new RegExp(`(?<![\\p{L}.])${SURNAME},? $`, 'u')
/** ".", and what goes on like a list of authors: "., Reed", ". and Reed", ".∗ (2025", ". J., Reed". */
const GOES_ON = new RegExp(`^\\.(?:[- ]?\\p{Lu}\\.)*${MARKS}*(?:[,;]\\s|,?\\s(?:and|&)\\s|\\s?\\((?:19|20)\\d\\d|${MARKS})`, 'u')
/** "Reed A. and " and "Reed, A., " before "Porter, " and the initial. */
const AUTHOR_BEFORE = new RegExp(`${SURNAME},? \\p{Lu}\\.${MARKS}*,?(?: and| &)? ${SURNAME},? $`, 'u')
/** "R. Porter, A. Reed", "R. Porter et al". */
const BEFORE_SURNAME = new RegExp(
  `^\\.\\s?(?:\\p{Lu}\\.\\s?)*${SURNAME}${MARKS}*(?:,?\\s(?:and|&)\\s|,\\s)(?:\\p{Lu}\\.\\s?)+${SURNAME}|^\\.\\s?(?:\\p{Lu}\\.\\s?)*${SURNAME}${MARKS}* et al`,
  'u',
)
/** "A. Reed, " and "A. Reed and " before "R. Porter". */
const BEHIND_AUTHOR = new RegExp(`(?<!\\p{L})\\p{Lu}\\.\\s?${SURNAME}${MARKS}*(?:,?\\s(?:and|&)\\s|[,;]\\s)$`, 'u')
const OPENS_SURNAME = new RegExp(`^\\.\\s?(?:\\p{Lu}\\.\\s?)*${SURNAME}`, 'u')

/** Whether a letter is the initial of an author: "Porter, R., Reed, A.", "Reed, A. and Porter, R.∗ (2025)", "A. Reed, R. Porter". */
export const isInitial = (text: string, { start, end }: Span): boolean => {
  if (end - start !== 1 || text.charAt(end) !== '.') return false
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (AFTER_SURNAME.test(before) && (GOES_ON.test(after) || AUTHOR_BEFORE.test(before))) return true
  return BEFORE_SURNAME.test(after) || (BEHIND_AUTHOR.test(before) && OPENS_SURNAME.test(after))
}
