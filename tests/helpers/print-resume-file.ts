import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'

/** A resume as plain text, split into the paragraphs of a word processor. */
interface Block {
  /** `entry` is the first line after a gap. */
  readonly kind: 'name' | 'heading' | 'entry' | 'bullet' | 'line'
  readonly text: string
}

interface SectionBlocks {
  /** Null for the head of the resume. */
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

const HEADING = /^[A-Z]{4,}$/
const BULLET = '- '

const toBlock = (line: string, index: number, lines: readonly string[]): Block => {
  if (HEADING.test(line)) return { kind: 'heading', text: line }
  if (line.startsWith(BULLET)) return { kind: 'bullet', text: line.slice(BULLET.length) }
  if (index === 0) return { kind: 'name', text: line }
  return { kind: lines[index - 1] === '' ? 'entry' : 'line', text: line }
}

const sectionsOf = (text: string): SectionBlocks[] => {
  const sections: { heading: string | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const block = toBlock(line, index, lines)
    if (block.kind === 'heading') sections.push({ heading: line, blocks: [block] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

const SIZES_PT = { name: 18, heading: 12, entry: 10, bullet: 10, line: 10 } as const
/** Free space above, in points. */
const GAPS_PT = { name: 0, heading: 12, entry: 8, bullet: 2, line: 2 } as const
const MARGIN_PT = 54
const PAGE_WIDTH_PT = 612
/** A sidebar, and the gutter beside it. */
const SIDEBAR_PT = 150
const GUTTER_PT = 30

interface Column {
  readonly x: number
  readonly width: number
}

const drawBlocks = (pdf: PDFKit.PDFDocument, blocks: readonly Block[], { x, width }: Column): void => {
  for (const { kind, text } of blocks) {
    const isBold = kind === 'name' || kind === 'heading'
    const words = kind === 'bullet' ? `• ${text}` : text
    pdf.font(isBold ? 'Helvetica-Bold' : 'Helvetica').fontSize(SIZES_PT[kind])
    pdf.text(words, x, pdf.y + GAPS_PT[kind], { width })
  }
}

const printPdf = (draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'LETTER', margin: MARGIN_PT })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    draw(pdf)
    pdf.end()
  })

/** A resume of plain text (headings in capitals, bullets after "- ") as a PDF in one column. */
export const printOneColumnPdf = (text: string): Promise<Uint8Array> =>
  printPdf((pdf) => {
    const column = { x: MARGIN_PT, width: PAGE_WIDTH_PT - 2 * MARGIN_PT }
    for (const { blocks } of sectionsOf(text)) drawBlocks(pdf, blocks, column)
  })

/** A narrow column lists one skill per line. */
const onePerLine = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => block.text.split(', ').map((text) => ({ ...block, text })))

const IN_SIDEBAR: ReadonlySet<string | null> = new Set(['SKILLS', 'EDUCATION'])

/** The same with skills and education in a sidebar at the left, below the head. */
export const printTwoColumnPdf = (text: string): Promise<Uint8Array> =>
  printPdf((pdf) => {
    const [head, ...sections] = sectionsOf(text)
    drawBlocks(pdf, head?.blocks ?? [], { x: MARGIN_PT, width: PAGE_WIDTH_PT - 2 * MARGIN_PT })
    const top = pdf.y
    const main = { x: MARGIN_PT + SIDEBAR_PT + GUTTER_PT, width: PAGE_WIDTH_PT - 2 * MARGIN_PT - SIDEBAR_PT - GUTTER_PT }
    const side = { x: MARGIN_PT, width: SIDEBAR_PT }
    for (const { heading, blocks } of sections) if (IN_SIDEBAR.has(heading)) drawBlocks(pdf, onePerLine(blocks), side)
    pdf.y = top
    for (const { heading, blocks } of sections) if (!IN_SIDEBAR.has(heading)) drawBlocks(pdf, blocks, main)
  })

const toParagraph = ({ kind, text }: Block): Paragraph => {
  if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  if (kind === 'name') return new Paragraph({ text, heading: HeadingLevel.TITLE })
  return kind === 'bullet' ? new Paragraph({ text, bullet: { level: 0 } }) : new Paragraph({ text })
}

/** The same as a DOCX with Word's own headings and bullets. */
export const printDocx = (text: string): Promise<Uint8Array> => {
  const children = sectionsOf(text).flatMap(({ blocks }) => blocks.map(toParagraph))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
