/**
 * Every benchmark, one after the other, each beside its baseline.   npm run bench [-- --check]
 *
 * `--check`: only whether something became much slower than its baseline or grew faster than its input, by ratios.
 */
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

const QUESTIONS: readonly (readonly [title: string, file: string, ...flags: string[]])[] = [
  ['Reading a PDF, beside bare pdf-parse', 'read-pdf.ts'],
  ['Matching, beside a naive search', 'match.ts'],
  ['A posting of 4 kB to what it asks, stage by stage', 'understand.ts'],
  ['Finding mentions, beside a naive search', 'scan-mentions.ts'],
  ['Growth of reading, requirements and compare with size', 'growth.ts'],
  ['HTTP, beside plain Express', 'http.ts'],
  ['Start-up, beside Node that does nothing', 'start-up.ts'],
  ['Memory over 10,000 matches', 'memory.ts', '--expose-gc'],
]

const run = (file: string, flags: readonly string[] = []): number =>
  spawnSync(process.execPath, [...flags, '--import', 'tsx', `bench/${file}`], { stdio: 'inherit' }).status ?? 1

if (process.argv.includes('--check')) process.exitCode = run('check.ts', ['--expose-gc'])
else {
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, ${memory} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  )
  for (const [title, file, ...flags] of QUESTIONS) {
    console.log(`\n### ${title}\n`)
    process.exitCode ||= run(file, flags)
  }
}
