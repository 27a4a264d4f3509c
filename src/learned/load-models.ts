import { readFileSync } from 'node:fs'
import type { KeptModels, Model, PostingModels, WordClasses } from '../schema/model.ts'

/** Beside `src/` as beside `dist/`. */
const MODELS = new URL('../../models/', import.meta.url)

/** What the build adds: the same models, ready to decide; not there when `src/` is run as it is. */
const PACKED = new URL('../learned/models.bin', import.meta.url)
const PACKED_OTHERS = new URL('../learned/other-languages.bin', import.meta.url)

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, MODELS), 'utf8'))

/** `npm run train` wrote them and CI holds them against their schema: looking at each number again would take longer than reading them. */
const readModel = (name: string): Model => readJson(name) as Model

/** The first byte of 1 where the lowest is first, as in packed files. */
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

const readPacked = (file: URL): Uint8Array | undefined => {
  try {
    return isLittleEndian ? readFileSync(file) : undefined
  } catch {
    // Then they are made ready from the JSON: slower, and the same.
    return undefined
  }
}

/** Each is read when it is asked for: where they are packed, the JSON is not. */
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

/** The models that ship with the package; those of other languages are read when a posting is first in one. */
export const loadModels = (): PostingModels => {
  loaded ??= Object.defineProperty(readModels('', PACKED), 'others', {
    get: () => {
      others ??= readModels('other-languages/', PACKED_OTHERS)
      return others
    },
  })
  return loaded
}
