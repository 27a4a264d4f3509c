/**
 * Trains the models that read postings.
 *
 *   npm run train -- --labels DIR [--docs DIR]     writes models/*.json; the postings are beside their labels, or in --docs
 *     --also DIR                                   also learns from these, but tests on none; may be given several times
 *     --check                                      writes nothing: do these labels give models/*.json, byte for byte?
 *     --out DIR                                    writes them elsewhere
 *     --folds N [--only N] [--jobs DIR]            figures by cross-validation over postings; --only: of the first folds;
 *                                                  --jobs stores what was read of each posting
 *     --ablate families|groups [--folds N]         what each family of feature groups, or each group, brings
 *
 *   npm run train -- --languages                   models/other-languages/*.json, from scripts/train/other-languages; with --check,
 *                                                  --folds, or --labels and --also as above
 *
 *   npm run train -- --classes DIR                 writes models/word-classes.json: which words occur in the same contexts in
 *                                                  the texts (*.txt) of a folder; retrain the models afterwards
 *
 *   npm run train -- --verdicts DIR [--docs DIR]   writes src/coverage/credit-table.ts
 *     --check, --figures                           as above; figures over postings and persons that were not learned from
 *     --jobs DIR                                   uses postings stored by --folds N --jobs DIR: read by models that had not
 *                                                  seen them
 *
 *   npm run train -- --rates DIR [--docs DIR]      writes models/base-rate.json: how usual statements are
 *     --also DIR, --check, --figures               as above
 *
 *   npm run train -- --lines DIR [--docs DIR]      writes src/coverage/relevance-table.ts: what tells that a line of a resume is
 *     --check, --figures                           about a statement
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModels } from '../../src/learned/load-models.ts'
import type { LanguageModels, PostingModels, Taxonomy } from '../../src/schema/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { ablate } from './ablate.ts'
import { trainBaseRate } from './additive/train-base-rate.ts'
import { trainRelevance } from './additive/train-relevance.ts'
import { trainCredit } from './credit/main.ts'
import { type Fold, scoreSources, type TakeJob, toFolds } from './cross-validate.ts'
import { printAblation, printAblationHead, printFigures } from './print-figures.ts'
import { readArguments, type TrainArguments } from './read-arguments.ts'
import { readSources, type Source } from './read-sources.ts'
import { createScore, type Score } from './score.ts'
import { trainAll } from './train-all.ts'
import { TrainingProblem } from './training-problem.ts'
import { writeModels } from './write-models.ts'
import { writeWordClasses } from './write-word-classes.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const note = (line: string): void => void process.stderr.write(`${line}\n`)

const { wordClasses, baseRate } = loadModels()

/** The models in the form that a program loads. */
const asLoaded = (trained: LanguageModels, languages: boolean): PostingModels =>
  languages ? { ...trained, baseRate, others: trained } : { ...trained, baseRate }

const keepIn = (folder: string): TakeJob => {
  mkdirSync(folder, { recursive: true })
  return (name, job) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(job))
}

const trainFolds = (
  folds: readonly Fold[],
  taxonomy: Taxonomy,
  score: Score,
  take: TakeJob,
  languages: boolean,
): PostingModels[] =>
  folds.map(({ known, unseen }, index) => {
    const models = asLoaded(trainAll(known, wordClasses), languages)
    scoreSources(unseen, models, taxonomy, score, take)
    note(`fold ${index + 1} of ${folds.length}: trained on ${known.length}, asked of ${unseen.length}`)
    return models
  })

const crossValidate = (sources: readonly Source[], also: readonly Source[], taxonomy: Taxonomy, given: TrainArguments): void => {
  const { folds, only, jobs, what, languages } = given
  if (folds > sources.length) throw new TrainingProblem(`--folds ${folds} is more than there are postings: ${sources.length}.`)
  const score = createScore()
  const asked = toFolds(sources, folds, also).slice(0, only)
  const models = trainFolds(asked, taxonomy, score, jobs === undefined ? () => {} : keepIn(jobs), languages)
  print(printFigures(score))
  if (what === undefined) return
  print(printAblationHead(score))
  for (const ablation of ablate(asked, models, score, what, taxonomy)) print(printAblation(ablation))
}

const writeTrained = (sources: readonly Source[], { out, check, languages }: TrainArguments): void => {
  const postings = sources.map(({ posting }) => posting)
  const { wordClasses: classes, ...models } = trainAll(postings, wordClasses)
  writeModels(out, languages ? models : { ...models, wordClasses: classes }, check)
  note(check ? `${out}/*.json are what these labels give` : `${out}/*.json written`)
}

const run = (given: TrainArguments): void => {
  const taxonomy = loadTaxonomy()
  const { labels, docs, also: more, languages } = given
  const sources = readSources({ labels, docs, taxonomy, wordClasses, languages })
  const also = more.flatMap((folder) => readSources({ labels: folder, docs: folder, taxonomy, wordClasses, languages }))
  if (given.folds > 0) crossValidate(sources, also, taxonomy, given)
  else writeTrained([...sources, ...also], given)
}

try {
  const given = process.argv.slice(2)
  if (given.includes('--verdicts')) await trainCredit(given)
  else if (given.includes('--rates')) trainBaseRate(given)
  else if (given.includes('--lines')) await trainRelevance(given)
  else if (given.includes('--classes')) writeWordClasses(given)
  else run(readArguments(given))
} catch (error) {
  if (!(error instanceof TrainingProblem)) throw error
  note(error.message)
  process.exitCode = 64
}
