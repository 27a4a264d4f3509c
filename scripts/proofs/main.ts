/** Checks, over files of your own, what is promised about advice and written files: see `--help`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CoverageError } from '../../src/errors/index.ts'
import { type Analysis, compare, type Job, read, readJob } from '../../src/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { CLAIMS } from './claims.ts'
import { findFiles, type NamedFile } from './find-files.ts'
import { hasOffice, openInOffice } from './open-in-office.ts'
import { proveWritten, type WrittenFile } from './prove-written.ts'
import { count, formatTallies, type Tallies } from './tally.ts'

const HELP = `npm run test:proofs -- --resumes DIR … --jobs DIR … [--written] [--keep DIR]
Every resume (.pdf, .docx, .txt, .md) against every posting (.txt). DIR may be a file; what is a posting is no resume.
--written  also write each tailored file, read it again, and open each DOCX in LibreOffice where it is installed.
--keep DIR leave the written files there.`

const AS_OF = '2026-11'
const MAX_SHOWN = 20

interface Opened<T> {
  readonly file: NamedFile
  readonly value: T
}

/** Files that cannot be read are named and left out: they have no advice. */
const openAll = async <T>(files: readonly NamedFile[], open: (file: NamedFile) => Promise<T>): Promise<Opened<T>[]> => {
  const opened: Opened<T>[] = []
  for (const file of files) {
    try {
      opened.push({ file, value: await open(file) })
    } catch (error) {
      if (!(error instanceof CoverageError)) throw error
      console.log(`left out: ${file.name}: ${error.code}`)
    }
  }
  return opened
}

const taxonomy = loadTaxonomy()

const proveReport = (resume: Opened<Analysis>, job: Opened<Job>, tallies: Tallies, where: string) => {
  const report = compare(resume.value, job.value, { taxonomy })
  for (const { name, check } of CLAIMS) count(tallies, name, check({ report, taxonomy }), where)
  return report
}

const proveOffice = (folder: string, written: readonly WrittenFile[], tallies: Tallies): void => {
  const names = written.filter(({ format }) => format === 'docx').map(({ name }) => name)
  if (!hasOffice()) console.log('LibreOffice is not installed: no file was opened in it.')
  else count(tallies, 'LibreOffice opens the written DOCX and prints it', openInOffice(folder, names), 'office')
}

const { values } = parseArgs({
  options: {
    resumes: { type: 'string', multiple: true, default: [] },
    jobs: { type: 'string', multiple: true, default: [] },
    written: { type: 'boolean', default: false },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || values.resumes.length === 0 || values.jobs.length === 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 64)
}

const postings = findFiles(values.jobs, ['.txt'])
const jobs = await openAll(postings, ({ name, bytes }) => readJob(bytes, { fileName: name }))
const isPosting = ({ path }: NamedFile): boolean => postings.some((posting) => posting.path === path)
const resumes = await openAll(
  findFiles(values.resumes, ['.pdf', '.docx', '.txt', '.md']).filter((file) => !isPosting(file)),
  ({ name, bytes }) => read(bytes, { fileName: name, asOf: AS_OF }),
)
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'proofs-'))
mkdirSync(folder, { recursive: true })

const tallies: Tallies = new Map()
const written: WrittenFile[] = []
for (const resume of resumes) {
  for (const job of jobs) {
    const where = `${resume.file.name} × ${job.file.name}`
    const report = proveReport(resume, job, tallies, where)
    if (!values.written) continue
    for (const file of await proveWritten(resume.file, report, tallies, where)) {
      writeFileSync(join(folder, file.name), file.bytes)
      written.push({ ...file, bytes: new Uint8Array() })
    }
  }
}
if (values.written) proveOffice(folder, written, tallies)
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })

const failures = [...tallies.values()].flatMap((tally) => tally.failures)
for (const failure of failures.slice(0, MAX_SHOWN)) console.log(`FAILED ${failure}`)
console.log(
  `\n${resumes.length} resumes × ${jobs.length} postings = ${resumes.length * jobs.length} pairs, ${written.length} files written\n`,
)
console.log(formatTallies(tallies))
process.exitCode = failures.length === 0 ? 0 : 1
