/** Are all runs the same, byte for byte?   npx tsx bench/repeat.ts [runs]   (on another Node: npx -y node@24 --import tsx bench/repeat.ts) */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { CoverageError, match } from '../src/index.ts'

const SAMPLES = new URL('../samples/', import.meta.url)
const runs = Number(process.argv[2] ?? 100)

/** A scan takes seconds each time, and one that is blank has no report. */
const SKIPPED = new Set(['scan', 'blank'])

const readCase = (id: string) => {
  const file = (name: string): URL => new URL(`${id}/${name}`, SAMPLES)
  const resume = ['resume.pdf', 'resume.docx'].map(file).find((url) => existsSync(url))
  return {
    id,
    resume: resume ? readFileSync(resume) : null,
    job: existsSync(file('job.txt')) ? readFileSync(file('job.txt')) : null,
  }
}

const cases = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
  .map(({ name }) => readCase(name))

let reports = 0
const digests = new Map<string, Set<string>>()
for (let run = 0; run < runs; run++) {
  for (const { id, resume, job } of cases) {
    if (resume === null) throw new CoverageError('usage', { problem: `The sample ${id} has no resume.` })
    const report = JSON.stringify(await match(resume, job, { asOf: '2026-11' }))
    const seen = digests.get(id) ?? new Set()
    digests.set(id, seen.add(createHash('sha256').update(report).digest('hex')))
    reports++
  }
}
const all = [...digests].map(([id, seen]) => `${id} ${[...seen].sort().join(' ')}`).join('\n')
console.log(
  `Node ${process.version}: ${reports} reports of ${cases.length} samples, ${[...digests.values()].reduce((sum, seen) => sum + seen.size, 0)} different`,
)
console.log(`all of them: ${createHash('sha256').update(all).digest('hex')}`)
process.exitCode = [...digests.values()].every((seen) => seen.size === 1) ? 0 : 1
