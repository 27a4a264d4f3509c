import { readFileSync } from 'node:fs'
import { CoverageError } from '../errors/index.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { extendTaxonomy } from './extend.ts'
import { loadTaxonomy } from './load.ts'

/**
 * The taxonomy that ships, with the additions of a YAML file.
 *
 * @throws CoverageError `file_not_found`, or `invalid_taxonomy` if the file cannot be used.
 */
export const readTaxonomy = (file: string | null): Taxonomy => {
  if (file === null) return loadTaxonomy()
  try {
    return extendTaxonomy(loadTaxonomy(), readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof CoverageError) throw error
    throw new CoverageError('file_not_found', { file }, { cause: error })
  }
}
