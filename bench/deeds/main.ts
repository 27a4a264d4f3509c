/**
 * How many of the sentences that show a deed or ask for it are recognised, and how many that only look like it?
 *
 *     npx tsx bench/deeds/main.ts            set by set and row by row
 *     npx tsx bench/deeds/main.ts --wrong    which sentences of those that cues are mended on are read wrongly
 */
import { readFileSync } from 'node:fs'
import { askedOf } from '../../src/coverage/asked.ts'
import { readText } from '../../src/document/index.ts'
import { NOTHING_PASTED } from '../../src/evidence/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { analyse, understand } from '../../src/pipeline.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { readWork } from '../../src/told/index.ts'
import { type Mark, readSentences, SETS, type Sentence } from './read-sentences.ts'

/** The files, and the set that every second sentence belongs to. */
const FILES = [
  ['people.txt', ['mended', 'judged']],
  ['qualities.txt', ['mended', 'judged']],
  ['trades.txt', ['mended', 'judged']],
  ['afterwards.txt', ['afterwards', 'afterwards']],
] as const
const AS_OF = '2026-11'

const taxonomy = loadTaxonomy()
const models = loadModels()

/** In a position, like most of a resume. */
const shownIn = (bullet: string): ReadonlySet<string> => {
  const resume = readText(`Ida Lund\n\nEXPERIENCE\nWard Planner, Brightwater Labs\nJan 2020 - Dec 2021\n- ${bullet}\n`)
  return new Set(
    readWork(analyse(resume, taxonomy, AS_OF), NOTHING_PASTED, taxonomy).flatMap(({ passage, deeds }) =>
      resume.document.text.slice(passage.start, passage.end).includes(bullet) ? [...deeds.keys()] : [],
    ),
  )
}

/** With another line: a posting with nothing readable to ask for is refused. */
const askedIn = (line: string): ReadonlySet<string> => {
  const job = understand(readText(`Planner\n\nRequirements\n- Python\n- ${line}\n`), taxonomy, models)
  return new Set(job.requirements.flatMap((requirement) => askedOf(requirement, job, taxonomy).deeds.map(({ id }) => id)))
}

const isRead = ({ deed, mark, text }: Sentence): boolean => (mark === '?' ? askedIn(text) : shownIn(text)).has(deed)

interface Judged extends Sentence {
  readonly read: boolean
}

const share = (own: readonly Judged[], isMeant: (one: Judged) => boolean): string => {
  const meant = own.filter(isMeant).length
  return `${meant}/${own.length}`.padStart(8)
}

/** The share of what is read as the deed that really is it. */
const precisionOf = (own: readonly Judged[]): string =>
  share(
    own.filter(({ read, mark }) => read && mark !== '?'),
    ({ mark }) => mark === '+',
  )

const rowOf = (name: string, own: readonly Judged[]): string => {
  const of = (mark: Mark) => own.filter((one) => one.mark === mark)
  const isFound = ({ read }: Judged): boolean => read
  return `${name.padEnd(24)}${share(of('+'), isFound)}${share(of('?'), isFound)}${share(of('-'), isFound)}${precisionOf(own)}`
}

const judged: readonly Judged[] = FILES.flatMap(([file, sets]) =>
  readSentences(readFileSync(new URL(file, import.meta.url), 'utf8'), sets).map((one) => ({ ...one, read: isRead(one) })),
)

if (process.argv.includes('--wrong')) {
  for (const { deed, mark, text, read, set } of judged)
    if (set === 'mended' && read === (mark === '-')) console.log(`${deed} ${mark} ${text}`)
} else {
  for (const set of SETS) {
    const own = judged.filter((one) => one.set === set)
    console.log(`\n${set.padEnd(24)}${['shown', 'asked', 'near', 'right'].map((name) => name.padStart(8)).join('')}`)
    for (const deed of new Set(own.map((one) => one.deed)))
      console.log(
        rowOf(
          deed,
          own.filter((one) => one.deed === deed),
        ),
      )
    console.log(rowOf('all', own))
  }
}
