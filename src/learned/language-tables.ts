import type { KeptModels, LanguageModels } from '../schema/model.ts'
import { type ModelTables, readTables } from './feature-table.ts'
import { packTables, unpackTables } from './pack-tables.ts'
import { readWordClasses, type WordClassTables } from './word-classes.ts'

/** Each model decides one thing. */
export type Task = 'sense' | 'kind' | 'parts' | 'choices'

/** The models of a language, ready to decide: what the build keeps as one run of bytes. */
type LanguageTables = Readonly<Record<Task, ModelTables>> & { readonly wordClasses: WordClassTables }

export const eachTask = <T>(make: (task: Task) => T): Record<Task, T> => ({
  sense: make('sense'),
  kind: make('kind'),
  parts: make('parts'),
  choices: make('choices'),
})

const toTables = (models: LanguageModels): LanguageTables => ({
  ...eachTask((task) => readTables(models[task])),
  wordClasses: readWordClasses(models.wordClasses),
})

/** The models of a language as the build keeps them. */
export const packModels = (models: LanguageModels): Uint8Array => packTables(toTables(models))

/** The tables of models: as the build kept them, which it did with the same code, or made from the models. */
export const tablesOf = (models: KeptModels): LanguageTables => {
  const { packed } = models
  return packed ? (unpackTables(packed) as LanguageTables) : toTables(models)
}
