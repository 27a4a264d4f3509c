import { readFileSync } from 'node:fs'
import { CoverageError } from '../errors.ts'
import { Taxonomy } from '../schema/taxonomy.ts'

/** Beside `src/` as beside `dist/`. */
const COMPILED = new URL('../../skills-taxonomy/taxonomy.json', import.meta.url)

const read = (): Taxonomy => {
  try {
    return Taxonomy.parse(JSON.parse(readFileSync(COMPILED, 'utf8')))
  } catch (cause) {
    const problem = 'skills-taxonomy/taxonomy.json is missing or damaged. Run `npm run taxonomy`, or install the package again.'
    throw new CoverageError('invalid_taxonomy', { problem }, { cause })
  }
}

let loaded: Taxonomy | undefined

/**
 * The taxonomy that comes with the project. Read and checked once in a process; the same object each time, so it must not be changed.
 *
 * @throws CoverageError `invalid_taxonomy` where the compiled file is missing or damaged.
 */
export const loadTaxonomy = (): Taxonomy => {
  loaded ??= read()
  return loaded
}
