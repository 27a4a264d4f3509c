/**
 * How long from a cold shell to a report?   npx tsx bench/start-up.ts [runs]     (built: npm run build)
 *
 * Whole processes, interleaved, compared with Node that starts and does nothing.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTimings, measure } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-up-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const SAMPLE = 'samples/ml-engineer-strong'
const MAIN = 'dist/cli/main.js'
const library = file('library.mjs', `await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})`)

const start =
  (...args: string[]) =>
  (): number =>
    spawnSync(process.execPath, args, { encoding: 'utf8' }).status ?? -1

/** The largest of the program and its children, by GNU time if that is installed. */
const residentMb = (args: readonly string[]): string => {
  const { stderr } = spawnSync('/usr/bin/time', ['--format', '%M', process.execPath, ...args], { encoding: 'utf8' })
  const kilobytes = Number(stderr?.trim().split('\n').at(-1))
  return Number.isFinite(kilobytes) && kilobytes > 0 ? `${(kilobytes / 1024).toFixed(0)} MB` : 'not measured (no GNU time)'
}

const match = [MAIN, 'match', `${SAMPLE}/resume.pdf`, `${SAMPLE}/job.txt`, '--as-of', '2026-11', '--json']
readFileSync(MAIN)
try {
  const timings = await measure(
    [
      { name: 'baseline: Node that does nothing', run: start('--eval', '') },
      { name: 'import of the library', run: start(library) },
      { name: 'resume-coverage --help', run: start(MAIN, '--help') },
      { name: 'resume-coverage match, a PDF and a posting', run: start(...match) },
    ],
    Number(process.argv[2] ?? 7),
  )
  console.log(formatTimings(timings))
  console.log(`\nmatch, largest process: ${residentMb(match)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
