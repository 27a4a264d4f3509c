import { type Lexicon, lexiconOf } from '../language/lexicon.ts'
import type { Tongue } from '../language/postings.ts'
import {
  createWordClassReader,
  type LinearChain,
  type ModelTables,
  toLinearChain,
  type WordClassReader,
} from '../learned/index.ts'
import { eachTask, type Task, tablesOf } from '../learned/language-tables.ts'
import type { Document } from '../schema/document.ts'
import type { KeptModels, PostingModels } from '../schema/model.ts'
import { packLanguageOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'
import { LINK_VIEW } from './choices/index.ts'
import { KIND_VIEW } from './kind/index.ts'
import { PART_TEMPLATES, WORD_COLUMNS } from './parts/index.ts'
import { SENSE_VIEW } from './sense/index.ts'

/** Version of the features that are told here: raised with every change, so that no table is read with those of another. */
export const FEATURES = 4

/** The models of a posting made ready. */
export type PostingReader = Readonly<Record<Task, LinearChain>> & { readonly classOf: WordClassReader; readonly lexicon: Lexicon }

const VIEWS = { sense: SENSE_VIEW, kind: KIND_VIEW, choices: LINK_VIEW } as const

const ready = (task: Task, tables: ModelTables): LinearChain => {
  if (tables.features !== FEATURES)
    throw new Error(`models/${tables.task}.json is of features ${tables.features}, the code of ${FEATURES}: run npm run train`)
  return task === 'parts' ? toLinearChain(tables, PART_TEMPLATES, WORD_COLUMNS) : toLinearChain(tables, VIEWS[task])
}

const makeReader = (tongue: Tongue) =>
  remember((models: KeptModels): PostingReader => {
    const tables = tablesOf(models)
    const classOf = createWordClassReader(tables.wordClasses)
    return { ...eachTask((task) => ready(task, tables[task])), classOf, lexicon: lexiconOf(tongue) }
  })

const readsEnglish = makeReader('english')
const readsOthers = makeReader('others')

/**
 * Make the models of postings ready; once for each.
 *
 * @param document a posting: one in another language is read by the models of other languages, where there are such.
 * @throws Error where a model was trained for other features than the code tells: a bug in the build.
 */
export const readerOf = (models: PostingModels, document?: Pick<Document, 'text'>): PostingReader => {
  const others = document === undefined || packLanguageOf(document) === null ? undefined : models.others
  return others === undefined ? readsEnglish(models) : readsOthers(others)
}
