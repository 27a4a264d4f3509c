import type { HiddenReason, HiddenSpan, Line, Link } from '../../../schema/document.ts'
import type { Span } from '../../../schema/span.ts'
import { cleanLine } from '../../clean-line.ts'
import { placeRestyled } from '../../restyled.ts'
import { mendAddresses } from './broken-addresses.ts'
import type { FieldValue } from './engine.ts'
import type { Rect } from './geometry.ts'
import { mendHyphens } from './hyphens.ts'
import type { PageLine } from './page-line.ts'
import { placeLinks, type WordyLink } from './place-links.ts'

/** What one page contributes to the document. */
export interface PageOfLines {
  /** 1-based. */
  readonly page: number
  readonly lines: readonly PageLine[]
  readonly fields: readonly FieldValue[]
  readonly links: readonly WordyLink[]
  readonly hidden: ReadonlyMap<HiddenReason, readonly PageLine[]>
}

export interface Composed {
  readonly text: string
  readonly lines: Line[]
  readonly hidden: HiddenSpan[]
  readonly links: Link[]
}

interface Placed {
  readonly line: PageLine
  readonly page: number
  readonly why: HiddenReason | null
}

const round = (points: number): number => Math.round(points * 100) / 100

const boxOf = (rect: Rect | null): Line['box'] =>
  rect && [round(rect.left), round(rect.top), round(rect.right - rect.left), round(rect.bottom - rect.top)]

const fieldLines = ({ fields, page }: PageOfLines): Placed[] =>
  fields.flatMap(({ text, rect }) =>
    text.split(/[\r\n]+/).map((value, index) => ({
      line: { text: value, rect, sizePt: null, bold: false, listItem: false, gapBefore: index === 0 },
      page,
      why: null,
    })),
  )

const hiddenLines = ({ hidden, page }: PageOfLines): Placed[] =>
  [...hidden].flatMap(([why, lines]) => lines.map((line) => ({ line, page, why })))

const visibleLines = (pages: readonly PageOfLines[]): Placed[] =>
  pages.flatMap(({ lines, page }) => mendAddresses(mendHyphens(lines)).map((line) => ({ line, page, why: null })))

const toLine = ({ line, page }: Placed, { start, end }: Span, clean: string): Line => {
  const placed = {
    start,
    end,
    page,
    box: boxOf(line.rect),
    fontSizePt: line.sizePt !== null && line.sizePt > 0 ? round(line.sizePt) : null,
    bold: line.bold,
    heading: false,
    listItem: line.listItem,
    ...placeRestyled(line, clean, start),
  }
  return line.confidence === undefined ? placed : { ...placed, confidence: line.confidence }
}

const isOfPage =
  ({ page }: PageOfLines) =>
  (line: Line): boolean =>
    line.page === page

/**
 * Put the pages together into one text: what is seen, then form values and notes, then what is hidden, which belongs to no line.
 * Offsets are counted after cleaning; lines without a visible character are left out.
 */
export const composePages = (pages: readonly PageOfLines[]): Composed => {
  const lines: Line[] = []
  const hidden: HiddenSpan[] = []
  let text = ''
  for (const one of [...visibleLines(pages), ...pages.flatMap(fieldLines), ...pages.flatMap(hiddenLines)]) {
    const clean = cleanLine(one.line.text)
    if (clean === '') continue
    if (text !== '') text += one.line.gapBefore ? '\n\n' : '\n'
    const span = { start: text.length, end: text.length + clean.length }
    text += clean
    if (one.why) hidden.push({ ...span, why: one.why })
    else lines.push(toLine(one, span, clean))
  }
  const links = pages.flatMap((one) => (one.links.length === 0 ? [] : placeLinks(one.links, lines.filter(isOfPage(one)), text)))
  return { text, lines, hidden, links }
}
