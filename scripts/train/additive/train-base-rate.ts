import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURES, seeStatement } from '../../../src/base-rates/index.ts'
import { readJobText } from '../../../src/core.ts'
import { loadModels } from '../../../src/learned/load-models.ts'
import type { AdditiveModel } from '../../../src/schema/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { quote } from '../../../src/text/span.ts'
import { correlation } from '../credit/figures.ts'
import { TrainingProblem } from '../training-problem.ts'
import { writeTrained } from '../write-models.ts'
import { type AdditiveExample, estimate, fitAdditive } from './fit-additive.ts'
import { openDocument, plain, type Rates, readRates } from './read-rated.ts'

const MODEL = 'models/base-rate.json'
const FOLDS = 5

const OPTIONS = {
  rates: { type: 'string' },
  docs: { type: 'string' },
  also: { type: 'string', multiple: true },
  figures: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  out: { type: 'string', default: MODEL },
} as const

/** Statements of one posting. */
type Rated = readonly AdditiveExample[]

/** Without the rates that are to be learned: those of other features would be refused. */
const READING = {
  taxonomy: loadTaxonomy(),
  models: { ...loadModels(), baseRate: { task: 'base-rate', features: FEATURES, scale: 1, base: 0, weights: {} } },
}

const examplesOf = ({ posting, statements }: Rates, docs: string): Rated => {
  const job = readJobText(new TextDecoder().decode(openDocument(docs, posting)), READING)
  const rates = new Map(statements.map((one) => [plain(one.quote), one.rate / 100]))
  return job.requirements.flatMap((requirement) => {
    const said = quote(job.document.text, requirement)
    const told = rates.get(plain(said))
    return told === undefined ? [] : [{ features: [...seeStatement(said, requirement)], told, sources: [posting] }]
  })
}

const learn = (postings: readonly Rated[]): AdditiveModel =>
  fitAdditive(postings.flat(), {
    ...{ task: 'base-rate', features: FEATURES, scale: 1_000 },
    ...{ leastExamples: 5, penalty: 15, rising: false },
  })

/** How far readers' rates go together with those of a model that did not learn from the posting: r. */
const crossValidate = (postings: readonly Rated[]): number =>
  correlation(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const model = learn(postings.filter((_, at) => at % FOLDS !== fold))
      const unseen = postings.filter((_, at) => at % FOLDS === fold).flat()
      return unseen.map((example) => [example.told, estimate(model, example)] as const)
    }),
  )

const serialize = ({ weights, ...head }: AdditiveModel): string => {
  const lines = Object.entries(weights).map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`)
  const start = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`)
  return `{\n${start.join('')}"weights":{\n${lines.join(',\n')}\n}\n}\n`
}

/**
 * The model of base rates: written, compared with the file (`--check`), or judged (`--figures`).
 *
 * @throws TrainingProblem in one sentence: what was found, and what was expected.
 */
export const trainBaseRate = (argv: readonly string[]): void => {
  const { rates, docs, also = [], figures, check, out } = parseArgs({ args: [...argv], options: OPTIONS }).values
  if (rates === undefined) throw new TrainingProblem('--rates DIR was expected: a folder of rated statements (*.rates.json).')
  const postings: Rated[] = []
  for (const [folder, texts] of [[rates, docs ?? rates], ...also.map((one) => [one, one])] as [string, string][])
    for (const one of readRates(folder)) postings.push(examplesOf(one, texts))
  if (figures) {
    const count = postings.reduce((sum, { length }) => sum + length, 0)
    process.stdout.write(
      `${count} statements of ${postings.length} postings, ${FOLDS} folds: r ${crossValidate(postings).toFixed(3)}\n`,
    )
    return
  }
  const text = serialize(learn(postings))
  if (!check) writeTrained(out, text)
  else if (readFileSync(out, 'utf8') !== text)
    throw new TrainingProblem(`${out} is not what these rates give: run npm run train -- --rates.`)
}
