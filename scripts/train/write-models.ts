import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureGroup, LanguageModels, Model, WordClasses } from '../../src/schema/model.ts'
import { recordTrained } from './record-trained.ts'
import { TrainingProblem } from './training-problem.ts'

const line = (key: string, value: unknown): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`

const inLines = (open: string, lines: readonly string[], close: string): string => `${open}\n${lines.join(',\n')}\n${close}`

const serializeGroup = (name: string, { of, rows }: FeatureGroup, labels: number): string => {
  const width = 1 + labels
  const lines = Array.from({ length: rows.length / width }, (_, row) => rows.slice(row * width, (row + 1) * width).join(','))
  return inLines(`${JSON.stringify(name)}:{"of":${JSON.stringify(of)},"rows":[`, lines, ']}')
}

/** One feature per line: changing one weight changes one line. */
const serializeModel = ({ columns, weights, ...head }: Model): string => {
  const groups = Object.entries(weights).map(([name, group]) => serializeGroup(name, group, head.labels.length))
  return `${inLines(
    '{',
    [
      ...Object.entries(head).map(([key, value]) => line(key, value)),
      inLines(
        '"columns":{',
        Object.entries(columns).map(([name, values]) => line(name, values)),
        '}',
      ),
      inLines('"weights":{', groups, '}'),
    ],
    '}',
  )}\n`
}

export const serializeClasses = ({ groups, classes }: WordClasses): string =>
  `${inLines(
    '{',
    [
      line('groups', groups),
      inLines(
        '"classes":[',
        classes.map((words) => JSON.stringify(words)),
        ']',
      ),
    ],
    '}',
  )}\n`

/** Other languages use the classes of English. */
type Written = Omit<LanguageModels, 'wordClasses'> & { readonly wordClasses?: WordClasses }

/** Each model as the text of its file. */
export const serializeModels = ({ wordClasses, ...models }: Written): ReadonlyMap<string, string> =>
  new Map([
    ...Object.values(models).map((model) => [`${model.task}.json`, serializeModel(model)] as const),
    ...(wordClasses === undefined ? [] : [['word-classes.json', serializeClasses(wordClasses)] as const]),
  ])

/** Writes a table, and records that training made it. */
export const writeTrained = (file: string, text: string): void => {
  writeFileSync(file, text)
  recordTrained(file, JSON.parse(text))
}

const readOr = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** @throws TrainingProblem if `isCheck` and a file differs from what was trained. */
export const writeModels = (folder: string, models: Written, isCheck: boolean): void => {
  if (!isCheck) mkdirSync(folder, { recursive: true })
  for (const [name, text] of serializeModels(models)) {
    const file = join(folder, name)
    if (!isCheck) writeTrained(file, text)
    else if (readOr(file) !== text) throw new TrainingProblem(`${file} is not what these labels give: run npm run train.`)
  }
}
