import { readFileSync } from 'node:fs'
import type { AdditiveModel, KeptModels, Model, PostingModels, WordClasses } from '../schema/model.ts'

/** Beside `src/` as beside `dist/`. */
const MODELS = new URL('../../models/', import.meta.url)

/** Added by the build: the same models, ready to decide; missing when `src/` is run directly. */
const PACKED = new URL('../learned/models.bin', import.meta.url)
const PACKED_OTHERS = new URL('../learned/other-languages.bin', import.meta.url)

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, MODELS), 'utf8'))

/** `npm run train` wrote them and CI checks them against their schema: checking each number again would take longer than reading them. */
const readModel = (name: string): Model => readJson(name) as Model

/** Whether the lowest byte comes first, as in packed files. */
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

const readPacked = (file: URL): Uint8Array | undefined => {
  try {
    return isLittleEndian ? readFileSync(file) : undefined
  } catch {
    // Then they are prepared from the JSON: slower, with the same result.
    return undefined
  }
}

/** Each is read when first used: if they are packed, the JSON is not read. */
const readModels = (folder: string, packed: URL): KeptModels => ({
  get sense() {
    return readModel(`${folder}sense`)
  },
  get kind() {
    return readModel(`${folder}kind`)
  },
  get parts() {
    return readModel(`${folder}parts`)
  },
  get choices() {
    return readModel(`${folder}choices`)
  },
  get wordClasses() {
    return readJson('word-classes') as WordClasses
  },
  get packed() {
    return readPacked(packed)
  },
})

let loaded: PostingModels | undefined
let others: KeptModels | undefined
let baseRate: AdditiveModel | undefined

/** The models that ship with the package; those of other languages are read with the first posting in one of them. */
export const loadModels = (): PostingModels => {
  loaded ??= Object.defineProperties(readModels('', PACKED), {
    baseRate: {
      get: () => {
        baseRate ??= readJson('base-rate') as AdditiveModel
        return baseRate
      },
    },
    others: {
      get: () => {
        others ??= readModels('other-languages/', PACKED_OTHERS)
        return others
      },
    },
  }) as PostingModels
  return loaded
}
