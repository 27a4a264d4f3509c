import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'

/** What the tests of a room need besides the installed packages. */
const COPIED = ['src', 'tests', 'scripts', 'samples', 'skills-taxonomy', 'package.json', 'tsconfig.json', 'vitest.config.ts']

/** A copy of the project in which bugs are planted: the project itself stays as it is, whatever happens. */
export interface Workshop {
  readonly folder: string
  plant(mutant: Mutant): void
  mend(mutant: Mutant): void
  remove(): void
}

/** @throws Error where the words do not stand in the file exactly once: the mutant is out of date. */
const mutate = (source: string, { id, find, replace }: Mutant): string => {
  const parts = source.split(find)
  if (parts.length !== 2) throw new Error(`Mutant ${id}: its words stand ${parts.length - 1} times in the file, not once.`)
  return parts.join(replace)
}

export const openWorkshop = (project: string): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  for (const name of COPIED) cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const pathOf = ({ file }: Mutant): string => join(folder, 'src', file)
  return {
    folder,
    plant: (mutant) => writeFileSync(pathOf(mutant), mutate(readFileSync(pathOf(mutant), 'utf8'), mutant)),
    mend: (mutant) => cpSync(join(project, 'src', mutant.file), pathOf(mutant)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
