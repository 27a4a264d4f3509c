import { z } from 'zod'
import { Span } from './span.ts'
import { Warning } from './warning.ts'

/** What a text is given as. */
export type DocumentKind = 'resume' | 'posting'

/** Left, top, width, height in PDF points, origin top-left of the page as displayed. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof Box>

/** A part of a page outside the running text, which simple readers of Word files leave out or mix up. */
export const Aside = z.enum(['header', 'footer', 'text-box', 'table'])
export type Aside = z.infer<typeof Aside>

/**
 * One line as a person reads it. Lines are in reading order, never overlap, and hold no line break;
 * between two lines of `document.text` stands one `\n`, or `\n\n` where the layout leaves a gap.
 */
export const Line = Span.extend({
  /** 1-based; null for formats without pages. */
  page: z.int().positive().nullable(),
  box: Box.nullable(),
  /** Size of most of the line's letters in points; null if the format has no sizes. */
  fontSizePt: z.number().positive().nullable(),
  /** Most of the line's letters are bold. */
  bold: z.boolean(),
  /** The file itself marks the line as a heading (a Word style, Markdown `#`). */
  heading: z.boolean(),
  /** The line begins with a bullet or a list number; the mark itself is part of the text. */
  listItem: z.boolean(),
  /** 0..1: how sure OCR is of the line's letters; absent if the file itself contains them as text. */
  confidence: z.number().min(0).max(1).optional(),
  /**
   * Where, after a blank, letters of another font begin: offsets into `document.text`. Absent where all look alike, where the
   * look changes back and forth, and in formats without fonts.
   */
  restyled: z.array(z.int().nonnegative()).optional(),
  /** The part outside the running text that the line is in; absent elsewhere, and in formats without such parts. */
  within: Aside.optional(),
})
export type Line = z.infer<typeof Line>

/** The address behind a link: `start` to `end` are its words, or the whole line if the link is a picture. */
export const Link = Span.extend({ address: z.string() })
export type Link = z.infer<typeof Link>

export const MediaType = z.enum([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'text/markdown',
  'text/html',
  'text/x-tex',
  'text/vnd.typst',
  'application/json',
])
export type MediaType = z.infer<typeof MediaType>

/** A file as text. `text` is the one text that every later claim points into. */
export const Document = z.object({
  mediaType: MediaType,
  /** Size of the file in bytes. */
  bytes: z.int().nonnegative(),
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of pages; null for formats without pages. */
  pages: z.int().positive().nullable(),
  text: z.string(),
  lines: z.array(Line),
  /** Web and mail links, in reading order; absent if the file has none besides its text. */
  links: z.array(Link).optional(),
})
export type Document = z.infer<typeof Document>

export const HiddenReason = z.enum(['colour', 'size', 'render-mode', 'off-page', 'covered', 'vanish', 'struck'])
export type HiddenReason = z.infer<typeof HiddenReason>

/** Text that the file holds but nobody sees, or sees struck out. It comes at the end of `document.text` and is never evidence. */
export const HiddenSpan = Span.extend({ why: HiddenReason })
export type HiddenSpan = z.infer<typeof HiddenSpan>

/** What the document stage returns: the document, what is hidden in it, and what went wrong on the way. */
export const ReadDocument = z.object({
  document: Document,
  hidden: z.array(HiddenSpan),
  warnings: z.array(Warning),
})
export type ReadDocument = z.infer<typeof ReadDocument>
