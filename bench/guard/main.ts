/** How many planted faults the guard catches, and how many honest rewrites it passes: see `--help`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readText } from '../../src/document/index.ts'
import type { Check } from '../../src/index.ts'
import { checkBy } from '../../src/stages.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { plantFaults } from './plant-faults.ts'
import { readSamples } from './read-resumes.ts'
import { rewriteHonestly } from './rewrite-honestly.ts'

const HELP = `npm run bench:guard [-- --set shown|kept] [--kind KIND] [--list] [--write DIR]
Planted faults that are caught and honest rewrites that pass, by kind.
--set        only what was seen while the guard was written, or only what was kept for judging.
--kind       only this one.
--list       each case that comes out wrong, with what was found.
--write DIR  write every case as a pair of text files, for other tools.`

const AS_OF = '2026-11'
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

interface Case {
  readonly kind: string
  readonly name: string
  readonly isKept: boolean
  readonly original: string
  readonly tailored: string
  readonly isHonest: boolean
}

const samples = readSamples()
const cases: Case[] = [
  ...plantFaults(samples).map(({ kind, sample, lines, isKept }) => ({
    kind,
    name: sample.name,
    isKept,
    original: sample.lines.join('\n'),
    tailored: lines.join('\n'),
    isHonest: false,
  })),
  ...rewriteHonestly(samples).map(({ kind, sample, original, lines, isKept }) => ({
    kind,
    name: sample.name,
    isKept,
    original: original.join('\n'),
    tailored: lines.join('\n'),
    isHonest: true,
  })),
].filter(
  ({ kind, isKept }) =>
    (values.kind === undefined || kind === values.kind) && (values.set === undefined || isKept === (values.set === 'kept')),
)

const check = ({ original, tailored }: Case): Check | null => {
  try {
    return checkBy({ original: readText(original), tailored: readText(tailored), posting: null, asOf: AS_OF }, taxonomy)
  } catch {
    // Refused as the resumes of two people: caught.
    return null
  }
}

const tallies = new Map<string, { right: number; of: number }>()
const count = (key: string, isRight: boolean): void => {
  const { right, of } = tallies.get(key) ?? { right: 0, of: 0 }
  tallies.set(key, { right: right + (isRight ? 1 : 0), of: of + 1 })
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
  const found = check(one)
  const isRight = (found?.passed ?? false) === one.isHonest
  count(`${one.isHonest ? 'honest' : 'fault'}  ${one.kind}`, isRight)
  count(one.isHonest ? 'HONEST passed' : 'FAULTS caught', isRight)
  if (values.list && !isRight) list(one, found)
  if (values.write !== undefined) {
    const folder = join(values.write, `${String(at + 1).padStart(3, '0')}-${one.isHonest ? 'honest' : 'fault'}-${one.kind}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'original.txt'), one.original)
    writeFileSync(join(folder, 'tailored.txt'), one.tailored)
  }
}
console.log('')
for (const [key, { right, of }] of [...tallies].sort(([a], [b]) => (a < b ? 1 : -1)))
  console.log(`${key.padEnd(28)} ${String(right).padStart(4)} of ${of}  ${(right / of).toFixed(3)}`)
