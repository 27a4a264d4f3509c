import { CoverageError } from '../errors.ts'
import type { Reader } from '../pipeline.ts'
import type {
  Addition,
  Analysis,
  BatchState,
  Job,
  PoolStatus,
  PostingRanking,
  Ranking,
  Report,
  Taxonomy,
} from '../schema/index.ts'
import { addFiles, findBatch, type NewFile } from './add-files.ts'
import { type AuditEntry, audit, readAudit } from './audit.ts'
import type { PoolContext } from './context.ts'
import { type DatabaseSettings, openDatabase } from './database.ts'
import { findEdition } from './edition.ts'
import { forgetAll, forgetResume } from './forget.ts'
import { findResume } from './load-resumes.ts'
import { openQueues, type QueueOptions, type Queues } from './queue.ts'
import { type RankOptions, rankResumes } from './rank.ts'
import { rankPostings } from './rank-postings.ts'
import { loadResume, reportOn } from './report.ts'
import { readStatus } from './status.ts'
import type { TaskKind } from './tables.ts'
import { type PoolWorker, startWorker, type WorkerOptions } from './worker.ts'

/** An open pool. */
export interface Pool {
  readonly blind: boolean
  /** Hand files to the workers; they are counted under `batch`. */
  add(files: readonly NewFile[], batch: string, kind: TaskKind, who: string): Promise<Addition[]>
  batch(id: string): Promise<BatchState | null>
  rank(job: Job, options: RankOptions): Promise<Ranking>
  rankPostings(analysis: Analysis, options: { top: number; who: string; subject: string }): Promise<PostingRanking>
  /** The analysis of a resume of the pool, by code or hash. */
  analysis(name: string): Promise<Analysis>
  report(name: string, jobId: number, options: { who: string; blind?: boolean }): Promise<Report>
  status(): Promise<PoolStatus>
  /** By code or hash. Returns how many are gone. */
  forget(name: string, who: string): Promise<number>
  forgetAll(who: string): Promise<number>
  audited(limit: number): Promise<AuditEntry[]>
  /** Start to work on what is queued, with a reader that isolates files. */
  work(reader: Reader, options?: WorkerOptions): PoolWorker
  close(): Promise<void>
}

export interface PoolOptions extends DatabaseSettings {
  readonly taxonomy: Taxonomy
  readonly retentionDays: number
  readonly blind: boolean
  /** This process works on what is queued, and so also looks for work that others lost. */
  readonly works?: boolean
  readonly queue?: QueueOptions
  readonly now?: () => Date
}

const HASH = /^[0-9a-f]{64}$/

/** A whole hash names also what is not read yet. */
const hashOf = async (context: PoolContext, name: string): Promise<string | null> =>
  HASH.test(name) ? name : ((await findResume(context, name))?.sha256 ?? null)

const forget = async (context: PoolContext, name: string, who: string): Promise<number> => {
  const sha256 = await hashOf(context, name)
  const gone = sha256 === null ? 0 : await forgetResume(context, sha256)
  // The hash would tell later whose resume it was: only that somebody was forgotten is kept.
  await audit(context, { who, action: 'forget', subject: 'one resume', details: { gone } })
  return gone
}

const forgetEverybody = async (context: PoolContext, who: string): Promise<number> => {
  const gone = await forgetAll(context)
  await audit(context, { who, action: 'forget all', subject: 'the pool', details: { gone } })
  return gone
}

/** The parts of an open pool. */
export interface OpenPool {
  readonly context: PoolContext
  readonly queues: Queues
}

/** The pool's verbs over its parts. */
export const verbsOf = ({ context, queues }: OpenPool): Pool => ({
  blind: context.blind,
  add: async (files, batch, kind, who) => {
    context.requireRoom()
    await audit(context, { who, action: 'add', subject: batch, details: { kind, files: files.length } })
    return addFiles(context, queues, files, { batch, kind, addedBy: who })
  },
  batch: (id) => findBatch(context, id),
  rank: async (job, rankOptions) => {
    context.requireRoom()
    return rankResumes(context, job, rankOptions)
  },
  rankPostings: async (analysis, rankOptions) => {
    context.requireRoom()
    return rankPostings(context, analysis, rankOptions)
  },
  analysis: async (name) => (await loadResume(context, name)).analysis,
  report: async (name, jobId, reportOptions) => {
    context.requireRoom()
    return reportOn(context, name, jobId, reportOptions)
  },
  status: () => readStatus(context),
  forget: (name, who) => forget(context, name, who),
  forgetAll: (who) => forgetEverybody(context, who),
  audited: (limit) => readAudit(context, limit),
  work: (reader, workerOptions) => startWorker(context, queues, reader, workerOptions),
  close: async () => {
    await queues.close()
    await context.close()
  },
})

/**
 * Open the database, bring its tables up to date and open the queues.
 *
 * @throws CoverageError `pool_unreachable`, `pool_in_use`, `pool_not_installed`, `cannot_write`.
 */
export const openParts = async (options: PoolOptions): Promise<OpenPool> => {
  const { taxonomy, retentionDays, blind, works = false, now = () => new Date() } = options
  const database = await openDatabase(options)
  try {
    const edition = await findEdition(database.db, taxonomy)
    const queues = await openQueues(database, works || database.embedded, options.queue)
    return { context: { ...database, taxonomy, edition, retentionDays, blind, now }, queues }
  } catch (cause) {
    await database.close()
    throw cause instanceof CoverageError
      ? cause
      : new CoverageError('pool_unreachable', { problem: 'it broke off while it was opened' }, { cause })
  }
}

/** Open the pool, making it where there is none; see {@link openParts}. */
export const openPool = async (options: PoolOptions): Promise<Pool> => verbsOf(await openParts(options))
