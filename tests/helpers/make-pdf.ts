import PDFDocument from 'pdfkit'

/** Points from the left and top of a US-letter page (612 × 792). */
export interface Text {
  readonly x: number
  /** The top of the line. */
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: 'Helvetica' | 'Helvetica-Bold' | 'Helvetica-Oblique' | 'Times-Roman' | 'Courier'
  readonly color?: string
  /** 0 transparent … 1 opaque. */
  readonly opacity?: number
  /** Extra points between letters. */
  readonly letterSpacing?: number
  /** The target of a link. */
  readonly link?: string
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
}

export type Drawing = Text | Rectangle

/** One page: what is drawn, in paint order. */
export type Page = readonly Drawing[]

const isText = (drawing: Drawing): drawing is Text => 'text' in drawing

const draw = (document: PDFKit.PDFDocument, drawing: Drawing): void => {
  if (!isText(drawing)) {
    document.rect(drawing.x, drawing.y, drawing.width, drawing.height).fill(drawing.fill)
    return
  }
  const { x, y, text, size = 10, font = 'Helvetica', color = '#111111', opacity = 1, letterSpacing = 0, link } = drawing
  document
    .font(font)
    .fontSize(size)
    .fillColor(color, opacity)
    .text(text, x, y, { lineBreak: false, characterSpacing: letterSpacing, ...(link !== undefined && { link }) })
}

/** A PDF with these pages, drawn exactly as told, that opens with this password only. */
export const makeLockedPdf = (userPassword: string, ...pages: readonly Page[]): Promise<Uint8Array> =>
  write(pages, { userPassword })

/** A PDF with these pages, drawn exactly as told. */
export const makePdf = (...pages: readonly Page[]): Promise<Uint8Array> => write(pages, {})

const write = (pages: readonly Page[], options: PDFKit.PDFDocumentOptions): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, size: 'LETTER', margin: 0, ...options })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    for (const page of pages) {
      document.addPage()
      for (const drawing of page) draw(document, drawing)
    }
    document.end()
  })

export interface ColumnStyle extends Omit<Text, 'x' | 'y' | 'text'> {
  readonly x: number
  /** The top of the first line. */
  readonly y: number
  /** Points from line to line. */
  readonly leading?: number
}

/** Lines below each other; an empty string leaves a blank line, `## Heading` is larger and bold. */
export const column = (lines: readonly string[], { x, y, leading = 13, ...look }: ColumnStyle): Text[] =>
  lines.flatMap((line, index) => {
    if (line === '') return []
    const at = { ...look, x, y: y + index * leading }
    return line.startsWith('## ')
      ? { ...at, text: line.slice(3), size: 13, font: 'Helvetica-Bold' as const }
      : { ...at, text: line }
  })

/** Text that ends at `right`, in Courier, where each letter is 0.6 of the size wide. */
export const rightAligned = (text: string, right: number, y: number, size = 10): Text => ({
  x: right - text.length * size * 0.6,
  y,
  text,
  size,
  font: 'Courier',
})

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

export interface RawPdf {
  /** The page's content stream. */
  readonly content: string
  /** Further entries of the page, as `/Annots [5 0 R]`. */
  readonly page?: string
  /** Entries of the page's resources besides the font /F1 (Helvetica). */
  readonly resources?: string
  /** Further entries of the catalog. */
  readonly catalog?: string
  /** Objects from number 6 on. */
  readonly objects?: readonly string[]
  /** Number of the page tree's root. Default: 2. */
  readonly root?: number
  /** The name of the font /F1. Default: Helvetica. */
  readonly font?: string
}

/** A minimal PDF by hand, for what pdfkit cannot draw. Objects 1 to 5: catalog, pages, page, content, font. */
export const rawPdf = ({
  content,
  page = '',
  resources = '',
  catalog = '',
  objects = [],
  root = 2,
  font = 'Helvetica',
}: RawPdf): Uint8Array => {
  const bodies = [
    `<< /Type /Catalog /Pages ${root} 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    ...objects,
  ]
  let file = '%PDF-1.7\n'
  const offsets = bodies.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return latin1(file + trailer)
}

/** A content stream that shows one line in Helvetica, with operators before it. */
export const rawText = (text: string, { x = 72, y = 700, size = 11, before = '' } = {}): string =>
  `q ${before} BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/([()\\])/g, '\\$1')}) Tj ET Q\n`
