import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model, PartsOfSpeech, PostingModels } from '../../src/schema/model.ts'
import { TrainingProblem } from './training-problem.ts'

const line = (key: string, value: unknown): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`

/** One feature a line, groups and values sorted: a change of one weight is a change of one line. */
const serializeModel = ({ weights, ...head }: Model): string => {
  const groups = Object.keys(weights)
    .sort()
    .map((group) => {
      const rows = Object.entries(weights[group] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
      return `${JSON.stringify(group)}:{\n${rows.map(([value, row]) => line(value, row)).join(',\n')}\n}`
    })
  const fields = Object.entries(head).map(([key, value]) => line(key, value))
  return `{\n${fields.join(',\n')},\n"weights":{\n${groups.join(',\n')}\n}\n}\n`
}

const serializeSpeech = ({ endings, words }: PartsOfSpeech): string =>
  `{\n${line('endings', endings)},\n"words":{\n${Object.entries(words)
    .map(([speech, list]) => line(speech, list))
    .join(',\n')}\n}\n}\n`

/** Each model as the text of its file. */
export const serializeModels = ({ partsOfSpeech, ...models }: PostingModels): ReadonlyMap<string, string> =>
  new Map([
    ...Object.values(models).map((model) => [`${model.task}.json`, serializeModel(model)] as const),
    ['parts-of-speech.json', serializeSpeech(partsOfSpeech)],
  ])

const readOr = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** @throws TrainingProblem where `isCheck` and a file differs from what was trained. */
export const writeModels = (folder: string, models: PostingModels, isCheck: boolean): void => {
  if (!isCheck) mkdirSync(folder, { recursive: true })
  for (const [name, text] of serializeModels(models)) {
    const file = join(folder, name)
    if (!isCheck) writeFileSync(file, text)
    else if (readOr(file) !== text) throw new TrainingProblem(`${file} is not what these labels give: run npm run train.`)
  }
}
