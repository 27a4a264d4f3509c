import { readFileSync } from 'node:fs'
import { CoverageError } from '../errors/index.ts'
import type { FormList } from '../schema/form-list.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { unpackForms } from './packed-forms.ts'
import { versionOf } from './version.ts'

/** Beside `src/` as beside `dist/`. */
const COMPILED_TAXONOMY = new URL('../../skills-taxonomy/taxonomy.json', import.meta.url)

/** Added by the build; missing when `src/` is run directly. */
const WRITTEN_FORMS = new URL('../taxonomy/written-forms.json', import.meta.url)

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The compiler checked what it wrote, and the hash proves that this is it: nothing else need be checked. */
const isCompiled = (value: unknown): value is Taxonomy =>
  isObject(value) && 'brief' in value && 'skills' in value && versionOf(value as Taxonomy) === value.version

const readForms = (version: string): FormList | undefined => {
  try {
    const forms = readJson(WRITTEN_FORMS)
    const isKept = (value: unknown): value is FormList => isObject(value) && value.version === version
    return isKept(forms) ? unpackForms(forms) : undefined
  } catch {
    // Then they are computed: slower, with the same result.
    return undefined
  }
}

const withWrittenForms = (taxonomy: Taxonomy): Taxonomy => {
  let forms: FormList | undefined
  return Object.defineProperty(taxonomy, 'writtenForms', {
    get: () => {
      forms ??= readForms(taxonomy.version)
      return forms
    },
  })
}

const read = (): Taxonomy => {
  try {
    const taxonomy = readJson(COMPILED_TAXONOMY)
    if (!isCompiled(taxonomy)) throw new Error('The content is not what its version says.')
    return withWrittenForms(taxonomy)
  } catch (cause) {
    const problem = 'skills-taxonomy/taxonomy.json is missing or damaged. Run `npm run taxonomy`, or install the package again.'
    throw new CoverageError('invalid_taxonomy', { problem }, { cause })
  }
}

let loaded: Taxonomy | undefined

/**
 * The taxonomy that comes with the project. Read and checked once in a process; the same object each time, so it must not be changed.
 *
 * @throws CoverageError `invalid_taxonomy` if the compiled file is missing or damaged.
 */
export const loadTaxonomy = (): Taxonomy => {
  loaded ??= read()
  return loaded
}
