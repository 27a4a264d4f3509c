import {
  Additions,
  BatchState,
  type DegreeFilter,
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
  /** Only resumes with so many years of dated work. */
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
  /** Where the work on a batch stands. */
  batch(batch: string): Promise<BatchState>
  /** The resumes that cover most of a posting. */
  rank(posting: ClientDocument, options?: RankingOptions): Promise<Ranking>
  /** The postings of which a resume covers most; the resume is not kept. A code is that of a resume of the pool. */
  rankPostings(resume: ClientDocument | { readonly code: string }, options?: Pick<RankingOptions, 'top'>): Promise<PostingRanking>
  /** @param job the number that a ranking gave its posting. */
  report(code: string, job: number, options?: Pick<RankingOptions, 'blind'>): Promise<Report>
  /** Forget a resume at once, by its code or the SHA-256 of its file. */
  forget(code: string): Promise<Forgotten>
  /** Forget everybody, and all postings. */
  forgetAll(): Promise<Forgotten>
}

const POOL = '/api/v1/pool'

export const createPoolClient = ({ ask }: Caller): PoolClient => {
  const add = (kind: 'resumes' | 'postings', files: readonly ClientFile[], batch?: string): Promise<Additions> =>
    ask({ method: 'POST', path: `${POOL}/${kind}`, parts: { files, batch } }, Additions)
  const subjectOf = (resume: ClientDocument | { readonly code: string }) =>
    typeof resume === 'object' && 'code' in resume ? { code: resume.code } : { resume }
  return {
    status: () => ask({ method: 'GET', path: `${POOL}/status` }, PoolStatus),
    addResumes: (files, batch) => add('resumes', files, batch),
    addPostings: (files, batch) => add('postings', files, batch),
    batch: (batch) => ask({ method: 'GET', path: `${POOL}/batches/${encodeURIComponent(batch)}` }, BatchState),
    rank: (posting, options = {}) =>
      ask({ method: 'POST', path: `${POOL}/rankings`, parts: { job: posting, ...options } }, Ranking),
    rankPostings: (resume, { top } = {}) =>
      ask({ method: 'POST', path: `${POOL}/posting-rankings`, parts: { ...subjectOf(resume), top } }, PostingRanking),
    report: (code, job, { blind = false } = {}) =>
      ask({ method: 'GET', path: `${POOL}/resumes/${encodeURIComponent(code)}/report?job=${job}&blind=${blind}` }, Report),
    forget: (code) => ask({ method: 'DELETE', path: `${POOL}/resumes/${encodeURIComponent(code)}` }, Forgotten),
    forgetAll: () => ask({ method: 'DELETE', path: `${POOL}/resumes` }, Forgotten),
  }
}
