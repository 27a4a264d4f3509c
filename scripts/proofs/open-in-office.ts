import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const OFFICE = 'soffice'

/** Files for one start of the program: it starts slowly, but would not say on which of a thousand it choked. */
const BATCH = 60
const BATCH_TIMEOUT_MS = 300_000

export const hasOffice = (): boolean => spawnSync(OFFICE, ['--version']).status === 0

/**
 * Convert Word files to PDF in LibreOffice, into the folder `pdf` beside them.
 *
 * @returns one entry for each: null if a page came out.
 */
export const openInOffice = (folder: string, names: readonly string[]): (string | null)[] => {
  const out = join(folder, 'pdf')
  mkdirSync(out, { recursive: true })
  for (let at = 0; at < names.length; at += BATCH) {
    const files = names.slice(at, at + BATCH).map((name) => join(folder, name))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync(OFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], { timeout: BATCH_TIMEOUT_MS })
  }
  return names.map((name) => {
    const pdf = join(out, name.replace(/\.docx$/, '.pdf'))
    return existsSync(pdf) && statSync(pdf).size > 0 ? null : `${name} does not open`
  })
}
