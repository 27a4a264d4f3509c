import { ElementType, parseDocument } from 'htmlparser2'
import { CoverageError } from '../../../errors/index.ts'
import { PREVIEW_TAGS, type PreviewNode, SAFE_ADDRESS, type WordPreview } from '../../../schema/word-preview.ts'
import type { FormatOptions } from '../../format.ts'
import { toHtml } from './second-reader.ts'

/** Thirty pages. The page holds the preview twice, as data and as drawn, beside the report. */
const MAX_HTML_CHARACTERS = 150_000

/** Tables in tables in lists: Word's own dialogs nest no deeper than nine lists. Below it only the words are kept. */
const MAX_DEPTH = 30

const TAGS: ReadonlySet<string> = new Set(PREVIEW_TAGS)
const HEADING_TAG = /^h([1-6])$/
const LOWEST_HEADING = 4
/** Nothing in them is text. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['script', 'style'])
/** Without words they would be gaps, and headings and cells that say nothing. Cells keep a table's columns. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['br', 'td', 'tr', 'thead', 'tbody'])

type HtmlNode = ReturnType<typeof parseDocument>['children'][number]

/** Headings without a leap: a file that begins with "Heading 3" begins with a first-level heading here. */
const createLeveller = (): ((level: number) => string) => {
  let last = 0
  return (level) => {
    last = Math.min(level, last + 1, LOWEST_HEADING)
    return `h${last}`
  }
}

/** The way back from a footnote, which leads nowhere here. */
const isWayBack = (name: string, children: readonly PreviewNode[]): boolean =>
  name === 'a' && children.length === 1 && children[0] === '↑'

/** An element of the list of those allowed, or what it holds. */
const toElement = (name: string, href: string | undefined, children: readonly PreviewNode[]): readonly PreviewNode[] => {
  const isEmpty = children.length === 0
  if (name === 'th' && isEmpty) return [{ tag: 'td', children }]
  if (!TAGS.has(name) || (isEmpty && !MAY_BE_EMPTY.has(name))) return children
  if (name !== 'a') return [{ tag: name, children }]
  return href !== undefined && SAFE_ADDRESS.test(href) ? [{ tag: name, href, children }] : children
}

/**
 * HTML as a tree of the elements that a preview may be made of, without attributes but the addresses of safe links. Of any other
 * element the words stay.
 */
export const toPreview = (html: string): WordPreview => {
  const levelOf = createLeveller()
  const convert = (node: HtmlNode, depth: number): readonly PreviewNode[] => {
    if (node.type === ElementType.Text && 'data' in node) return node.data === '' ? [] : [node.data]
    if (!('attribs' in node) || NEVER_SHOWN.has(node.name)) return []
    const children = node.children.flatMap((child) => convert(child, depth + 1))
    if (depth > MAX_DEPTH || isWayBack(node.name, children)) return depth > MAX_DEPTH ? children : []
    const [, level] = HEADING_TAG.exec(node.name) ?? []
    const name = level !== undefined && children.length > 0 ? levelOf(Number(level)) : node.name
    return toElement(name, node.attribs.href, children)
  }
  return parseDocument(html).children.flatMap((node) => convert(node, 1))
}

/**
 * A Word file to look at.
 *
 * @throws CoverageError `preview_too_long`, or as `toHtml`.
 */
export const previewWord = async (bytes: Uint8Array, options: FormatOptions): Promise<WordPreview> => {
  const html = await toHtml(bytes, options)
  if (html.length <= MAX_HTML_CHARACTERS) return toPreview(html)
  const limit = `${MAX_HTML_CHARACTERS.toLocaleString('en-US')} characters`
  throw new CoverageError('preview_too_long', { file: options.fileName, limit })
}
