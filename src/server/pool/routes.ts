import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { CoverageError } from '../../errors/index.ts'
import type { Pool, TaskKind } from '../../pool/index.ts'
import type { BatchState } from '../../schema/index.ts'
import type { AppOptions } from '../app-options.ts'
import { callerOf } from '../callers.ts'
import { hangUpOf } from '../hang-up.ts'
import { RANKING } from '../limits.ts'
import { type Given, parseFields, takePosting, takeResume } from '../requests.ts'
import { receiveFiles, receiveUpload } from '../upload.ts'
import { AdditionFields, PostingRankingFields, RankingFields, ReportFields } from './fields.ts'
import { sendEvents } from './send-events.ts'
import { createTurns, type TakeTurn } from './turns.ts'

type Work = (pool: Pool, request: Request, response: Response) => Promise<void>

/** A verb of the pool as a handler; a server without a pool says so before a body is read. */
const withPool =
  ({ pool }: AppOptions, work: Work): RequestHandler =>
  async (request, response) => {
    if (pool === null) throw new CoverageError('pool_off')
    await work(await pool.open(), request, response)
  }

const addFiles =
  (kind: TaskKind): Work =>
  async (pool, request, response) => {
    const { files, fields } = await receiveFiles(request, response, 'files')
    const { batch = randomUUID() } = parseFields(AdditionFields, fields)
    const given = files.map(({ name, bytes }) => ({ fileName: name, bytes }))
    response.json({ batch, files: await pool.add(given, batch, kind, callerOf(request)) })
  }

const named = (request: Request, name: string): string => String(request.params[name] ?? '')

/** @throws CoverageError `not_in_pool` */
const findBatch = async (pool: Pool, request: Request): Promise<BatchState> => {
  const id = named(request, 'batch')
  const state = z.uuid().safeParse(id).success ? await pool.batch(id) : null
  if (!state) throw new CoverageError('not_in_pool', { what: 'batch', name: id.slice(0, 64) })
  return state
}

const MEDIA = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const

const openGiven = ({ reader }: AppOptions, givenAs: 'resume' | 'posting', { source, fileName }: Given, signal: AbortSignal) =>
  reader.open(source, { givenAs, signal, ...(fileName !== undefined && { fileName }) })

/** By when an answer must be there, and who waits for it. */
const patienceOf = (response: Response) => ({
  signal: AbortSignal.any([hangUpOf(response), AbortSignal.timeout(RANKING.deadlineMs)]),
  deadlineMs: performance.now() + RANKING.deadlineMs,
})

/** How long a step may run past the deadline before nobody waits for it: it ends by itself, and its answer is dropped. */
const GRACE_MS = 500

/** The answer of some work, or the error that it came too late. */
const answerBy = async <T>(work: Promise<T>, deadlineMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CoverageError('ranking_too_slow')), deadlineMs + GRACE_MS - performance.now())
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

const rank =
  (options: AppOptions, takeTurn: TakeTurn): Work =>
  async (pool, request, response) => {
    const upload = await receiveUpload(request, response, ['job'])
    const { job: text, top, minYears, degree, blind, format } = parseFields(RankingFields, upload.fields)
    const { fetchPosting } = options
    const given = await takePosting(upload, text, { fetchPosting, signal: hangUpOf(response) })
    if (given === null) throw new CoverageError('missing_document', { document: 'posting' })
    const patience = patienceOf(response)
    const asked = { top, filters: { minYears, degree }, blind, who: callerOf(request), ...patience }
    const work = async () => pool.rank(await openGiven(options, 'posting', given, patience.signal), asked)
    const ranking = await answerBy(takeTurn(work, patience.signal), patience.deadlineMs)
    if (format === 'json') return void response.json(ranking)
    const { writeCsv, writeJsonLines } = await import('../../pool/index.ts')
    response.type(MEDIA[format]).send(format === 'csv' ? writeCsv(ranking) : writeJsonLines(ranking))
  }

const rankPostings =
  (options: AppOptions, takeTurn: TakeTurn): Work =>
  async (pool, request, response) => {
    const upload = await receiveUpload(request, response, ['resume'])
    const { resume: text, code, top } = parseFields(PostingRankingFields, upload.fields)
    const given = code === undefined ? takeResume(upload, 'resume', text) : null
    const patience = patienceOf(response)
    const work = async () => {
      const resume = given === null ? (code ?? '') : await openGiven(options, 'resume', given, patience.signal)
      return pool.rankPostings(resume, { top, who: callerOf(request), ...patience })
    }
    response.json(await answerBy(takeTurn(work, patience.signal), patience.deadlineMs))
  }

const report: Work = async (pool, request, response) => {
  const { job, blind } = parseFields(ReportFields, request.query)
  const patience = patienceOf(response)
  const working = pool.report(named(request, 'code'), job, { who: callerOf(request), blind, ...patience })
  response.type('json').send(Buffer.from(await answerBy(working, patience.deadlineMs)))
}

const forget: Work = async (pool, request, response) => {
  const code = named(request, 'code')
  const forgotten = await pool.forget(code.toLowerCase(), callerOf(request))
  if (forgotten === 0) throw new CoverageError('not_in_pool', { what: 'resume', name: code.slice(0, 64) })
  response.json({ forgotten })
}

/** The handlers of the pool's endpoints, by name. */
export const createPoolHandlers = (options: AppOptions) => {
  const takeTurn = createTurns(RANKING)
  const handle = (work: Work): RequestHandler => withPool(options, work)
  return {
    poolStatus: handle(async (pool, _request, response) => void response.json(await pool.status())),
    addResumes: handle(addFiles('resume')),
    addPostings: handle(addFiles('posting')),
    batch: handle(async (pool, request, response) => void response.json(await findBatch(pool, request))),
    batchEvents: handle(async (pool, request, response) => sendEvents(request, response, pool, await findBatch(pool, request))),
    rank: handle(rank(options, takeTurn)),
    rankPostings: handle(rankPostings(options, takeTurn)),
    report: handle(report),
    forget: handle(forget),
    forgetAll: handle(
      async (pool, request, response) => void response.json({ forgotten: await pool.forgetAll(callerOf(request)) }),
    ),
  }
}
