import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const MAIN = 'dist/cli/main.js'
const SAMPLE = 'samples/ml-engineer-strong'

/** Each process reports at its end what it used, on a channel of its own: all its threads, not its children. */
const SAY_MS = `import { writeSync } from 'node:fs'
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1000)) })`

const SAYING = ['--import', `data:text/javascript,${encodeURIComponent(SAY_MS)}`]

const STARTS: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'nothing', args: ['--eval', ''] },
  { name: 'import', args: ['--input-type=module', '--eval', `await import('./dist/index.js')`] },
  { name: 'help', args: [MAIN, '--help'] },
  { name: 'match', args: [MAIN, 'match', `${SAMPLE}/resume.pdf`, `${SAMPLE}/job.txt`, '--as-of', '2026-11', '--json'] },
]

const processorMsOf = (args: readonly string[]): number => {
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'] as const
  const { output, status } = spawnSync(process.execPath, [...SAYING, ...args], { stdio: [...stdio], encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return Number(output[3])
}

/** A start of the built program, and its processor time as a multiple of that of Node doing nothing. */
export interface Start {
  readonly name: string
  readonly times: number
}

/**
 * The built library, its help and a match from a shell, compared with Node doing nothing, interleaved; the minimum of the runs,
 * since other work on the machine can only add to it. The child that reads the file is not counted.
 */
export const measureStarts = (runs: number): Start[] => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: npm run build`)
  const least = STARTS.map(() => Number.POSITIVE_INFINITY)
  for (let run = 0; run < runs; run++) {
    for (const [at, { args }] of STARTS.entries()) least[at] = Math.min(least[at] ?? 0, processorMsOf(args))
  }
  const [nothing = 1] = least
  return STARTS.slice(1).map(({ name }, at) => ({ name, times: (least[at + 1] ?? 0) / nothing }))
}
