import { Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { AUTHOR } from '../../document/index.ts'
import { packParts, unpackParts } from '../docx/pack-parts.ts'
import { openPart, type Parts } from '../docx/package-parts.ts'
import { type LaidOutParagraph, layOutParagraphs, type ParagraphKind, type Sectioned, wordsOf } from './lay-out-paragraphs.ts'

/** In half points and twentieths of a point, as Word counts. */
const FONT = 'Calibri'
const BODY_SIZE = 21
const GAP_BEFORE = 160
const MARGIN_TWIPS = 1_080
/** Of A4, between the margins. */
const TEXT_WIDTH = 11_906 - 2 * MARGIN_TWIPS

const DRAWN_LOOKS: Readonly<Record<ParagraphKind, object>> = {
  name: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1 },
  bullet: { bullet: { level: 0 } },
  plain: {},
}

/** A tab separates the left side of a line from its right side. */
const toRun = (words: string, bold: boolean): TextRun =>
  new TextRun({
    ...(bold && { bold }),
    children: words.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  })

const AT_EDGE = { type: TabStopType.RIGHT, position: TEXT_WIDTH } as const

/** Characters after a tab: more is prose after a label, fewer a date or a place at the right edge. */
const LONGEST_AT_EDGE = 45
/** Where prose after a label begins, as a share of the width. */
const LABEL_SHARE = 0.22

/** Dates at the right edge, the cells of a row in columns, prose after a label with its other lines indented below it. */
const tabsOf = (words: string): Pick<IParagraphOptions, 'tabStops' | 'indent'> => {
  const cells = words.split('\t')
  const left = Math.round(TEXT_WIDTH * LABEL_SHARE)
  if (cells.length === 2 && (cells[1] ?? '').length > LONGEST_AT_EDGE)
    return { tabStops: [{ type: TabStopType.LEFT, position: left }], indent: { left, hanging: left } }
  const columns = cells.slice(2).map((_, index) => ({
    type: TabStopType.LEFT,
    position: Math.round((TEXT_WIDTH * (index + 1)) / (cells.length - 1)),
  }))
  return { tabStops: [...columns, AT_EDGE] }
}

/** Whether a line heads an entry: its words are bold, or a date stands at the right edge. */
const isHead = ({ kind, lines }: LaidOutParagraph, words: string): boolean =>
  kind === 'plain' && (words.includes('\t') || lines.every(({ bold }) => bold))

const toParagraph = (paragraph: LaidOutParagraph, before: LaidOutParagraph | undefined, text: string): Paragraph => {
  const { kind, lines, gap } = paragraph
  const words = wordsOf(paragraph, text)
  const beginsEntry = isHead(paragraph, words) && before?.kind === 'bullet'
  return new Paragraph({
    ...DRAWN_LOOKS[kind],
    ...(kind === 'plain' && (gap || beginsEntry) && { spacing: { before: GAP_BEFORE } }),
    // No page break between a heading and what it heads.
    keepNext: kind === 'heading' || isHead(paragraph, words),
    ...(kind === 'bullet' ? { tabStops: [AT_EDGE] } : tabsOf(words)),
    children: [toRun(words, kind !== 'heading' && kind !== 'name' && lines.every(({ bold }) => bold))],
  })
}

const DRAWN_STYLES = {
  default: {
    document: { run: { font: FONT, size: BODY_SIZE } },
    title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 40 } } },
    heading1: { run: { font: FONT, size: 25, bold: true, color: '1F3864' }, paragraph: { spacing: { before: 240, after: 60 } } },
  },
}

const CORE = 'docProps/core.xml'
const W3C_DATE = />\d{4}-\d\d-\d\dT[^<]{0,30}</g

/** The library dates the file by the clock, but the same input must give the same bytes. */
const settleDates = (parts: Parts, month: string): Parts => {
  const core = parts.get(CORE)
  if (!core) return parts
  const { xml } = openPart(core, CORE)
  return new Map([...parts, [CORE, Buffer.from(xml.replace(W3C_DATE, `>${month}-01T00:00:00Z<`))]])
}

/**
 * A new, plain Word file that says what a resume says: one column, headings, bullets, dates at the right margin.
 *
 * @param month "2026-11": its date, so that the same input gives the same bytes.
 */
export const drawDocx = async (analysis: Sectioned, month: string): Promise<Uint8Array> => {
  const children = layOutParagraphs(analysis).map((paragraph, index, all) =>
    toParagraph(paragraph, all[index - 1], analysis.document.text),
  )
  const page = { margin: { top: MARGIN_TWIPS, right: MARGIN_TWIPS, bottom: MARGIN_TWIPS, left: MARGIN_TWIPS } }
  const document = new Document({ creator: AUTHOR, styles: DRAWN_STYLES, sections: [{ properties: { page }, children }] })
  const parts = await unpackParts(await Packer.toBuffer(document), 'the new document')
  return packParts(settleDates(parts, month), month)
}
