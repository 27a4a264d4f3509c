import type { Report } from '../../schema/index.ts'
import type { PreviewElement, PreviewNode, WordPreview } from '../../schema/word-preview.ts'
import { overlaps } from '../../text/span.ts'
import type { Claim } from './claims.ts'
import type { Mark } from './document-lines.tsx'

const INLINE: ReadonlySet<string> = new Set(['strong', 'em', 's', 'sup', 'sub', 'a', 'br'])

/** Whether it runs in the text of its block. */
export const isInline = (node: PreviewNode): boolean => typeof node === 'string' || INLINE.has(node.tag)

/** The words of a node as they run on in their block; of a block in it, none. */
export const wordsIn = (node: PreviewNode): string => {
  if (typeof node === 'string') return node
  if (node.tag === 'br') return '\n'
  return isInline(node) ? node.children.map(wordsIn).join('') : ''
}

/** A paragraph, heading, item or cell with words of its own. */
interface Block {
  readonly element: PreviewElement
  readonly words: string
}

/** What is marked in a block; offsets are into its own words. */
export interface BlockMarks {
  readonly aims: readonly string[]
  readonly marks: readonly Mark[]
}

const blocksIn = (nodes: WordPreview): Block[] =>
  nodes.flatMap((element) => {
    if (typeof element === 'string' || isInline(element)) return []
    const words = element.children.map(wordsIn).join('')
    return [...(words.trim() === '' ? [] : [{ element, words }]), ...blocksIn(element.children)]
  })

const MARK_IN_PREVIEW = /^[^\p{L}\p{N}]{1,3}\s/u

const squeeze = (words: string): string => words.replace(MARK_IN_PREVIEW, '').replace(/\s+/g, ' ').trim()

/** How a line may stand in a file, the surest first: as a paragraph, as a part of one, or as several cells. */
const FITS: readonly ((block: string, line: string) => boolean)[] = [
  (block, line) => block === line,
  (block, line) => block.includes(line),
  (block, line) => line.includes(block),
]

const findBlocks = (line: string, blocks: readonly (readonly [Block, string])[]): Block[] => {
  for (const fits of FITS) {
    const found = blocks.filter(([, words]) => fits(words, line))
    if (found.length > 0) return found.map(([block]) => block)
  }
  return []
}

/** Evidence as words to mark; what runs over several lines lights up its blocks as a whole, as it does its lines. */
const markIn = (words: string, { evidence, aim }: Claim, text: string): Mark[] => {
  const quote = text.slice(evidence.start, evidence.end)
  const start = words.indexOf(quote)
  return quote.includes('\n') || start < 0 ? [] : [{ start, end: start + quote.length, aims: [aim] }]
}

export const NO_MARKS: BlockMarks = { aims: [], marks: [] }

/** What a preview shows of the evidence, block by block: found by the words of its lines, since a preview has no places. */
export const markBlocks = (
  preview: WordPreview,
  { document: { text, lines } }: Report['analysis'],
  claims: readonly Claim[],
): ReadonlyMap<PreviewElement, BlockMarks> => {
  const blocks = blocksIn(preview).map((block) => [block, squeeze(block.words)] as const)
  const marked = new Map<PreviewElement, BlockMarks>()
  for (const line of lines) {
    const own = claims.filter(({ evidence }) => overlaps(evidence, line))
    if (own.length === 0) continue
    for (const { element, words } of findBlocks(squeeze(text.slice(line.start, line.end)), blocks)) {
      const { aims, marks } = marked.get(element) ?? NO_MARKS
      marked.set(element, {
        aims: [...aims, ...own.map(({ aim }) => aim)],
        marks: [...marks, ...own.flatMap((claim) => markIn(words, claim, text))],
      })
    }
  }
  return marked
}
