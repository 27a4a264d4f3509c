import { cleanText } from '../../../text/normalize.ts'
import type { Row } from '../../compose-text.ts'
import { listMarkOf } from '../../list-mark.ts'
import { inColumnOrder } from './columns.ts'
import { withShownFrontMatter } from './front-matter.ts'
import { stripBold, stripInlineMarks, withoutComments } from './strip-markdown.ts'

/** A heading that a rule of dashes underlines is short; a longer line above a rule is the end of a paragraph. */
const MAX_UNDERLINED_CHARACTERS = 60

const RULE_BETWEEN_LINES = /^(?:=+|-+|_+|~+|\*+|—+|─+|#+)$/
const MIN_RULE_CHARACTERS = 3
const CODE_FENCE = /^\s{0,3}(?:```|~~~)/
/** Matches a line without its blanks. */
const TABLE_RULE = /^[|:-]+$/
const LINK_DEFINITION = /^\s{0,3}\[[^\][]{1,100}\]:\s/
const ATX_HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/
const QUOTE_MARKS = /^(?:\s{0,3}>)+\s?/

type LineKind = 'blank' | 'rule' | 'dropped' | 'text'

const kindOf = (line: string, markdown: boolean): LineKind => {
  const characters = line.replace(/\s+/g, '')
  if (characters === '') return 'blank'
  if (characters.length >= MIN_RULE_CHARACTERS && RULE_BETWEEN_LINES.test(characters)) return 'rule'
  if (!markdown) return 'text'
  const isTableRule = characters.includes('|') && characters.includes('-') && TABLE_RULE.test(characters)
  return CODE_FENCE.test(line) || LINK_DEFINITION.test(line) || isTableRule ? 'dropped' : 'text'
}

/** `| a | b |` as a row of cells. */
const openTableRow = (line: string): string => {
  const trimmed = line.trim()
  return trimmed.startsWith('|') && trimmed.endsWith('|') ? trimmed.slice(1, -1).replaceAll('|', '\t') : line
}

/** `## C# and more ##` closes with marks that stand apart; "C#" at the end of a heading keeps its own. */
const withoutClosingMarks = (heading: string): string => {
  const trimmed = heading.trimEnd()
  let end = trimmed.length
  while (trimmed.charAt(end - 1) === '#') end--
  return /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed
}

const readRow = (line: string, gap: boolean, markdown: boolean): Row => {
  const source = markdown ? openTableRow(line.replace(QUOTE_MARKS, '')) : line
  const mark = ATX_HEADING.exec(source)?.[0] ?? ''
  const heading = mark !== ''
  const { text, bold } = stripBold(heading ? withoutClosingMarks(source.slice(mark.length)) : source)
  const words = (markdown ? stripInlineMarks(text) : text).trim()
  return { text: words, fontSizePt: null, bold, heading, listItem: !heading && listMarkOf(words) !== '', gap }
}

const isUnderlined = (row: Row | undefined, gap: boolean): row is Row =>
  row !== undefined && !gap && !row.listItem && row.text.length <= MAX_UNDERLINED_CHARACTERS

/**
 * Text as typed or pasted, line by line: list marks stay, headings lose theirs (`## x`, a rule of dashes below),
 * blank lines and rules are gaps. Where there are no line breaks there is one line.
 *
 * @param markdown also take front matter, inline marks, tables, quotes, comments and fences away.
 */
export const readRows = (raw: string, { markdown }: { readonly markdown: boolean }): Row[] => {
  const pages = raw.replaceAll('\0', ' ').split('\f').map(cleanText)
  const text = markdown ? withShownFrontMatter(pages.join('\n\n')) : inColumnOrder(pages)
  const rows: Row[] = []
  let gap = false
  for (const line of (markdown ? withoutComments(text) : text).split('\n')) {
    const kind = kindOf(line, markdown)
    if (kind === 'text') {
      rows.push(readRow(line, gap, markdown))
      gap = false
      continue
    }
    const above = rows.at(-1)
    if (kind === 'rule' && isUnderlined(above, gap)) rows[rows.length - 1] = { ...above, heading: true }
    if (kind !== 'dropped') gap = true
  }
  return rows
}
