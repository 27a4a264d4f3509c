import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../tests/helpers/launch-browser.ts'
import { hasOffice, openInOffice } from '../proofs/open-in-office.ts'
import type { Printers } from './draw-case.ts'
import type { Format } from './layout.ts'

/** The printers that this machine has. */
export interface OpenPrinters extends Printers {
  /** What can be written here. */
  readonly formats: readonly [Format, ...Format[]]
  readonly close: () => Promise<void>
}

const OWN: readonly [Format, ...Format[]] = ['pdf-lines', 'pdf-words', 'docx', 'docx-boxes']

const NAME = 'resume.docx'

const printInOffice = (folder: string, docx: Uint8Array): Uint8Array => {
  writeFileSync(join(folder, NAME), docx)
  const [problem] = openInOffice(folder, [NAME])
  if (problem != null) throw new Error(problem)
  return readFileSync(join(folder, 'pdf', NAME.replace('docx', 'pdf')))
}

const printInBrowser = async (browser: Browser, html: string): Promise<Uint8Array> => {
  const page = await browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf
}

/** Chromium and LibreOffice, if they are installed. */
export const openPrinters = async (): Promise<OpenPrinters> => {
  const browser = await launchBrowser().catch(() => null)
  const office = hasOffice()
  const folder = mkdtempSync(join(tmpdir(), 'layouts-'))
  return {
    formats: [...OWN, ...(browser ? (['html'] as const) : []), ...(office ? (['office', 'office-boxes'] as const) : [])],
    printHtml: (html) => (browser ? printInBrowser(browser, html) : Promise.reject(new Error('there is no Chromium here'))),
    printDocx: async (docx) => printInOffice(folder, docx),
    close: async () => {
      await browser?.close()
      if (existsSync(folder)) rmSync(folder, { recursive: true })
    },
  }
}
