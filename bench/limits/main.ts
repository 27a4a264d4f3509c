/**
 * Is a score shown where it can be relied on, and only there?   npm run bench:limits [-- --half chosen-on] [--also DIR …]
 *
 *   wrong confidence   of the pairs whose score cannot be relied on: those where it is shown as a number
 *   needless doubt     of the pairs whose score can be relied on: those where it is not
 *
 * A score can be relied on if both documents are in English and the posting was read well: about as many statements as a
 * reader finds, and for each of its resumes a score near the reader's. Scores for postings of the field (samples,
 * bench/readers) can be, by definition. `--half` uses only one half of the labelled pairs; `--also` names folders of postings
 * of the field, of which only the verdict on the posting itself is tested.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { CoverageError, compare, type Job, type Report, read, readJob } from '../../src/index.ts'
import { SET } from '../readers/labels.ts'
import { HALVES, type Labelled, readLabelled, readUsual } from './cases.ts'

const AS_OF = '2026-11'
/** Points between the reader’s score and ours: two readers of one pair are 2 apart, and we of a usual one 15. */
const MOST_APART = 20
/** How many statements we find for each that the reader does. */
const FEWEST_FOUND = 0.6
const MOST_FOUND = 1.6

interface Judged {
  readonly pair: Pick<Labelled, 'posting' | 'resume'>
  readonly isShown: boolean
  readonly mayBeShown: boolean
}

const readPosting = async (file: string): Promise<Job | null> => {
  try {
    return await readJob(readFileSync(file), { fileName: basename(file) })
  } catch {
    return null
  }
}

/** null if nothing is asked for, or nothing can be read: then nothing is shown either. */
const match = async ({ posting, resume }: Pick<Labelled, 'posting' | 'resume'>): Promise<Report | null> => {
  const job = await readPosting(posting)
  try {
    return job && compare(await read(readFileSync(resume), { fileName: basename(resume), asOf: AS_OF }), job)
  } catch (error) {
    if (error instanceof CoverageError) return null
    throw error
  }
}

const isReadWell = ({ asks, overall, foreign }: Labelled, report: Report | null): boolean => {
  if (report === null || foreign) return false
  const found = report.job.requirements.length / asks
  return Math.abs(report.score - overall) <= MOST_APART && found >= FEWEST_FOUND && found <= MOST_FOUND
}

const judgeLabelled = async (labelled: readonly Labelled[]): Promise<Judged[]> => {
  const read = await Promise.all(labelled.map(async (pair) => ({ pair, report: await match(pair) })))
  const badlyRead = new Set(read.filter(({ pair, report }) => !isReadWell(pair, report)).map(({ pair }) => pair.posting))
  return read.map(({ pair, report }) => ({
    pair,
    isShown: report?.understood.enough ?? false,
    mayBeShown: !badlyRead.has(pair.posting),
  }))
}

const judgeUsual = async (pairs: readonly Pick<Labelled, 'posting' | 'resume'>[]): Promise<Judged[]> =>
  (await Promise.all(pairs.map(async (pair) => ({ pair, report: await match(pair) })))).flatMap(({ pair, report }) =>
    report === null ? [] : [{ pair, isShown: report.understood.enough, mayBeShown: true }],
  )

const listSamples = (): Pick<Labelled, 'posting' | 'resume'>[] =>
  readdirSync('samples', { withFileTypes: true }).flatMap((entry) => {
    const folder = join('samples', entry.name)
    const posting = join(folder, 'job.txt')
    const resume = ['resume.pdf', 'resume.docx', 'resume.txt'].map((name) => join(folder, name)).find(existsSync)
    return existsSync(posting) && resume ? [{ posting, resume }] : []
  })

const share = (found: number, of: number): string => (of === 0 ? '–' : `${(found / of).toFixed(3)} (${found} of ${of})`)

const report = (name: string, judged: readonly Judged[]): string[] => {
  const [may, mayNot] = [judged.filter(({ mayBeShown }) => mayBeShown), judged.filter(({ mayBeShown }) => !mayBeShown)]
  const wrong = mayNot.filter(({ isShown }) => isShown)
  const needless = may.filter(({ isShown }) => !isShown)
  const named = (what: string, pairs: readonly Judged[]): string[] =>
    pairs.map(({ pair }) => `  ${what}: ${basename(pair.posting)}, ${basename(pair.resume)}`)
  return [
    `${name}: wrong confidence ${share(wrong.length, mayNot.length)}, needless doubt ${share(needless.length, may.length)}`,
    ...named('shown all the same', wrong),
    ...named('doubted all the same', needless),
  ]
}

const { values } = parseArgs({ options: { half: { type: 'string' }, also: { type: 'string', multiple: true, default: [] } } })
const all: Judged[] = []
const show = (name: string, judged: readonly Judged[]): void => {
  all.push(...judged)
  console.log(report(name, judged).join('\n'))
}
for (const half of HALVES.filter((one) => values.half === undefined || one === values.half))
  show(half, await judgeLabelled(readLabelled(half)))
show('samples', await judgeUsual(listSamples()))
show('bench/readers', await judgeUsual(readUsual(SET)))
const [anyPair] = readUsual(SET)
for (const folder of values.also) {
  const postings = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const pairs = postings.map((name) => ({ posting: join(folder, name), resume: anyPair?.resume ?? '' }))
  show(folder, await judgeUsual(pairs))
}
console.log(report('all', all)[0])
