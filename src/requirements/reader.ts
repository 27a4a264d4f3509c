import { type LinearChain, type Template, toLinearChain } from '../learned/index.ts'
import type { Model, PostingModels } from '../schema/model.ts'
import { createPartsOfSpeechReader, PART_TEMPLATES, type PartsOfSpeechReader, WORD_COLUMNS } from './parts/index.ts'

/** Of the features that these rooms tell: raised with every change of them, so that no table is read by another's. */
export const FEATURES = 3

/** The models of a posting made ready. */
export interface PostingReader {
  readonly sense: LinearChain
  readonly kind: LinearChain
  readonly parts: LinearChain
  readonly choices: LinearChain
  readonly speechOf: PartsOfSpeechReader
}

const ready = (model: Model, templates?: readonly Template[], wordColumns?: readonly string[]): LinearChain => {
  if (model.features !== FEATURES)
    throw new Error(
      `models/${model.task}.json was trained for features ${model.features}, and the code tells features ${FEATURES}: run npm run train`,
    )
  return toLinearChain(model, templates, wordColumns)
}

const readers = new WeakMap<PostingModels, PostingReader>()

/**
 * Make the models of postings ready; once for each.
 *
 * @throws Error where a model was trained for other features than the code tells: a fault of the build.
 */
export const readerOf = (models: PostingModels): PostingReader => {
  const known = readers.get(models)
  if (known) return known
  const reader = {
    sense: ready(models.sense),
    kind: ready(models.kind),
    parts: ready(models.parts, PART_TEMPLATES, WORD_COLUMNS),
    choices: ready(models.choices),
    speechOf: createPartsOfSpeechReader(models.partsOfSpeech),
  }
  readers.set(models, reader)
  return reader
}
