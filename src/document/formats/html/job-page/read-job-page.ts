import type { Row } from '../../../compose-text.ts'
import type { FormatOptions } from '../../../format.ts'
import { type PageRows, readRows } from '../read-rows.ts'
import { findData } from './find-data.ts'
import { isObject, type PostingData, SHAPES } from './shapes.ts'

/** The state of a page has some hundreds of values; nobody would wait for more. */
const MAX_VALUES = 20_000
/** A posting has ten sections at most; each is compared with all that were read before. */
const MAX_TEXTS = 50

/**
 * The posting in the data of a page, wherever it lies there; null where there is none, or several. For data in several shapes the
 * first of {@link SHAPES} decides. It is walked with a list, so that no nesting is too deep.
 */
const findPosting = (values: readonly unknown[]): PostingData | null => {
  const waiting = [...values]
  const byShape = SHAPES.map((): PostingData[] => [])
  for (let at = 0; at < waiting.length && at < MAX_VALUES; at++) {
    const value = waiting[at]
    const shape = isObject(value) ? SHAPES.findIndex(({ is }) => is(value)) : -1
    const posting = isObject(value) ? SHAPES[shape]?.read(value) : undefined
    if (posting && posting.title !== '' && posting.texts.some(([, text]) => text !== '')) byShape[shape]?.push(posting)
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, MAX_VALUES))
  }
  const found = byShape.find((postings) => postings.length > 0) ?? []
  const titles = new Set(found.map(({ title }) => title.toLowerCase()))
  return titles.size === 1 ? (found[0] ?? null) : null
}

const lineOf = (text: string, heading: boolean): Row => ({
  ...{ text, fontSizePt: null, bold: heading, heading },
  ...{ listItem: false, gap: heading },
})

const HAS_TAGS = /<\/?[a-z][^<>]{0,1000}>/i
/** A tag at an end of something, or a line break: what is escaped has one of these. */
const HAS_ESCAPED_TAGS = /&lt;(?:\/[a-z]\w{0,20}|br ?\/?)&gt;/i

const unescapeOnce = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

/** HTML, HTML that was escaped again, or lines of text. */
const readText = (text: string, options: FormatOptions): readonly Row[] => {
  const html = !HAS_TAGS.test(text) && HAS_ESCAPED_TAGS.test(text) ? unescapeOnce(text) : text
  return readRows(HAS_TAGS.test(html) ? html : `<pre>${html}</pre>`, options).rows
}

/** A name as it is shown: entities count there too, "R&amp;D". */
const nameOf = (text: string, options: FormatOptions): string =>
  readText(text, options)
    .map((row) => row.text)
    .join(' ')

const plain = (rows: readonly Row[]): string =>
  rows
    .map(({ text }) => text.replace(/^• /, ''))
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')

const layOut = ({ title, employer, place, texts }: PostingData, options: FormatOptions): Row[] => {
  const [first, ...others] = [title, employer, place].map((name) => nameOf(name, options)).filter((name) => name !== '')
  const rows = [...(first === undefined ? [] : [lineOf(first, true)]), ...others.map((name) => lineOf(name, false))]
  for (const [heading, text] of texts.slice(0, MAX_TEXTS)) {
    const read = readText(text, options)
    // What the description says already is not repeated under a heading of its own.
    if (read.length === 0 || plain(rows).includes(plain(read))) continue
    const [start, ...rest] = read
    rows.push(
      ...(heading === '' ? [] : [lineOf(nameOf(heading, options), true)]),
      ...(start ? [{ ...start, gap: true }] : []),
      ...rest,
    )
  }
  return rows
}

/**
 * The posting in some data, laid out: title, employer, place and text.
 *
 * @returns null where there is none, or several.
 */
export const layOutData = (values: readonly unknown[], options: FormatOptions): Row[] | null => {
  const posting = findPosting(values)
  return posting && layOut(posting, options)
}

/**
 * The posting of a page that holds the data of one: title, employer, place and text, and nothing of what stands around it.
 *
 * @returns null where the page holds no posting as data, or several: then only what it shows is known.
 * @throws CoverageError `limit_exceeded` as for any page.
 */
export const readJobPage = (html: string, options: FormatOptions): PageRows | null => {
  const { values, marked } = findData(html, options)
  const rows = layOutData(values, options)
  if (rows) return { rows, hidden: [] }
  const [element] = marked
  return element !== undefined && marked.length === 1 ? readRows(element, options) : null
}
