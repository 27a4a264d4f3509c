import { ENDPOINTS } from '../schema/endpoints.ts'
import type {
  Additions,
  BatchState,
  DegreeFilter,
  Forgotten,
  PoolStatus,
  PostingRanking,
  Ranking,
  Report,
} from '../schema/index.ts'
import type { Caller, ClientDocument, ClientFile } from './create-caller.ts'

export interface RankingOptions {
  /** How many are shown, 1 to 1,000. Default: 50. */
  readonly top?: number
  /** Only resumes with at least this many years of dated work. */
  readonly minYears?: number
  /** Only resumes with a finished degree of that level or above. */
  readonly degree?: DegreeFilter
  /** Codes only, no names of files. Default: false. */
  readonly blind?: boolean
}

/** The pool of a server that keeps one; others answer `pool_off`. */
export interface PoolClient {
  status(): Promise<PoolStatus>
  /**
   * Up to 20 files; they are read after the answer: see {@link PoolClient.batch}.
   *
   * @param batch a UUID under which files of several calls are counted together. Default: a new one, which the answer names.
   */
  addResumes(files: readonly ClientFile[], batch?: string): Promise<Additions>
  addPostings(files: readonly ClientFile[], batch?: string): Promise<Additions>
  /** How far the work on a batch has come. */
  batch(batch: string): Promise<BatchState>
  /** The resumes that cover most of a posting. */
  rank(posting: ClientDocument, options?: RankingOptions): Promise<Ranking>
  /** The postings of which a resume covers most; the resume is not stored. A code names a resume of the pool. */
  rankPostings(resume: ClientDocument | { readonly code: string }, options?: Pick<RankingOptions, 'top'>): Promise<PostingRanking>
  /** @param job the number that a ranking gave its posting. */
  report(code: string, job: number, options?: Pick<RankingOptions, 'blind'>): Promise<Report>
  /** Forget a resume at once, by its code or the SHA-256 of its file. */
  forget(code: string): Promise<Forgotten>
  /** Forget everybody, and all postings. */
  forgetAll(): Promise<Forgotten>
}

export const createPoolClient = ({ ask }: Caller): PoolClient => {
  const subjectOf = (resume: ClientDocument | { readonly code: string }) =>
    typeof resume === 'object' && 'code' in resume ? { code: resume.code } : { resume }
  return {
    status: () => ask(ENDPOINTS.poolStatus),
    addResumes: (files, batch) => ask(ENDPOINTS.addResumes, { parts: { files, batch } }),
    addPostings: (files, batch) => ask(ENDPOINTS.addPostings, { parts: { files, batch } }),
    batch: (batch) => ask(ENDPOINTS.batch, { at: { batch } }),
    rank: (job, options = {}) => ask(ENDPOINTS.rank, { parts: { job, ...options } }),
    rankPostings: (resume, { top } = {}) => ask(ENDPOINTS.rankPostings, { parts: { ...subjectOf(resume), top } }),
    report: (code, job, { blind = false } = {}) => ask(ENDPOINTS.report, { at: { code }, query: { job, blind } }),
    forget: (code) => ask(ENDPOINTS.forget, { at: { code } }),
    forgetAll: () => ask(ENDPOINTS.forgetAll),
  }
}
