import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'

const PDFTOTEXT_TIMEOUT_MS = 20_000
const OFFICE_TIMEOUT_MS = 90_000
const MAX_TEXT_BYTES = 64 * 2 ** 20

const run = (program: string, args: readonly string[], timeout: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout, killSignal: 'SIGKILL', maxBuffer: MAX_TEXT_BYTES }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    )
  })

/** @param pages at most this many are read, as by us. */
const printedText = (pdf: string, pages: number): Promise<string | undefined> =>
  run('pdftotext', ['-enc', 'UTF-8', '-l', String(pages), pdf, '-'], PDFTOTEXT_TIMEOUT_MS)

/** LibreOffice with a profile folder of its own: two with the same one would wait for each other. */
export interface Office {
  /** The text of a Word file as LibreOffice prints it; undefined if it prints nothing. */
  readonly print: (docx: string, pages: number) => Promise<string | undefined>
  readonly close: () => void
}

export const openOffice = (): Office => {
  const folder = mkdtempSync(join(tmpdir(), 'unseen-'))
  return {
    print: async (docx, pages) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], OFFICE_TIMEOUT_MS)
      const pdf = join(folder, `${basename(docx, extname(docx))}.pdf`)
      const text = await printedText(pdf, pages)
      rmSync(pdf, { force: true })
      return text
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Another reader for a format: what it finds in a file, as text; undefined if it finds nothing. */
export type Reference = (file: string, pages: number) => Promise<string | undefined>

export const referencesBy = (office: Office): Readonly<Record<string, Reference>> => ({
  '.pdf': printedText,
  '.docx': office.print,
})
