import { type LinearChain, type Template, toLinearChain } from '../learned/index.ts'
import type { Document } from '../schema/document.ts'
import type { LanguageModels, Model, PostingModels } from '../schema/model.ts'
import { packLanguageOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'
import { ENGLISH_LEXICON, type Lexicon, OTHER_LEXICON } from './lexicon/index.ts'
import { createWordClassReader, PART_TEMPLATES, WORD_COLUMNS, type WordClassReader } from './parts/index.ts'

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

const ready = (model: Model, templates?: readonly Template[], wordColumns?: readonly string[]): LinearChain => {
  if (model.features !== FEATURES)
    throw new Error(
      `models/${model.task}.json was trained for features ${model.features}, and the code tells features ${FEATURES}: run npm run train`,
    )
  return toLinearChain(model, templates, wordColumns)
}

const makeReader = (lexicon: Lexicon) =>
  remember(
    (models: LanguageModels): PostingReader => ({
      sense: ready(models.sense),
      kind: ready(models.kind),
      parts: ready(models.parts, PART_TEMPLATES, WORD_COLUMNS),
      choices: ready(models.choices),
      classOf: createWordClassReader(models.wordClasses),
      lexicon,
    }),
  )

const readsEnglish = makeReader(ENGLISH_LEXICON)
const readsOthers = makeReader(OTHER_LEXICON)

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
