/** How fast are surface forms found in text?   npx tsx bench/scan-mentions.ts [runs] */
import { readdirSync, readFileSync } from 'node:fs'
import { matchForms } from '../src/mentions/gazetteer/match-forms.ts'
import { compileGazetteer, findMentions } from '../src/mentions/index.ts'
import type { Skill, Taxonomy } from '../src/schema/taxonomy.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'
import { textDocument } from '../tests/helpers/text-document.ts'
import { naiveMatchForms } from '../tests/mentions/gazetteer/naive-match-forms.ts'
import { formatTimings, measure, type Timing } from './measure.ts'

const FORMS = 10_000
const LONG_CHARACTERS = 2_000_000
/** A posting. The naive way compares every form at every word: a longer text takes minutes. */
const SHORT_CHARACTERS = 4_000

/** A linear congruential generator (Numerical Recipes): the same text on every machine. */
const shuffled = <T>(values: readonly T[]): T[] => {
  let state = 1
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

/** The sentences of our own sample postings and of the role brief, shuffled and repeated. */
const textOf = (taxonomy: Taxonomy, characters: number): string => {
  const samples = new URL('../samples/', import.meta.url)
  const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('job.txt'))
  const postings = files.toSorted().map((file) => readFileSync(new URL(file, samples), 'utf8'))
  const sentences = [...postings, ...Object.values(taxonomy.brief.postings)].flatMap((posting) => posting.split(/(?<=[.\n])/))
  let text = ''
  while (text.length < characters) text += shuffled(sentences).join('')
  // Flat in memory, like a reader's text; a slice of a longer text is slower to read.
  return Buffer.from(text.slice(0, characters)).toString()
}

const placeholder = (number: number): Skill => ({
  id: `placeholder-${number}`,
  name: `Placeholder ${number}`,
  group: 'Bench',
  kind: 'library',
  forms: [{ form: `placeholder ${number} framework` }],
  evokes: [],
  broader: [],
  related: [],
  source: 'brief: summary',
})

/** The taxonomy that ships, filled up with made-up names to a round number of forms. */
const withForms = (taxonomy: Taxonomy, forms: number): Taxonomy => {
  const own = taxonomy.skills.reduce((sum, skill) => sum + skill.forms.length + skill.evokes.length, 0)
  const more = Array.from({ length: Math.max(0, forms - own) }, (_, index) => placeholder(index))
  return { ...taxonomy, skills: [...taxonomy.skills, ...more] }
}

const withSpeed = (timings: readonly Timing[], characters: readonly number[]): string =>
  timings
    .map(({ name, minMs, medianMs, maxMs }, index) => {
      const speed = (ms: number): string => ((characters[index] ?? 0) / 1000 / ms).toPrecision(3)
      return `- ${name}: min ${speed(maxMs)}, median ${speed(medianMs)}, max ${speed(minMs)} MB/s`
    })
    .join('\n')

const runs = Number(process.argv[2] ?? 15)
const taxonomy = loadTaxonomy()
const gazetteer = compileGazetteer(withForms(taxonomy, FORMS))
const long = textOf(taxonomy, LONG_CHARACTERS)
const short = textOf(taxonomy, SHORT_CHARACTERS)
const document = textDocument(long)
const range = { softBreaks: new Set<number>(), masked: [] }

const characters = [short.length, short.length, long.length, document.text.length]
const timings = await measure(
  [
    { name: `naive, ${SHORT_CHARACTERS} characters`, run: () => naiveMatchForms(short, gazetteer, range) },
    { name: `trie, ${SHORT_CHARACTERS} characters`, run: () => matchForms(short, gazetteer, range) },
    { name: `trie, ${LONG_CHARACTERS} characters`, run: () => matchForms(long, gazetteer, range) },
    { name: `findMentions, ${LONG_CHARACTERS} characters`, run: () => findMentions(document, gazetteer) },
  ],
  runs,
)
console.log(`${gazetteer.forms.stepEnds.length} written forms of ${FORMS} surface forms, ${runs} runs\n`)
console.log(formatTimings(timings))
console.log(`\n${withSpeed(timings, characters)}`)
