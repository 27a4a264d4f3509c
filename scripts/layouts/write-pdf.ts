import PDFDocument from 'pdfkit'
import { A4_PT, type Block, BODY_PT, GUTTER_PT, type LineLook, MARGIN_PT, type Page, STRIP_SHARE } from './page.ts'

type Font = 'ZapfDingbats' | 'Helvetica' | 'Helvetica-Bold' | 'Helvetica-Oblique' | 'Times-Roman' | 'Times-Bold' | 'Times-Italic'
interface Letters {
  readonly font: Font
  readonly sizePt: number
  readonly spacingPt?: number
}

/** As Typst draws, a whole line at a time; or as TeX does, word by word, without space characters, lines justified. */
export type Drawing = 'lines' | 'words'

const FACES: Readonly<Record<Drawing, Readonly<Record<'plain' | 'bold' | 'italic', Font>>>> = {
  lines: { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
  words: { plain: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' },
}

const LEADING = 1.35
/** From the top of a line to its baseline, as a share of the font size. */
const ASCENT = 0.75
const HEADING_PT = 12
/** Space above a heading; if it is beside its section, the offset that puts both on one line. */
const SPACE_ABOVE_PT = 8
const LEVEL_PT = (BODY_PT - HEADING_PT) * ASCENT
const BULLET_INDENT_PT = 11
const CHIP_PADDING_PT = 5

/** Characters that the standard fonts lack, as letters of ZapfDingbats. */
const DINGBATS: Readonly<Record<string, string>> = { '▪': 'n', '‣': 'Ø', '→': 'Ô' }

interface Place {
  readonly x: number
  readonly width: number
}

/** Where the next line goes. */
interface Pen {
  page: number
  y: number
}

class Sheet {
  readonly pen: Pen = { page: 0, y: MARGIN_PT }
  constructor(
    readonly document: PDFKit.PDFDocument,
    readonly drawing: Drawing,
  ) {}

  lettersOf(look: LineLook | undefined): Letters {
    const faces = FACES[this.drawing]
    return look === 'name' ? { font: faces.bold, sizePt: 20 } : { font: faces[look ?? 'plain'], sizePt: BODY_PT }
  }

  widthOf(text: string, { font, sizePt, spacingPt = 0 }: Letters): number {
    return this.document.font(font).fontSize(sizePt).widthOfString(text, { characterSpacing: spacingPt })
  }

  /** Makes sure that the next line goes on a page with room for it. */
  makeRoom(heightPt: number): void {
    if (this.pen.y + heightPt > A4_PT.height - MARGIN_PT) {
      this.pen.page++
      this.pen.y = MARGIN_PT
    }
    while (this.document.bufferedPageRange().count <= this.pen.page) this.document.addPage()
    this.document.switchToPage(this.pen.page)
  }

  /** @param linePt the size that the line is set for: smaller letters stand on the line of the larger. */
  put(text: string, x: number, { font, sizePt, spacingPt = 0 }: Letters, linePt = sizePt): void {
    this.document.font(font).fontSize(sizePt)
    const y = this.pen.y + linePt * ASCENT
    this.document.text(text, x, y, { lineBreak: false, characterSpacing: spacingPt, baseline: 'alphabetic' })
  }

  breakLines(text: string, width: number, letters: Letters): string[] {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
      if (lines.length > 0 && this.widthOf(longer, letters) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  /** @param fill justify to this width; 0 puts one space between words. */
  putLine(text: string, x: number, letters: Letters, fill = 0): void {
    if (this.drawing === 'lines') {
      this.put(text, x, letters)
      return
    }
    const words = text.split(' ')
    const space = this.widthOf(' ', letters)
    const slack = fill === 0 ? 0 : (fill - this.widthOf(text, letters)) / Math.max(1, words.length - 1)
    let left = x
    for (const word of words) {
      this.put(word, left, letters)
      left += this.widthOf(word, letters) + space + slack
    }
  }

  paragraph(text: string, { x, width }: Place, letters: Letters): void {
    const lines = this.breakLines(text, width, letters)
    for (const [index, line] of lines.entries()) {
      this.makeRoom(letters.sizePt * LEADING)
      this.putLine(line, x, letters, index + 1 < lines.length ? width : 0)
      this.pen.y += letters.sizePt * LEADING
    }
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The first letter large and the others as small capitals, as typesetters without such a font draw them. */
const drawSmallCapitals = (sheet: Sheet, text: string, x: number): void => {
  const font = FACES[sheet.drawing].bold
  const [first, rest] = [text.slice(0, 1), text.slice(1).toUpperCase()]
  sheet.put(first, x, { font, sizePt: HEADING_PT })
  const left = x + sheet.widthOf(first, { font, sizePt: HEADING_PT })
  sheet.put(rest, left, { font, sizePt: HEADING_PT * 0.8 }, HEADING_PT)
}

const drawHeading = (sheet: Sheet, { text, look, level }: Of<'heading'>, { x }: Place): void => {
  sheet.pen.y += level ? LEVEL_PT : sheet.pen.y > MARGIN_PT ? SPACE_ABOVE_PT : 0
  sheet.makeRoom(4 * HEADING_PT)
  const letters = { font: FACES[sheet.drawing].bold, sizePt: HEADING_PT, spacingPt: look === 'letter-spaced' ? 3 : 0 }
  if (look === 'small capitals') drawSmallCapitals(sheet, text, x)
  else sheet.putLine(text, x, letters)
  sheet.pen.y += HEADING_PT * LEADING + 2
}

const drawRow = (sheet: Sheet, { left, right, look }: Of<'row'>, { x, width }: Place): void => {
  const rightWidth = sheet.widthOf(right, sheet.lettersOf(undefined))
  sheet.makeRoom(2 * BODY_PT)
  sheet.putLine(right, x + width - rightWidth, sheet.lettersOf(undefined))
  sheet.paragraph(left, { x, width: width - rightWidth - GUTTER_PT }, sheet.lettersOf(look))
}

const isLater = (one: Pen, other: Pen): boolean => one.page > other.page || (one.page === other.page && one.y > other.y)

const drawBeside = (sheet: Sheet, { side, strip, blocks }: Of<'beside'>, { x, width }: Place): void => {
  const stripWidth = width * STRIP_SHARE
  const rest = width - stripWidth - GUTTER_PT / 2
  const places = side === 'left' ? [x, x + width - rest] : [x + width - stripWidth, x]
  if (strip[0]?.kind === 'heading') sheet.pen.y += SPACE_ABOVE_PT
  sheet.makeRoom(3 * BODY_PT)
  const start = { ...sheet.pen }
  drawBlocks(sheet, strip, { x: places[0] ?? x, width: stripWidth })
  const after = { ...sheet.pen }
  Object.assign(sheet.pen, start)
  drawBlocks(sheet, blocks, { x: places[1] ?? x, width: rest })
  if (isLater(after, sheet.pen)) Object.assign(sheet.pen, after)
}

const drawBullet = (sheet: Sheet, { mark, text }: Of<'bullet'>, { x, width }: Place): void => {
  const letters = sheet.lettersOf(undefined)
  sheet.makeRoom(BODY_PT * LEADING)
  if (mark === '◦') sheet.document.circle(x + 3, sheet.pen.y + BODY_PT / 2, 1.5).fill('black')
  else if (DINGBATS[mark]) sheet.put(DINGBATS[mark], x, { font: 'ZapfDingbats', sizePt: 7 }, BODY_PT)
  else if (mark !== '') sheet.put(mark, x, letters)
  sheet.paragraph(text, { x: x + BULLET_INDENT_PT, width: width - BULLET_INDENT_PT }, letters)
}

const drawChips = (sheet: Sheet, { texts }: Of<'chips'>, { x, width }: Place): void => {
  const letters = sheet.lettersOf(undefined)
  const height = BODY_PT + 5
  let left = x
  sheet.makeRoom(height)
  for (const text of texts) {
    const chip = sheet.widthOf(text, letters) + 2 * CHIP_PADDING_PT
    if (left + chip > x + width) {
      left = x
      sheet.pen.y += height + 4
      sheet.makeRoom(height)
    }
    sheet.document.roundedRect(left, sheet.pen.y - 3, chip, height, 3).stroke('#777777')
    sheet.document.fillColor('black')
    sheet.putLine(text, left + CHIP_PADDING_PT, letters)
    left += chip + 5
  }
  sheet.pen.y += height + 4
}

const DRAWERS: { readonly [Kind in Block['kind']]: (sheet: Sheet, block: Of<Kind>, place: Place) => void } = {
  heading: drawHeading,
  line: (sheet, { text, look }, place) => sheet.paragraph(text, place, sheet.lettersOf(look)),
  row: drawRow,
  beside: drawBeside,
  bullet: drawBullet,
  chips: drawChips,
}

const drawBlock = <Kind extends Block['kind']>(sheet: Sheet, block: Of<Kind> & { kind: Kind }, place: Place): void =>
  DRAWERS[block.kind](sheet, block, place)

const drawBlocks = (sheet: Sheet, blocks: readonly Block[], place: Place): void => {
  for (const block of blocks) drawBlock(sheet, block, place)
}

const drawColumns = (sheet: Sheet, { columns }: Page): void => {
  const room = A4_PT.width - 2 * MARGIN_PT - GUTTER_PT * (columns.length - 1)
  const start = { ...sheet.pen }
  let x = MARGIN_PT
  for (const { share, sections } of columns) {
    Object.assign(sheet.pen, start)
    drawBlocks(sheet, sections.flat(), { x, width: room * share })
    x += room * share + GUTTER_PT
  }
}

/** A PDF as one of two typesetters draws it. */
export const writePdf = (page: Page, drawing: Drawing): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: [A4_PT.width, A4_PT.height], margin: 0, bufferPages: true })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
    const sheet = new Sheet(document, drawing)
    drawBlocks(sheet, page.head, { x: MARGIN_PT, width: A4_PT.width - 2 * MARGIN_PT })
    drawColumns(sheet, page)
    document.end()
  })
