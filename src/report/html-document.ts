import type { Document, Line, Span } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { type HtmlPart, html, type Markup } from './html.ts'

/** What is drawn beside and under one line of a document. */
export interface LineNote {
  /** Class of the gutter: how strong the evidence is, or what the line asks. */
  readonly gutter: string
  /** The gutter in words, for those who do not see its colour. */
  readonly label: string
  /** What stands under the line. */
  readonly below: HtmlPart
}

export interface DocumentView {
  /** Begins the ids of the lines: "resume" gives `resume-line-12`. */
  readonly name: string
  readonly document: Document
  /** Words to mark, in any order; they may overlap. */
  readonly marks: readonly Span[]
  readonly noteOn: (line: Line) => LineNote | null
}

/** The marks within a line, joined where they overlap, in order. */
const marksWithin = (line: Line, marks: readonly Span[]): Span[] => {
  const joined: Span[] = []
  const own = marks.filter((mark) => overlaps(mark, line)).sort((a, b) => a.start - b.start)
  for (const mark of own) {
    const last = joined.at(-1)
    const end = Math.min(mark.end, line.end)
    if (last && mark.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start: Math.max(mark.start, line.start), end })
  }
  return joined
}

const renderWords = ({ document, marks }: DocumentView, line: Line): HtmlPart => {
  let at = line.start
  const parts = marksWithin(line, marks).map(({ start, end }) => {
    const before = document.text.slice(at, start)
    at = end
    return html`${before}<mark>${document.text.slice(start, end)}</mark>`
  })
  return [...parts, document.text.slice(at, line.end)]
}

const isAfterGap = (document: Document, line: Line): boolean =>
  document.text.slice(Math.max(0, line.start - 2), line.start) === '\n\n'

const renderLine = (view: DocumentView, line: Line, number: number): Markup => {
  const note = view.noteOn(line)
  const classes = ['line', note?.gutter, isAfterGap(view.document, line) && 'after-gap'].filter(Boolean).join(' ')
  const id = `${view.name}-line-${number}`
  return html`<li class="${classes}" id="${id}"><a class="line-number" href="#${id}" aria-label="line ${number}">${number}</a>
<div class="line-words">${note?.label && html`<span class="visually-hidden">${note.label}: </span>`}${renderWords(view, line)}${note?.below && html`<div class="line-notes">${note.below}</div>`}</div></li>
`
}

const pagesOf = ({ lines }: Document): { page: number | null; from: number; lines: Line[] }[] => {
  const pages: { page: number | null; from: number; lines: Line[] }[] = []
  for (const [index, line] of lines.entries()) {
    const last = pages.at(-1)
    if (last && last.page === line.page) last.lines.push(line)
    else pages.push({ page: line.page, from: index + 1, lines: [line] })
  }
  return pages
}

/** A document as it was read, line by line and page by page, with a gutter and marked words. */
export const renderDocument = (view: DocumentView): Markup => {
  const pages = pagesOf(view.document)
  return html`${pages.map(
    ({ page, from, lines }) => html`${pages.length > 1 && page !== null && html`<h3 class="page-number">Page ${page}</h3>`}
<ol class="lines" start="${from}">${lines.map((line, index) => renderLine(view, line, from + index))}</ol>`,
  )}`
}
