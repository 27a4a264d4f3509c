import { readFileSync } from 'node:fs'
import type { Model, PartsOfSpeech, PostingModels } from '../schema/model.ts'

/** Beside `src/` as beside `dist/`. */
const MODELS = new URL('../../models/', import.meta.url)

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, MODELS), 'utf8'))

/** `npm run train` wrote them and CI holds them against their schema: looking at each number again would take longer than reading them. */
const readModel = (name: string): Model => readJson(name) as Model

let loaded: PostingModels | undefined

/** The models that ship with the package; read once. */
export const loadModels = (): PostingModels => {
  loaded ??= {
    sense: readModel('sense'),
    kind: readModel('kind'),
    parts: readModel('parts'),
    choices: readModel('choices'),
    partsOfSpeech: readJson('parts-of-speech') as PartsOfSpeech,
  }
  return loaded
}
