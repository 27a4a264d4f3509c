import { z } from 'zod'

/** All that a preview may be made of. None has an attribute but a link its address. */
export const PREVIEW_TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['strong', 'em', 's', 'sup', 'sub', 'a', 'br'],
] as const

/** Where a link of a stranger's file may lead. */
export const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i

/** One element of a preview; text is a string. */
export interface PreviewElement {
  readonly tag: string
  readonly href?: string | undefined
  readonly children: readonly PreviewNode[]
}
export type PreviewNode = string | PreviewElement

const Element: z.ZodType<PreviewElement> = z.lazy(() =>
  z.strictObject({
    tag: z.enum(PREVIEW_TAGS),
    href: z.string().regex(SAFE_ADDRESS).optional(),
    children: z.array(Node),
  }),
)
const Node: z.ZodType<PreviewNode> = z.union([z.string(), Element])

/** A Word file's body as headings, paragraphs, lists and tables: for a person to look at, never for reading. */
export const WordPreview = z.array(Node)
export type WordPreview = readonly PreviewNode[]
