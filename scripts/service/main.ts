/** Checks that the built service keeps its promises under load and abuse, on this machine only: see `--help`. */
import { parseArgs } from 'node:util'
import type { Check, Finding } from './check.ts'
import { checkApart } from './checks/apart.ts'
import { checkKill } from './checks/kill.ts'
import { checkLoad } from './checks/load.ts'
import { checkPoison } from './checks/poison.ts'
import { checkPool } from './checks/pool.ts'
import { checkPrivacy } from './checks/privacy.ts'
import { checkSlow } from './checks/slow.ts'
import { checkSoak } from './checks/soak.ts'

/** Each with the seconds that it takes when nobody says otherwise. */
const CHECKS: Readonly<Record<string, { readonly check: Check; readonly seconds: number }>> = {
  load: { check: checkLoad, seconds: 20 },
  soak: { check: checkSoak, seconds: 600 },
  poison: { check: checkPoison, seconds: 20 },
  pool: { check: checkPool, seconds: 0 },
  slow: { check: checkSlow, seconds: 20 },
  kill: { check: checkKill, seconds: 20 },
  privacy: { check: checkPrivacy, seconds: 0 },
  apart: { check: checkApart, seconds: 0 },
}

/** Done by name alone: one takes ten minutes, one needs strace. */
const BY_NAME: ReadonlySet<string> = new Set(['soak', 'apart'])

const SHORT_SECONDS = 4
const DEFAULT_CLIENTS = 10
/** Nothing here runs longer than that, whatever is asked for. */
const MAX_SECONDS = 3600

const HELP = `npm run test:service -- [${Object.keys(CHECKS).join('|')}] … [--seconds N] [--clients N] [--short]
Without a name all but ${[...BY_NAME].join(' and ')}; apart needs strace. --short: a few seconds each, and speed is shown but not judged.`

const print = (name: string, findings: readonly Finding[], short: boolean): void => {
  console.log(`\n${name}`)
  for (const { promise, found, holds, isSpeed } of findings) {
    const verdict = holds ? 'ok  ' : isSpeed && short ? 'slow' : 'FAIL'
    console.log(`  ${verdict} ${promise} — ${found}`)
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string' },
    clients: { type: 'string', default: String(DEFAULT_CLIENTS) },
    short: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const names = positionals.length > 0 ? positionals : Object.keys(CHECKS).filter((name) => !BY_NAME.has(name))
const unknown = names.find((name) => !Object.hasOwn(CHECKS, name))

if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? HELP : `There is no check "${unknown}".\n${HELP}`)
  process.exit(values.help ? 0 : 64)
}

const judged: Finding[] = []
for (const name of names) {
  const row = CHECKS[name]
  if (row === undefined) continue
  const seconds = Math.min(Number(values.seconds ?? (values.short ? SHORT_SECONDS : row.seconds)), MAX_SECONDS)
  const findings = await row.check({ seconds, clients: Number(values.clients) })
  print(name, findings, values.short)
  judged.push(...findings.filter(({ isSpeed }) => !isSpeed || !values.short))
}
const failed = judged.filter(({ holds }) => !holds).length
console.log(`\n${judged.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
