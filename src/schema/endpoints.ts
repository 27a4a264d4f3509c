import type { z } from 'zod'
import { Analysis } from './analysis.ts'
import { Additions, BatchState, Forgotten } from './batch.ts'
import { Check } from './check.ts'
import { Job } from './job.ts'
import { Letter, Rewriting, SecondReading } from './own-model.ts'
import { PoolStatus, PostingRanking, Ranking } from './ranking.ts'
import { Report } from './report.ts'

/** The API's answers, by the names that its description uses. */
export const ANSWERS = {
  Analysis,
  Job,
  Report,
  Check,
  Rewriting,
  SecondReading,
  Letter,
  Additions,
  BatchState,
  Ranking,
  PostingRanking,
  PoolStatus,
  Forgotten,
} as const
export type AnswerName = keyof typeof ANSWERS
export type Answer<Name extends AnswerName> = z.infer<(typeof ANSWERS)[Name]>

/** One endpoint of the API, as its server and its client know it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete'
  /** "{code}" is a placeholder that the caller fills in. */
  readonly path: string
  /** What comes back as JSON; null: a file. */
  readonly answer: AnswerName | null
}

/** Every endpoint: routes, the description of the API, its page and the client are made from these rows. */
export const ENDPOINTS = {
  read: { method: 'post', path: '/api/v1/readings', answer: 'Analysis' },
  readJob: { method: 'post', path: '/api/v1/requirements', answer: 'Job' },
  match: { method: 'post', path: '/api/v1/matches', answer: 'Report' },
  tailor: { method: 'post', path: '/api/v1/tailored', answer: null },
  check: { method: 'post', path: '/api/v1/checks', answer: 'Check' },
  rewrite: { method: 'post', path: '/api/v1/rewritings', answer: 'Rewriting' },
  readAgain: { method: 'post', path: '/api/v1/second-readings', answer: 'SecondReading' },
  writeLetter: { method: 'post', path: '/api/v1/letters', answer: 'Letter' },
  poolStatus: { method: 'get', path: '/api/v1/pool/status', answer: 'PoolStatus' },
  addResumes: { method: 'post', path: '/api/v1/pool/resumes', answer: 'Additions' },
  addPostings: { method: 'post', path: '/api/v1/pool/postings', answer: 'Additions' },
  batch: { method: 'get', path: '/api/v1/pool/batches/{batch}', answer: 'BatchState' },
  batchEvents: { method: 'get', path: '/api/v1/pool/batches/{batch}/events', answer: 'BatchState' },
  rank: { method: 'post', path: '/api/v1/pool/rankings', answer: 'Ranking' },
  rankPostings: { method: 'post', path: '/api/v1/pool/posting-rankings', answer: 'PostingRanking' },
  report: { method: 'get', path: '/api/v1/pool/resumes/{code}/report', answer: 'Report' },
  forget: { method: 'delete', path: '/api/v1/pool/resumes/{code}', answer: 'Forgotten' },
  forgetAll: { method: 'delete', path: '/api/v1/pool/resumes', answer: 'Forgotten' },
} as const satisfies Record<string, Endpoint>
export type EndpointName = keyof typeof ENDPOINTS
