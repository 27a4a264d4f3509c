import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Entry, Part, SampleResume } from './resume.ts'

/** Files made again are the same to the byte: every date in them is fixed. */
const MADE_AT = '2026-01-15T12:00:00Z'

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

const cell = (
  text: string,
  widthPercent: number,
  bold = false,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): TableCell =>
  new TableCell({
    width: { size: widthPercent, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ alignment, children: [new TextRun({ text, bold })] })],
  })

const table = (rows: readonly TableRow[]): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, rows: [...rows] })

const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } })

/** A borderless table of one row holds title and dates on one line, as many Word templates do it. */
const writeEntry = (entry: Entry): (Paragraph | Table)[] => [
  table([
    new TableRow({
      children: [cell(`${entry.title}, ${entry.organization}`, 70, true), cell(entry.dates, 30, false, AlignmentType.RIGHT)],
    }),
  ]),
  ...(entry.bullets ?? []).map(bullet),
]

const writePart = (part: Part): (Paragraph | Table)[] => [
  new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2, spacing: { before: 220, after: 60 } }),
  ...(part.paragraphs ?? []).map((text) => new Paragraph({ text })),
  ...(part.groups
    ? [table(part.groups.map(([label, list]) => new TableRow({ children: [cell(label, 25, true), cell(list, 75)] })))]
    : []),
  ...(part.entries ?? []).flatMap(writeEntry),
  ...(part.bullets ?? []).map(bullet),
]

const fixDates = (bytes: Uint8Array): Buffer => {
  const entries = unzipSync(bytes)
  const core = entries['docProps/core.xml']
  if (core) {
    const dated = new TextDecoder().decode(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE_AT)
    entries['docProps/core.xml'] = new TextEncoder().encode(dated)
  }
  return Buffer.from(zipSync(entries, { mtime: MADE_AT }))
}

/** Name and contact in the page header, skills in a table, titles and dates in tables: what Word templates do and readers lose. */
export const writeDocx = async (resume: SampleResume): Promise<Buffer> => {
  const head = [
    new Paragraph({ children: [new TextRun({ text: resume.name, bold: true, size: 36 })] }),
    new Paragraph({ text: resume.contact.join('  |  ') }),
  ]
  const document = new Document({
    creator: resume.name,
    title: `Resume of ${resume.name}`,
    sections: [
      {
        headers: { default: new Header({ children: head }) },
        children: [new Paragraph({ text: resume.headline }), ...resume.parts.flatMap(writePart)],
      },
    ],
  })
  return fixDates(await Packer.toBuffer(document))
}
