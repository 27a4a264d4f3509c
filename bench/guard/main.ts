/** How many planted faults the guard catches, and how many honest rewrites it passes: see `--help`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Check } from '../../src/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { type Case, checkCase, isRight, readCases } from './cases.ts'
import { FIRST_SIGHT, readDraw, type Tally } from './read-draws.ts'

const DRAWS = Object.keys(FIRST_SIGHT)

const HELP = `npm run bench:guard [-- --set shown|kept|draws|${DRAWS.join('|')}] [--kind KIND] [--list] [--write DIR]
Planted faults that are caught and honest rewrites that pass, by kind.
--set        only what was seen while the guard was written, or only what was kept for judging; or instead of these
             lies and honest rewrites on other resumes, all draws of them or one, beside the figures at first sight.
--kind       only this one.
--list       each case that comes out wrong, with what was found.
--write DIR  write every case as a pair of text files, for other tools.`

const taxonomy = loadTaxonomy()
const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    kind: { type: 'string' },
    list: { type: 'boolean', default: false },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const SETS: Readonly<Record<string, () => Case[]>> = {
  shown: () => readCases().filter(({ isKept }) => !isKept),
  kept: () => readCases().filter(({ isKept }) => isKept),
  draws: () => DRAWS.flatMap(readDraw),
  ...Object.fromEntries(DRAWS.map((draw) => [draw, () => readDraw(draw)])),
}

const readSet = values.set === undefined ? readCases : SETS[values.set]
if (!readSet) {
  console.error(`There is no set “${values.set}”.\n${HELP}`)
  process.exit(1)
}
const cases = readSet().filter(({ kind }) => values.kind === undefined || kind === values.kind)

const tallies = new Map<string, Tally>()
const firstSights = new Map<string, Tally>()
const count = (key: string, isOneRight: boolean): void => {
  const { right, of } = tallies.get(key) ?? { right: 0, of: 0 }
  tallies.set(key, { right: right + (isOneRight ? 1 : 0), of: of + 1 })
}

const list = (one: Case, found: Check | null): void => {
  const was = one.original.split('\n')
  console.log(`\n${one.isHonest ? 'STOPPED' : 'MISSED'} ${one.kind} ${one.name}`)
  for (const line of one.tailored
    .split('\n')
    .filter((text) => !was.includes(text))
    .slice(0, 12))
    console.log(`   + ${line}`)
  for (const { kind, says, tailored, original } of [...(found?.invented ?? []), ...(found?.stronger ?? [])])
    console.log(`   ${kind}: ${says} [${tailored?.quote}] <- [${original?.quote}]`)
  for (const { code, place } of found?.integrity ?? []) console.log(`   ${code} ${place?.quote}`)
}

for (const [at, one] of cases.entries()) {
  const found = checkCase(one, taxonomy)
  const right = isRight(one, found)
  const key = `${one.isHonest ? 'honest' : 'fault'}  ${one.kind}`
  count(key, right)
  const firstSight = FIRST_SIGHT[one.kind]
  if (firstSight) firstSights.set(key, one.isHonest ? firstSight.honest : firstSight.lies)
  count(one.isHonest ? 'HONEST passed' : 'FAULTS caught', right)
  if (values.list && !right) list(one, found)
  if (values.write !== undefined) {
    const folder = join(values.write, `${String(at + 1).padStart(3, '0')}-${one.isHonest ? 'honest' : 'fault'}-${one.kind}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'original.txt'), one.original)
    writeFileSync(join(folder, 'tailored.txt'), one.tailored)
  }
}
console.log('')
for (const [key, { right, of }] of [...tallies].sort(([a], [b]) => (a < b ? 1 : -1))) {
  const first = firstSights.get(key)
  const beside = first ? `  at first sight ${String(first.right).padStart(2)} of ${first.of}` : ''
  console.log(`${key.padEnd(28)} ${String(right).padStart(4)} of ${of}  ${(right / of).toFixed(3)}${beside}`)
}
