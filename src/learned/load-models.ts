import { readFileSync } from 'node:fs'
import type { LanguageModels, Model, PostingModels, WordClasses } from '../schema/model.ts'

/** Beside `src/` as beside `dist/`. */
const MODELS = new URL('../../models/', import.meta.url)

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, MODELS), 'utf8'))

/** `npm run train` wrote them and CI holds them against their schema: looking at each number again would take longer than reading them. */
const readModel = (name: string): Model => readJson(name) as Model

const readModels = (folder: string): Omit<LanguageModels, 'wordClasses'> => ({
  sense: readModel(`${folder}sense`),
  kind: readModel(`${folder}kind`),
  parts: readModel(`${folder}parts`),
  choices: readModel(`${folder}choices`),
})

let loaded: PostingModels | undefined
let others: LanguageModels | undefined

/** The models that ship with the package; read once, those of other languages when a posting is first in one. */
export const loadModels = (): PostingModels => {
  loaded ??= {
    ...readModels(''),
    wordClasses: readJson('word-classes') as WordClasses,
    get others() {
      others ??= { ...readModels('other-languages/'), wordClasses: this.wordClasses }
      return others
    },
  }
  return loaded
}
