import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './run.ts'

const SAMPLE = 'samples/two-column'
const AS_OF = '2026-11'

const expectedScore = (): number => JSON.parse(readFileSync(join(SAMPLE, 'expected-report.json'), 'utf8')).score

const LIBRARY = `
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { compare, createReader, match, Report } from 'resume-coverage'
const [resume, job] = [await readFile('resume.pdf'), await readFile('job.txt', 'utf8')]
const report = await match(resume, job, { asOf: '${AS_OF}' })
Report.parse(report)
const reader = createReader()
const isolated = await reader.match(resume, job, { asOf: '${AS_OF}' })
await reader.close()
if (!isDeepStrictEqual(isolated, compare(report.analysis, report.job))) throw new Error('Two ways, two reports.')
console.log(report.score)
`

const same = (found: number): string => {
  const expected = expectedScore()
  if (found !== expected) throw new Error(`The score is ${found}; ${expected} was expected.`)
  return `the sample's score, ${found}`
}

export const useLibrary = (folder: string): string => {
  copyFileSync(join(SAMPLE, 'resume.pdf'), join(folder, 'resume.pdf'))
  copyFileSync(join(SAMPLE, 'job.txt'), join(folder, 'job.txt'))
  writeFileSync(join(folder, 'library.js'), LIBRARY)
  return same(Number(run(process.execPath, ['library.js'], folder)))
}

const TYPED = `
import { match, type Report, CoverageError } from 'resume-coverage'
import { compare, readText } from 'resume-coverage/core'
import { createClient } from 'resume-coverage/client'
export const score = async (resume: Uint8Array): Promise<number> => {
  const report: Report = await match(resume, null, { level: 'senior' })
  // @ts-expect-error a level is one of four words
  await match(resume, null, { level: 'expert' })
  return report.score
}
export { compare, CoverageError, createClient, readText }
`

/** A strict project that uses the declarations compiles, and its mistakes do not. */
export const useTypes = (folder: string): string => {
  writeFileSync(join(folder, 'typed.ts'), TYPED)
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    'false',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom,dom.iterable',
    '--types',
    'node',
    '--typeRoots',
    resolve('node_modules/@types'),
  ]
  run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'typed.ts'], folder)
  return 'a strict project compiles'
}

export const useCommand = (folder: string): string => {
  const command = join(folder, 'node_modules/.bin/resume-coverage')
  const said = run(command, ['match', 'resume.pdf', 'job.txt', '--as-of', AS_OF, '--json'], folder)
  run(command, ['match', 'resume.pdf', 'job.txt', '--html', 'report.html', '--markdown', 'report.md'], folder)
  run(command, ['tailor', 'resume.pdf', 'job.txt', '--out', 'tailored.docx'], folder)
  if (!readFileSync(join(folder, 'report.html'), 'utf8').includes('</html>'))
    throw new Error('The page of the report is not whole.')
  return same(JSON.parse(said).score)
}
