/**
 * Trains the models that read postings.
 *
 *   npm run train -- --labels DIR --docs DIR               writes models/*.json
 *   npm run train -- --labels DIR --docs DIR --check       are models/*.json what these labels give, byte for byte
 *   npm run train -- --labels DIR --docs DIR --folds 5     figures by cross-validation; --jobs DIR keeps what was read of each posting
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readText } from '../../src/document/read-text.ts'
import { compileGazetteer } from '../../src/mentions/index.ts'
import { createPartsOfSpeechReader } from '../../src/requirements/parts/index.ts'
import { seePosting } from '../../src/requirements/see-posting.ts'
import type { PostingModels, ReadDocument, Taxonomy } from '../../src/schema/index.ts'
import { readPosting, understand } from '../../src/stages.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import type { LabelledPosting } from './build-examples.ts'
import { listPartsOfSpeech } from './list-parts-of-speech.ts'
import { findStatements, type Labels, readLabels } from './read-labels.ts'
import { trainAll } from './train-all.ts'
import { writeModels } from './write-models.ts'

interface Source {
  readonly labels: Labels
  readonly read: ReadDocument
  readonly posting: LabelledPosting
}

const partsOfSpeech = listPartsOfSpeech()
const speechOf = createPartsOfSpeechReader(partsOfSpeech)

const readSources = (labelsFolder: string, docs: string, taxonomy: Taxonomy): Source[] => {
  const gazetteer = compileGazetteer(taxonomy)
  return readLabels(labelsFolder).map((labels) => {
    const read = readText(readFileSync(join(docs, labels.posting), 'utf8'))
    const { document, mentions } = readPosting(read, gazetteer)
    const seen = seePosting(document, mentions, taxonomy, speechOf)
    return { labels, read, posting: { name: labels.posting, seen, statements: findStatements(document.text, labels) } }
  })
}

const writeJob = (folder: string, { labels, read }: Source, models: PostingModels, taxonomy: Taxonomy): void => {
  writeFileSync(join(folder, `${labels.posting}.json`), JSON.stringify(understand(read, taxonomy, models)))
}

const crossValidate = (sources: readonly Source[], folds: number, jobs: string, taxonomy: Taxonomy): void => {
  mkdirSync(jobs, { recursive: true })
  for (let fold = 0; fold < Number(process.env['ONLY'] ?? folds); fold++) {
    const known = sources.filter((_, index) => index % folds !== fold)
    const models = trainAll(
      known.map(({ posting }) => posting),
      { partsOfSpeech },
    )
    for (const source of sources.filter((_, index) => index % folds === fold)) writeJob(jobs, source, models, taxonomy)
    console.error(`fold ${fold + 1} of ${folds}: trained on ${known.length}`)
  }
}

const main = (): void => {
  const { values } = parseArgs({
    options: {
      labels: { type: 'string' },
      docs: { type: 'string' },
      folds: { type: 'string' },
      jobs: { type: 'string' },
      out: { type: 'string', default: 'models' },
      check: { type: 'boolean', default: false },
    },
  })
  const { labels, docs } = values
  if (labels === undefined || docs === undefined)
    throw new Error('--labels DIR and --docs DIR were expected: label files and the postings they name.')
  const taxonomy = loadTaxonomy()
  const sources = readSources(labels, docs, taxonomy)
  if (values.folds !== undefined) return crossValidate(sources, Number(values.folds), values.jobs ?? 'jobs', taxonomy)
  const models = trainAll(
    sources.map(({ posting }) => posting),
    { partsOfSpeech },
  )
  writeModels(values.out, models, values.check)
}

main()
