import { composePage } from './compose-page.ts'
import { inventResume } from './invent-resume.ts'
import { drawLayout, type Format, type Layout } from './layout.ts'
import type { Page } from './page.ts'
import type { InventedResume } from './resume.ts'
import { writeBoxedDocx, writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writePdf } from './write-pdf.ts'

/** A resume in a layout. */
export interface LayoutCase {
  readonly seed: number
  readonly resume: InventedResume
  readonly layout: Layout
  readonly page: Page
}

/** With side-by-side columns, or boxes that do not flow, everything must fit on one page. */
const fitsPages = ({ jobs, ...resume }: InventedResume, { format, columns }: Layout): InventedResume => {
  const most = columns === 'three' || format.endsWith('boxes') ? 2 : columns === 'one' ? jobs.length : 3
  return { ...resume, jobs: jobs.slice(0, most) }
}

/** The case of a number, the same whenever it is drawn. */
export const drawCase = (seed: number, formats?: readonly [Format, ...Format[]]): LayoutCase => {
  const layout = drawLayout(seed, formats)
  const resume = fitsPages(inventResume(seed), layout)
  return { seed, resume, layout, page: composePage(resume, layout) }
}

/** What prints pages and Word files: programs that not every machine has. */
export interface Printers {
  readonly printHtml: (html: string) => Promise<Uint8Array>
  readonly printDocx: (docx: Uint8Array) => Promise<Uint8Array>
}

const WRITERS: Readonly<Record<Format, (page: Page, printers: Printers) => Promise<Uint8Array>>> = {
  'pdf-lines': (page) => writePdf(page, 'lines'),
  'pdf-words': (page) => writePdf(page, 'words'),
  html: (page, { printHtml }) => printHtml(writeHtml(page)),
  docx: async (page) => writeDocx(page),
  'docx-boxes': async (page) => writeBoxedDocx(page),
  office: (page, { printDocx }) => printDocx(writeDocx(page)),
  'office-boxes': (page, { printDocx }) => printDocx(writeBoxedDocx(page)),
}

/** The file of a case. */
export const writeCase = ({ layout, page }: LayoutCase, printers: Printers): Promise<Uint8Array> =>
  WRITERS[layout.format](page, printers)
