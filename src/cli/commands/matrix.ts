import { CoverageError, toCoverageError } from '../../errors/index.ts'
import { FACES } from '../../faces/index.ts'
import { compare, type Reader } from '../../index.ts'
import { placeAmong, scorePublished } from '../../published/index.ts'
import type { Analysis, Matrix, PlaceAmong, Report, Taxonomy, UnreadFile } from '../../schema/index.ts'
import { isUnder } from '../../wording/say-score.ts'
import { PURPOSE } from '../../wording/words.ts'
import { type ReadPosting, readPostingFile, readResumeFile, withReader } from '../match-files.ts'
import type { MatchCommandOptions } from '../match-options.ts'
import { printResult } from '../print-result.ts'
import { readInput, readPosting } from '../read-input.ts'
import { type Terminal, withProgress } from '../terminal.ts'
import { writeOutput } from '../write-faces.ts'

/** Exit code: the score is below the requested minimum. */
export const UNDER_MINIMUM = 1

export type MatrixOptions = MatchCommandOptions & { readonly known: Taxonomy }

/** A file as named, and what was read from it. */
interface Named<T> {
  readonly file: string | null
  readonly value: T
}

const refuse = (options: MatchCommandOptions, files: readonly string[]): void => {
  if (options.html !== undefined || options.badge !== undefined)
    throw new CoverageError('usage', { problem: '--html and --badge take one resume and one posting.' })
  if (files.filter((file) => file === '-').length > 1)
    throw new CoverageError('usage', { problem: 'Standard input can be one of the files, not several.' })
}

/** Reads files one after the other, so that not all of them wait at once; those that cannot be read are collected apart. */
class Files {
  readonly unread: UnreadFile[] = []
  readonly #show: (words: string) => void
  readonly #of: number
  #count = 0

  constructor(of: number, show: (words: string) => void) {
    this.#of = of
    this.#show = show
  }

  async readEach<T>(files: readonly (string | null)[], read: (file: string | null) => Promise<T>): Promise<Named<T>[]> {
    const named: Named<T>[] = []
    for (const file of files) {
      this.#show(`Reading ${file ?? 'the role brief'} (${++this.#count} of ${this.#of}) …`)
      try {
        named.push({ file, value: await read(file) })
      } catch (thrown) {
        const { code, message, hint } = toCoverageError(thrown)
        this.unread.push({ file: file ?? 'the role brief', code, message, hint })
      }
    }
    return named
  }
}

interface Pairing {
  readonly resume: string
  readonly job: string | null
  readonly report: Report
  readonly among: PlaceAmong
}

const pair = (resumes: readonly Named<Analysis>[], postings: readonly Named<ReadPosting>[], taxonomy: Taxonomy): Pairing[] => {
  const held = postings.map(({ file, value }) => ({ file, ...value, published: scorePublished(value.job, taxonomy) }))
  return resumes.flatMap(({ file: resume, value: analysis }) =>
    held.map(({ file, job, level, published }) => {
      const report = compare(analysis, job, { taxonomy, level, fileName: resume === '-' ? null : resume })
      return { resume: resume ?? '', job: file, report, among: placeAmong(report.score, published) }
    }),
  )
}

const readAll = (
  { resumes, postings }: { readonly resumes: readonly string[]; readonly postings: readonly (string | null)[] },
  options: MatrixOptions,
  terminal: Terminal,
  reader: Reader,
): Promise<{ pairs: Pairing[]; unread: UnreadFile[] }> =>
  withProgress(terminal, 'Reading …', async (show) => {
    const asked = { ...options, taxonomy: options.known }
    const files = new Files(resumes.length + postings.length, show)
    const read = await files.readEach(resumes, async (file) =>
      readResumeFile(await readInput(file ?? '', terminal), reader, asked, show),
    )
    const jobs = await files.readEach(postings, async (file) =>
      readPostingFile(file === null ? null : await readPosting(file, terminal), reader, asked, show),
    )
    return { pairs: pair(read, jobs, options.known), unread: files.unread }
  })

const writeMatrix = (matrix: Matrix, pairs: readonly Pairing[], options: MatrixOptions, terminal: Terminal): void => {
  const { markdown, junit, min = 0 } = options
  if (markdown !== undefined) writeOutput(markdown, FACES.matrix.markdown(matrix), terminal)
  if (junit !== undefined) writeOutput(junit, FACES.report.junit(pairs, min), terminal)
  if (markdown !== '-' && junit !== '-') printResult(matrix, FACES.matrix.text, options, terminal)
}

/**
 * Every resume against every posting, each file read once. A file that cannot be read is named and left out; the exit code is
 * then that of its error, or else 1 if a score is below `--min`.
 */
export const matchMatrix = async (
  resumes: readonly string[],
  postings: readonly string[],
  options: MatrixOptions,
  terminal: Terminal,
): Promise<number> => {
  refuse(options, [...resumes, ...postings])
  const { pairs, unread } = await withReader((reader) =>
    readAll({ resumes, postings: postings.length === 0 ? [null] : postings }, options, terminal, reader),
  )
  for (const { message, hint } of unread) terminal.stderr.write(`${message}\n${hint}\n`)
  const cells = pairs.map(FACES.matrix.cell)
  const versions = pairs[0]?.report.versions
  if (versions === undefined) throw new CoverageError('nothing_read', { files: String(unread.length) })
  writeMatrix({ purpose: PURPOSE, versions, cells, unread }, pairs, options, terminal)
  if (unread.length > 0) return new CoverageError('nothing_read').exitCode
  return cells.some((cell) => isUnder(cell, options.min ?? 0)) ? UNDER_MINIMUM : 0
}
