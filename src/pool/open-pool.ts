import { CoverageError } from '../errors/index.ts'
import { type AskStore, askStoreHere, type PackedResume, type Patience } from '../matching/index.ts'
import type { Addition, BatchState, PoolStatus, PostingRanking, Ranking, ReadDocument, Taxonomy } from '../schema/index.ts'
import { addFiles, findBatch, type NewFile } from './add-files.ts'
import { type AuditEntry, audit, readAudit } from './audit.ts'
import { currentMonth, type PoolContext } from './context.ts'
import { type DatabaseSettings, openDatabase } from './database.ts'
import { findEdition } from './edition.ts'
import { forgetAll, forgetResume } from './forget.ts'
import type { PoolReader } from './ingest.ts'
import { findResume } from './load-resumes.ts'
import { openQueues, type QueueOptions, type Queues } from './queue.ts'
import { type RankOptions, rankResumes } from './rank.ts'
import { type RankPostingsOptions, rankPostings } from './rank-postings.ts'
import { loadResume, type ReportOptions, reportOn } from './report.ts'
import { readStatus } from './status.ts'
import { withinPatience } from './steps.ts'
import type { TaskKind } from './tables.ts'
import { type PoolWorker, startWorker, type WorkerOptions } from './worker.ts'

/** An open pool. */
export interface Pool {
  readonly blind: boolean
  /** Hand files to the workers; they are counted under `batch`. */
  add(files: readonly NewFile[], batch: string, kind: TaskKind, who: string): Promise<Addition[]>
  batch(id: string): Promise<BatchState | null>
  /** @param posting opened, but not understood yet. */
  rank(posting: ReadDocument, options: RankOptions): Promise<Ranking>
  /** @param resume opened, and not stored; or the code or hash of one in the pool. */
  rankPostings(resume: ReadDocument | string, options: Omit<RankPostingsOptions, 'subject'>): Promise<PostingRanking>
  /** A report as its JSON in UTF-8. */
  report(name: string, jobId: number, options: ReportOptions): Promise<Uint8Array>
  status(): Promise<PoolStatus>
  /** By code or hash. Returns how many are gone. */
  forget(name: string, who: string): Promise<number>
  forgetAll(who: string): Promise<number>
  audited(limit: number): Promise<AuditEntry[]>
  /** Start to work on what is queued, with a reader that isolates files. */
  work(reader: PoolReader, options?: WorkerOptions): PoolWorker
  close(): Promise<void>
}

export interface PoolOptions extends DatabaseSettings {
  readonly taxonomy: Taxonomy
  /** Where documents are understood and scored. Default: in this process. */
  readonly askStore?: AskStore
  readonly retentionDays: number
  readonly blind: boolean
  /** This process works on the queues, and so also looks for jobs that others lost. */
  readonly works?: boolean
  readonly queue?: QueueOptions
  readonly now?: () => Date
}

const HASH = /^[0-9a-f]{64}$/

/** A whole hash also names a file that is not read yet. */
const hashOf = async (context: PoolContext, name: string): Promise<string | null> =>
  HASH.test(name) ? name : ((await findResume(context, name))?.sha256 ?? null)

const forget = async (context: PoolContext, name: string, who: string): Promise<number> => {
  const sha256 = await hashOf(context, name)
  const gone = sha256 === null ? 0 : await forgetResume(context, sha256)
  // The hash would reveal later whose resume it was: the audit only says that somebody was forgotten.
  await audit(context, { who, action: 'forget', subject: 'one resume', details: { gone } })
  return gone
}

const forgetEverybody = async (context: PoolContext, who: string): Promise<number> => {
  const gone = await forgetAll(context)
  await audit(context, { who, action: 'forget all', subject: 'the pool', details: { gone } })
  return gone
}

const rank = async (context: PoolContext, read: ReadDocument, options: RankOptions): Promise<Ranking> => {
  context.requireRoom()
  const posting = await context.askStore({ verb: 'pack-posting', read }, context.taxonomy, options)
  return rankResumes(context, posting, options)
}

/** A resume, and what the audit calls it: never its hash, which could reveal whose it is. */
const resumeOf = async (
  context: PoolContext,
  resume: ReadDocument | string,
  patience: Patience,
): Promise<{ readonly resume: PackedResume; readonly subject: string }> => {
  if (typeof resume === 'string') {
    const { code, resume: kept } = await loadResume(context, resume)
    return { resume: kept, subject: code }
  }
  const question = { verb: 'pack-resume', read: resume, asOf: currentMonth(context) } as const
  return { resume: await context.askStore(question, context.taxonomy, patience), subject: 'a resume that is not in the pool' }
}

const rankPostingsOf: (context: PoolContext) => Pool['rankPostings'] = (context) => async (given, options) => {
  context.requireRoom()
  const { resume, subject } = await resumeOf(context, given, options)
  return rankPostings(context, resume, { ...options, subject })
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
  rank: (posting, rankOptions) => rank(context, posting, rankOptions),
  rankPostings: rankPostingsOf(context),
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
  const { taxonomy, retentionDays, blind, works = false, askStore = askStoreHere, now = () => new Date() } = options
  const database = await openDatabase(options)
  try {
    const edition = await findEdition(database.db, taxonomy)
    const queues = await openQueues(database, works || database.embedded, options.queue)
    return { context: { ...database, taxonomy, askStore: withinPatience(askStore), edition, retentionDays, blind, now }, queues }
  } catch (cause) {
    await database.close()
    throw cause instanceof CoverageError
      ? cause
      : new CoverageError('pool_unreachable', { problem: 'it broke off while it was opened' }, { cause })
  }
}

/** Open the pool, creating it if there is none; see {@link openParts}. */
export const openPool = async (options: PoolOptions): Promise<Pool> => verbsOf(await openParts(options))
