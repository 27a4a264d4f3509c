import {
  createWordClassReader,
  type LinearChain,
  type ModelTables,
  packTables,
  readTables,
  readWordClasses,
  type Template,
  toLinearChain,
  unpackTables,
  type WordClassReader,
  type WordClassTables,
} from '../learned/index.ts'
import type { Document } from '../schema/document.ts'
import type { KeptModels, LanguageModels, PostingModels } from '../schema/model.ts'
import { packLanguageOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'
import { LEXICONS, type Lexicon } from './lexicon.ts'
import { PART_TEMPLATES, WORD_COLUMNS } from './parts/index.ts'

/** Of the features that these rooms tell: raised with every change of them, so that no table is read by another's. */
export const FEATURES = 4

/** The models of a posting made ready. */
export interface PostingReader {
  readonly sense: LinearChain
  readonly kind: LinearChain
  readonly parts: LinearChain
  readonly choices: LinearChain
  readonly classOf: WordClassReader
  readonly lexicon: Lexicon
}

/** The models of a language, ready to decide: what the build keeps as one run of bytes. */
interface LanguageTables {
  readonly sense: ModelTables
  readonly kind: ModelTables
  readonly parts: ModelTables
  readonly choices: ModelTables
  readonly wordClasses: WordClassTables
}

const toTables = (models: LanguageModels): LanguageTables => ({
  sense: readTables(models.sense),
  kind: readTables(models.kind),
  parts: readTables(models.parts),
  choices: readTables(models.choices),
  wordClasses: readWordClasses(models.wordClasses),
})

/** The models of a language as the build keeps them. */
export const packModels = (models: LanguageModels): Uint8Array => packTables(toTables(models))

/** The build wrote them by the same code. */
const unpack = (packed: Uint8Array): LanguageTables => unpackTables(packed) as LanguageTables

const ready = (tables: ModelTables, templates?: readonly Template[], wordColumns?: readonly string[]): LinearChain => {
  if (tables.features !== FEATURES)
    throw new Error(
      `models/${tables.task}.json was trained for features ${tables.features}, and the code tells features ${FEATURES}: run npm run train`,
    )
  return toLinearChain(tables, templates, wordColumns)
}

const makeReader = (lexicon: Lexicon) =>
  remember((models: KeptModels): PostingReader => {
    const { packed } = models
    const { sense, kind, parts, choices, wordClasses } = packed ? unpack(packed) : toTables(models)
    return {
      sense: ready(sense),
      kind: ready(kind),
      parts: ready(parts, PART_TEMPLATES, WORD_COLUMNS),
      choices: ready(choices),
      classOf: createWordClassReader(wordClasses),
      lexicon,
    }
  })

const readsEnglish = makeReader(LEXICONS.english)
const readsOthers = makeReader(LEXICONS.others)

/**
 * Make the models of postings ready; once for each.
 *
 * @param document a posting: one in another language is read by the models of other languages, where there are such.
 * @throws Error where a model was trained for other features than the code tells: a fault of the build.
 */
export const readerOf = (models: PostingModels, document?: Pick<Document, 'text'>): PostingReader => {
  const others = document === undefined || packLanguageOf(document) === null ? undefined : models.others
  return others === undefined ? readsEnglish(models) : readsOthers(others)
}
