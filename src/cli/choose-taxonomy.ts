import { readConfig } from '../config.ts'
import type { Taxonomy } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import type { Terminal } from './terminal.ts'

/** The taxonomy that ships with the package, with the additions of `--taxonomy` or, without it, of the setting TAXONOMY. */
export const chooseTaxonomy = async (file: string | undefined, { env }: Terminal): Promise<Taxonomy> => {
  const additions = file ?? readConfig(env).taxonomyFile
  // What compiles additions takes 0.1 s to load.
  return additions === null ? loadTaxonomy() : (await import('../taxonomy/read-taxonomy.ts')).readTaxonomy(additions)
}
