import type { Analysis } from '../schema/analysis.ts'
import type { Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import type { Position } from '../schema/timeline.ts'
import { lazily } from '../text/lazy-pattern.ts'
import { holdsYear } from '../text/months.ts'
import { remember } from '../text/remember.ts'
import { rangeAt } from '../text/span.ts'
import { allMentions } from './all-mentions.ts'
import { LISTED_SHARE } from './find-bare-lists.ts'

/** Stands in for a known name, whatever its words. */
const NAME_STAND_IN = '◆'

/** "Technologies:", "Tech stack used:": what leads a list. */
const LABEL_OF_A_LIST = lazily(/^[^\p{L}\p{N}◆]{0,8}(?:[\p{L}/&-]{1,20} ){0,3}[\p{L}/&-]{1,20} {0,2}:/u)

/** What stands between the entries of a list. */
const BETWEEN_ENTRIES = /[,;|•·\n\t/&()]|\b(?:and|or)\b| {2,}/i

/** A name that is not known: a word or two in capitals. */
const UNKNOWN_NAME = lazily(/^[^\p{L}\p{N}]*\p{Lu}\S*(?: [\p{Lu}\p{N}]\S*)?[^\p{L}\p{N}]*$/u)

/** Letters, and digits that are not a version ("Python 3.11"). */
const LISTED_WORD = /\p{L}[\p{L}\p{N}]*/gu

/** A line that is not a list item says something if it has two lower-case words beside the names; "Upton on Severn" has one. */
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{2,}/gu
const TELLING_WORDS = 2

/** Title, employer, place and dates stand in the first lines of a position. */
const MAX_HEADER_LINES = 4

/** A line with one character in place of each name. */
interface MaskedLine {
  readonly line: Line
  readonly position: Position
  readonly words: string
}

const maskLines = (analysis: Analysis): MaskedLine[] => {
  const { document, positions } = analysis
  const mentions = allMentions(analysis)
  let next = 0
  return document.lines.flatMap((line) => {
    while ((mentions[next]?.start ?? line.start) < line.start) next++
    const position = rangeAt(positions, line.start)
    if (!position) return []
    let words = ''
    let at = line.start
    for (let mention = mentions[next]; mention && mention.start < line.end; mention = mentions[++next]) {
      words += document.text.slice(at, mention.start) + NAME_STAND_IN
      at = mention.end
    }
    return [{ line, position, words: words + document.text.slice(at, Math.max(at, line.end)) }]
  })
}

const isBare = (entry: string): boolean => (entry.includes(NAME_STAND_IN) ? !entry.match(LISTED_WORD) : UNKNOWN_NAME.test(entry))

const isList = ({ words }: MaskedLine): boolean => {
  const entries = words
    .replace(LABEL_OF_A_LIST, '')
    .split(BETWEEN_ENTRIES)
    .filter((entry) => entry.includes(NAME_STAND_IN) || entry.match(LISTED_WORD))
  const bare = entries.filter(isBare)
  return words.includes(NAME_STAND_IN) && bare[0] === entries[0] && bare.length >= entries.length * LISTED_SHARE
}

const isHeader = ({ line, position: { title, organization }, words }: MaskedLine, text: string, at: number): boolean => {
  const own = text.slice(line.start, line.end)
  const names = [title, organization].filter((name) => name !== null)
  return at < MAX_HEADER_LINES && (names.some((name) => own.includes(name)) || (!line.listItem && holdsYear(words)))
}

/** Whether a line says what was done, beside names. */
const tells = (masked: MaskedLine): boolean =>
  !isList(masked) &&
  (masked.line.listItem
    ? masked.words.match(LISTED_WORD) !== null
    : (masked.words.match(SMALL_WORD)?.length ?? 0) >= TELLING_WORDS)

const listsIn = (lines: readonly MaskedLine[], text: string): Span[] => {
  const body = lines.filter((line, at) => !isHeader(line, text, at))
  return body.some(tells) ? [] : body.filter(isList).map(({ line }) => line)
}

/**
 * The lines of nothing but names in positions that say nothing else: lists of skills under dates. Where a position says what was
 * done, the same line says what it was done with. In order.
 */
export const findListedLines = remember((analysis: Analysis): readonly Span[] => {
  const byPosition = new Map<Position, MaskedLine[]>()
  for (const masked of maskLines(analysis)) {
    const own = byPosition.get(masked.position)
    if (own) own.push(masked)
    else byPosition.set(masked.position, [masked])
  }
  return [...byPosition.values()].flatMap((lines) => listsIn(lines, analysis.document.text))
})
