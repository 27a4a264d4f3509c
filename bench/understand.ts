/**
 * How long does it take to turn a posting of 4 kB into a Job, and which stage takes it?   npx tsx bench/understand.ts [runs]
 *
 * The postings are those of the open set, joined to 4,000 characters each. Processor time, which other processes disturb less.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { baseRateBy } from '../src/base-rates/index.ts'
import { readText } from '../src/document/index.ts'
import { loadModels } from '../src/learned/load-models.ts'
import { compileGazetteer } from '../src/mentions/index.ts'
import { understand } from '../src/pipeline.ts'
import { parseRequirements } from '../src/requirements/index.ts'
import { readPosting } from '../src/stages/index.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'
import { formatTimings, measure, processorMs } from './measure.ts'

const CHARACTERS = 4000

const FOLDER = new URL('../tests/requirements/postings/', import.meta.url)

const openSet = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim())

/** Postings of 4,000 characters, made from those of the open set one after the other; the last one is cut off. */
const postings = (): string[] => {
  const all = openSet.join('\n\n')
  return Array.from({ length: Math.floor(all.length / CHARACTERS) }, (_, index) =>
    all.slice(index * CHARACTERS, (index + 1) * CHARACTERS),
  )
}

const taxonomy = loadTaxonomy()
const gazetteer = compileGazetteer(taxonomy)
const texts = postings()
const models = loadModels()
const weigh = () => 1
const rate = baseRateBy(models.baseRate)

/** The naive way: which forms occur in the text, by substring search. */
const forms = taxonomy.skills.flatMap((skill) => skill.forms.map(({ form }) => form.toLowerCase()))
const searchForms = (): number => {
  const [text = ''] = texts
  const lower = text.toLowerCase()
  return forms.filter((form) => lower.includes(form)).length
}

const ofAll = (work: (text: string) => unknown) => () => texts.map(work)

/** Read once, with its mentions, so that only the stage is timed. */
const read = texts.map((text) => readPosting(readText(text), gazetteer))

const runs = Number(process.argv[2] ?? 40)
const timings = await measure(
  [
    { name: 'baseline: substring search for every form', run: () => texts.map(searchForms) },
    { name: 'text → document', run: ofAll((text) => readText(text)) },
    { name: 'document → glued lines parted, mentions', run: ofAll((text) => readPosting(readText(text), gazetteer)) },
    {
      name: 'mentions → requirements',
      run: () => read.map(({ document, mentions }) => parseRequirements(document, mentions, taxonomy, { weigh, rate, models })),
    },
    { name: 'all: text → Job', run: ofAll((text) => understand(readText(text), taxonomy, models)) },
  ],
  runs,
  { nowMs: processorMs },
)
const each = (ms: number): number => ms / texts.length

console.log(`${texts.length} postings of ${CHARACTERS} characters, ${runs} runs, processor time of one posting\n`)
console.log(
  formatTimings(
    timings.map(({ name, minMs, medianMs, maxMs }) => ({
      name,
      minMs: each(minMs),
      medianMs: each(medianMs),
      maxMs: each(maxMs),
    })),
  ),
)
