import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'

/** What the tests of a room need besides the installed packages. */
const COPIED = ['src', 'tests', 'scripts', 'samples', 'skills-taxonomy', 'package.json', 'tsconfig.json', 'vitest.config.ts']

/** A copy of the project in which bugs are planted: the project itself stays as it is, whatever happens. */
export interface Workshop {
  readonly folder: string
  /** Whether the words of a mutant stand in its file exactly once; else it is out of date. */
  fits(mutant: Mutant): boolean
  plant(mutant: Mutant): void
  mend(mutant: Mutant): void
  remove(): void
}

export const openWorkshop = (project: string): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  for (const name of COPIED) cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const pathOf = ({ file }: Mutant): string => join(folder, 'src', file)
  // Kept here, since somebody may go on working in the project meanwhile.
  const sources = new Map<string, string>()
  return {
    folder,
    fits: (mutant) => readFileSync(pathOf(mutant), 'utf8').split(mutant.find).length === 2,
    plant: (mutant) => {
      const source = readFileSync(pathOf(mutant), 'utf8')
      sources.set(mutant.file, source)
      writeFileSync(
        pathOf(mutant),
        source.replace(mutant.find, () => mutant.replace),
      )
    },
    mend: (mutant) => writeFileSync(pathOf(mutant), sources.get(mutant.file) ?? readFileSync(pathOf(mutant), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
