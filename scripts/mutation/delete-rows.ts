/** Would a lost row or alternative of skills-taxonomy/language be noticed? Plants deletions one by one: see `--help`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CoverageError } from '../../src/errors/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { rememberWords } from '../../src/text/remember.ts'
import { seededRandom } from '../fuzz/mutate.ts'
import { findLostIn } from '../language/keep-examples.ts'
import { LANGUAGE_TABLES } from '../language/tables.ts'
import { listRowDeletions } from './row-deletions.ts'

const HELP = `npm run test:rows -- [--count N] [--seed N] [--every N]
Deletes rows and alternatives of skills-taxonomy/language, drawn from each file; the compiler must refuse at least 95 %.
--count  deletions of each file (default 3)
--every  only every so many of the files (default 1)
--seed   other ones (default 1)`

const WANTED_SHARE = 0.95
const HOME = new URL('../../skills-taxonomy/language/', import.meta.url)
const KEPT = readFileSync(new URL('examples.json', HOME), 'utf8')

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const read = rememberWords(
  (name): SourceFile => ({ fileName: `language/${name}`, text: readFileSync(new URL(name, HOME), 'utf8') }),
)

/** What refuses the text of a file: its rows, or the examples that are kept apart; null: nothing does. */
const refusedBy = (name: string, text: string): string | null => {
  const changed: SourceFile = { fileName: `language/${name}`, text }
  const tables = LANGUAGE_TABLES.filter(({ files }) => files.includes(name))
  if (findLostIn(KEPT, changed).length > 0) return 'examples.json'
  try {
    for (const table of tables) table.compile((file) => (file === name ? changed : read(file)), loadTaxonomy)
    return null
  } catch (error) {
    if (error instanceof CoverageError && error.code === 'invalid_taxonomy') return 'its examples'
    throw error
  }
}

const draw = seededRandom(Number(values.seed))
const files = [...new Set(LANGUAGE_TABLES.flatMap((table) => table.files))]
  .sort()
  .filter((_, at) => at % Number(values.every) === 0)
const caught = files.flatMap((name) => {
  const all = listRowDeletions(name, read(name).text)
  return Array.from({ length: Number(values.count) }, () => {
    const { about, text } = all[Math.floor(draw() * all.length)]?.() ?? { about: 'nothing', text: '' }
    const by = refusedBy(name, text)
    if (by === null) console.log(`NOBODY misses ${about}, in ${name}`)
    return by
  })
})
const of = (by: string | null): number => caught.filter((one) => one === by).length
const share = 1 - of(null) / caught.length
console.log(
  `${caught.length - of(null)} of ${caught.length} deletions refused (${(100 * share).toFixed(1)} %): ` +
    `${of('its examples')} by the examples of rows, ${of('examples.json')} by those kept apart`,
)
// Of fifteen one may be missed: so few say no more of the share.
process.exitCode = caught.length - of(null) >= Math.floor(WANTED_SHARE * caught.length) ? 0 : 1
