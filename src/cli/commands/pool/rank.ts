import { CoverageError } from '../../../errors/index.ts'
import { writeCsv, writeJsonLines } from '../../../pool/index.ts'
import type { DegreeFilter, Ranking, ReadDocument, Report } from '../../../schema/index.ts'
import { withReader } from '../../match-files.ts'
import { printResult } from '../../print-result.ts'
import { readInput, readPosting } from '../../read-input.ts'
import type { Terminal } from '../../terminal.ts'
import { renderPostings, renderRanking } from './render.ts'
import { type PoolCommandOptions, whoAsks, withPool } from './with-pool.ts'

interface RankCommandOptions extends PoolCommandOptions {
  readonly top: number
  readonly minYears?: number
  readonly degree?: DegreeFilter
  readonly blind?: true
}

const openFile = async (file: string, givenAs: 'resume' | 'posting', terminal: Terminal): Promise<ReadDocument> => {
  const { source, fileName } = await (givenAs === 'posting' ? readPosting : readInput)(file, terminal)
  return withReader((reader) => reader.open(source, { fileName, givenAs }))
}

const rank = (file: string, options: RankCommandOptions, terminal: Terminal): Promise<Ranking> =>
  withPool(options, terminal, async (pool) =>
    pool.rank(await openFile(file, 'posting', terminal), {
      top: options.top,
      filters: { minYears: options.minYears, degree: options.degree },
      blind: options.blind === true,
      who: whoAsks(),
    }),
  )

/** `pool rank <job>` */
export const rankPool = async (file: string, options: RankCommandOptions, terminal: Terminal): Promise<number> =>
  printResult(await rank(file, options, terminal), renderRanking, options, terminal)

const RANKING_WRITERS = { csv: writeCsv, jsonl: writeJsonLines } as const

/** `pool export <job>` */
export const exportRanking = async (
  file: string,
  options: RankCommandOptions & { readonly format: keyof typeof RANKING_WRITERS },
  terminal: Terminal,
): Promise<number> => {
  terminal.stdout.write(RANKING_WRITERS[options.format](await rank(file, options, terminal)))
  return 0
}

/** Taken for a code if no file has that name. */
const CODE = /^[0-9a-f]{8,64}$/

/** `pool jobs <resume>`: a file, which is not kept, or the code of one that is. */
export const findJobs = async (
  resume: string,
  options: PoolCommandOptions & { readonly top: number },
  terminal: Terminal,
): Promise<number> => {
  const ranking = await withPool(options, terminal, async (pool) =>
    pool.rankPostings(CODE.test(resume) ? resume : await openFile(resume, 'resume', terminal), {
      top: options.top,
      who: whoAsks(),
    }),
  )
  return printResult(ranking, renderPostings, options, terminal)
}

/** `pool report <code> <job>` */
export const showReport = async (
  code: string,
  file: string,
  options: PoolCommandOptions & { readonly blind?: true },
  terminal: Terminal,
): Promise<number> => {
  const { FACES } = await import('../../../faces/index.ts')
  const report = await withPool(options, terminal, async (pool) => {
    // Ranking on the posting once gives it a number.
    const { job: asked } = await pool.rank(await openFile(file, 'posting', terminal), { top: 1, who: whoAsks() })
    const json = await pool.report(code, asked.id, { who: whoAsks(), blind: options.blind === true })
    return JSON.parse(Buffer.from(json).toString('utf8')) as Report
  })
  if (report.coverage.length === 0) throw new CoverageError('no_requirements')
  return printResult(report, FACES.report.text, options, terminal)
}
