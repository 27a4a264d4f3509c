/** Checks that the built service keeps its promises under load and abuse, on this machine only: see `--help`. */
import { parseArgs } from 'node:util'
import type { Check, Effort } from './check.ts'
import { checkApart } from './checks/apart.ts'
import { checkFlood } from './checks/flood.ts'
import { checkKill } from './checks/kill.ts'
import { checkLoad } from './checks/load.ts'
import { checkPoison } from './checks/poison.ts'
import { checkPool } from './checks/pool.ts'
import { checkPoolKill } from './checks/pool-kill.ts'
import { checkPrivacy } from './checks/privacy.ts'
import { checkSlow } from './checks/slow.ts'
import { checkSoak } from './checks/soak.ts'
import { FLOODS } from './floods.ts'
import { type Judgement, judge, printCheck } from './judge.ts'

/** Each with its default duration in seconds. */
const CHECKS: Readonly<Record<string, { readonly check: Check; readonly seconds: number }>> = {
  load: { check: checkLoad, seconds: 20 },
  soak: { check: checkSoak, seconds: 600 },
  poison: { check: checkPoison, seconds: 20 },
  pool: { check: checkPool, seconds: 0 },
  'pool-kill': { check: checkPoolKill, seconds: 20 },
  slow: { check: checkSlow, seconds: 20 },
  kill: { check: checkKill, seconds: 20 },
  privacy: { check: checkPrivacy, seconds: 0 },
  apart: { check: checkApart, seconds: 0 },
  ...Object.fromEntries(
    FLOODS.map((flood) => [flood.name, { check: ({ seconds }: Effort) => checkFlood(flood, seconds), seconds: 20 }]),
  ),
}

/** Only run when named: one takes ten minutes, one needs strace, and floods saturate a machine. */
const BY_NAME: ReadonlySet<string> = new Set(['soak', 'apart', ...FLOODS.map(({ name }) => name)])

const SHORT_SECONDS = 4
const DEFAULT_CLIENTS = 10
/** Nothing here runs longer than this, whatever is requested. */
const MAX_SECONDS = 3600

const HELP = `npm run test:service -- [${Object.keys(CHECKS).join('|')}] … [--but NAME] [--seconds N] [--clients N] [--short]
Without a name all but ${[...BY_NAME].join(', ')}; apart needs strace. --but leaves one more out. --short: a few seconds each, speed fails only where it is missed tenfold, and a goal of the benchmarks never.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    but: { type: 'string' },
    seconds: { type: 'string' },
    clients: { type: 'string', default: String(DEFAULT_CLIENTS) },
    short: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const all = Object.keys(CHECKS).filter((name) => !BY_NAME.has(name))
const names = (positionals.length > 0 ? positionals : all).filter((name) => name !== values.but)
const unknown = [...names, values.but ?? 'load'].find((name) => !Object.hasOwn(CHECKS, name))

if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? HELP : `There is no check "${unknown}".\n${HELP}`)
  process.exit(values.help ? 0 : 64)
}

const judgements: Judgement[] = []
for (const name of names) {
  const row = CHECKS[name]
  if (row === undefined) continue
  const seconds = Math.min(Number(values.seconds ?? (values.short ? SHORT_SECONDS : row.seconds)), MAX_SECONDS)
  const findings = await row.check({ seconds, clients: Number(values.clients) })
  const judged = findings.map((finding) => ({ finding, judgement: judge(finding, values.short) }))
  console.log(printCheck(name, judged))
  judgements.push(...judged.map(({ judgement }) => judgement))
}
const count = (wanted: Judgement): number => judgements.filter((judgement) => judgement === wanted).length
// CI reads the last line: what was slow goes before it.
if (count('slow') > 0) console.log(`\n${count('slow')} slow, on a machine that may be at work`)
console.log(`\n${count('ok')} passed, ${count('FAIL')} failed`)
process.exitCode = count('FAIL') === 0 ? 0 : 1
