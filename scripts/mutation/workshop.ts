import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the tests of a room need besides the installed packages. */
const COPIED = [
  'src',
  'tests',
  'scripts',
  'bench/readers/resumes',
  'samples',
  'skills-taxonomy',
  'models',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]

/** A copy of the project in which bugs are planted: the project itself stays as it is, whatever happens. Files are named from its root. */
export interface Workshop {
  readonly folder: string
  read(file: string): string
  write(file: string, text: string): void
  /** Restores every file that was written. */
  mend(): void
  remove(): void
}

export const openWorkshop = (project: string): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  for (const name of COPIED) cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  // Kept here, since somebody may continue to work in the project meanwhile.
  const sources = new Map<string, string>()
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    write: (file, text) => {
      if (!sources.has(file)) sources.set(file, read(file))
      writeFileSync(join(folder, file), text)
    },
    mend: () => {
      for (const [file, text] of sources) writeFileSync(join(folder, file), text)
      sources.clear()
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
