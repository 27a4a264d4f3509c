import PDFDocument from 'pdfkit'
import type { Part, SampleResume } from './resume.ts'

const MARGIN_PT = 54
const ASIDE_WIDTH_PT = 150
const GUTTER_PT = 24
const INK = '#1f2933'
const ACCENT = '#1b4f72'

/** Files made again are the same to the byte: the date in them is fixed. */
const MADE_AT = new Date('2026-01-15T12:00:00Z')

interface Column {
  readonly x: number
  readonly width: number
}

const collect = (document: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.end()
  })

const newDocument = (resume: SampleResume): PDFKit.PDFDocument =>
  new PDFDocument({
    size: 'A4',
    margin: MARGIN_PT,
    info: { Title: `Resume of ${resume.name}`, Author: resume.name, CreationDate: MADE_AT, ModDate: MADE_AT },
  })

const writeBullet = (document: PDFKit.PDFDocument, bullet: string, { x, width }: Column): void => {
  const indent = 11
  const top = document.y
  document.font('Helvetica').fontSize(9.5).fillColor(INK).text('•', x, top, { width: indent, lineBreak: false })
  document.text(bullet, x + indent, top, { width: width - indent, lineGap: 1.5 })
}

/** Title at the left, dates at the right edge of the same line, as most word processors set them. */
const writeEntryHead = (document: PDFKit.PDFDocument, [left, right]: readonly [string, string], { x, width }: Column): void => {
  const top = document.y
  document.font('Helvetica').fontSize(9.5).fillColor(INK)
  document.text(right, x + width - document.widthOfString(right), top, { lineBreak: false })
  document.font('Helvetica-Bold').fontSize(10).text(left, x, top, { width })
}

const writePart = (document: PDFKit.PDFDocument, part: Part, column: Column): void => {
  const { x, width } = column
  if (document.y > document.page.height - 130) document.addPage()
  document.y += 11
  document.font('Helvetica-Bold').fontSize(12).fillColor(ACCENT).text(part.heading, x, document.y, { width })
  document.y += 3
  document.fillColor(INK)
  for (const paragraph of part.paragraphs ?? [])
    document.font('Helvetica').fontSize(9.5).text(paragraph, x, document.y, { width, lineGap: 1.5 })
  for (const [label, list] of part.groups ?? []) {
    document.font('Helvetica-Bold').fontSize(9.5).text(`${label}: `, x, document.y, { width, continued: true, lineGap: 1.5 })
    document.font('Helvetica').text(list)
  }
  for (const entry of part.entries ?? []) {
    if (document.y > document.page.height - 110) document.addPage()
    if (width < 200) {
      document.font('Helvetica-Bold').fontSize(9.5).text(entry.title, x, document.y, { width })
      document.font('Helvetica').text(entry.organization, x, document.y, { width }).text(entry.dates, x, document.y, { width })
    } else {
      writeEntryHead(document, [entry.title, entry.dates], column)
      document.font('Helvetica-Oblique').fontSize(9.5).text(entry.organization, x, document.y, { width, lineGap: 1.5 })
    }
    for (const bullet of entry.bullets ?? []) writeBullet(document, bullet, column)
    document.y += 5
  }
  for (const bullet of part.bullets ?? []) writeBullet(document, bullet, column)
}

const writeHead = (document: PDFKit.PDFDocument, resume: SampleResume): void => {
  document.font('Helvetica-Bold').fontSize(20).fillColor(ACCENT).text(resume.name)
  document.font('Helvetica').fontSize(11).fillColor(INK).text(resume.headline)
}

export const writeOneColumnPdf = (resume: SampleResume): Promise<Buffer> => {
  const document = newDocument(resume)
  const column = { x: MARGIN_PT, width: document.page.width - 2 * MARGIN_PT }
  writeHead(document, resume)
  document.fontSize(9.5).text(resume.contact.join('  |  '))
  for (const part of resume.parts) writePart(document, part, column)
  return collect(document)
}

/** A coloured narrow column with contact, skills and education; the jobs in the wide one. The wide one is drawn first. */
export const writeTwoColumnPdf = (resume: SampleResume): Promise<Buffer> => {
  const document = newDocument(resume)
  const { width, height } = document.page
  const aside = { x: MARGIN_PT / 2, width: ASIDE_WIDTH_PT }
  const left = MARGIN_PT / 2 + ASIDE_WIDTH_PT + GUTTER_PT
  document.rect(0, 0, MARGIN_PT / 2 + ASIDE_WIDTH_PT + GUTTER_PT / 2, height).fill('#e8eef3')
  document.x = left
  document.y = MARGIN_PT
  writeHead(document, resume)
  for (const part of resume.parts.filter((part) => !part.aside))
    writePart(document, part, { x: left, width: width - left - MARGIN_PT / 2 })
  document.switchToPage(0)
  document.y = MARGIN_PT
  writePart(document, { heading: 'Contact', paragraphs: resume.contact }, aside)
  for (const part of resume.parts.filter((part) => part.aside)) writePart(document, part, aside)
  return collect(document)
}

/** An empty page. */
export const writeBlankPdf = (resume: SampleResume): Promise<Buffer> => collect(newDocument(resume))

/** A page of 210 mm at 200 dots an inch, as scanners make by default. */
const SCAN_WIDTH_PX = 1654

/** A page that is one picture, as a scanner leaves it: nothing in it is text. */
export const writeScanPdf = async (resume: SampleResume): Promise<Buffer> => {
  const { PDFParse } = await import('pdf-parse')
  const parser = new PDFParse({ data: new Uint8Array(await writeOneColumnPdf(resume)), verbosity: 0 })
  const { pages } = await parser.getScreenshot({ partial: [1], desiredWidth: SCAN_WIDTH_PX, imageDataUrl: false })
  await parser.destroy()
  const document = newDocument(resume)
  document.image(Buffer.from(pages[0]?.data ?? []), 0, 0, { width: document.page.width })
  return collect(document)
}
