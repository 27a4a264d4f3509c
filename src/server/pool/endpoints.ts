import { z } from 'zod'
import { DegreeFilter } from '../../schema/index.ts'

const WHOLE = 'a whole number is expected'

/** Numbers in a form are text. */
const whole = (least: number, most: number) => z.coerce.number(WHOLE).int(WHOLE).min(least).max(most)

const Switch = z.enum(['true', 'false']).transform((value) => value === 'true')

export const AdditionFields = z.strictObject({
  batch: z.uuid('a UUID is expected').optional().describe('Files of several requests that are counted together.'),
})

export const RankingFields = z.strictObject({
  job: z.string().optional().describe('The posting: a file, or its text.'),
  top: whole(1, 1_000).default(50).describe('How many are shown.'),
  minYears: whole(0, 60).optional().describe('Only resumes with so many years of dated work.'),
  degree: DegreeFilter.optional().describe('Only resumes with a finished degree of that level or above.'),
  blind: Switch.default(false).describe('Show codes only.'),
  format: z.enum(['json', 'csv', 'jsonl']).default('json'),
})

export const PostingRankingFields = z.strictObject({
  resume: z.string().optional().describe('The resume: a file, or its text. It is not kept.'),
  code: z.string().optional().describe('Or the code of a resume of the pool.'),
  top: whole(1, 1_000).default(50),
})

/** A posting that was asked about, by the number that its ranking gives. */
const JobNumber = z.coerce.number(WHOLE).int(WHOLE).positive()

/** What the report of a resume of the pool is asked for with. */
export const ReportFields = z.strictObject({
  job: JobNumber,
  blind: Switch.default(false).describe('Without name, contacts, schools and address.'),
})

/** One endpoint of the pool, for the description of the API. */
export interface PoolEndpoint {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly body?: {
    readonly fields: z.ZodType
    readonly files: readonly string[]
    readonly many?: true
    readonly required: readonly string[]
  }
  readonly answer: 'Additions' | 'BatchState' | 'Ranking' | 'PostingRanking' | 'PoolStatus' | 'Forgotten' | 'Report'
  readonly otherAnswer?: 'text/event-stream' | 'text/csv'
}

const MANY = { fields: AdditionFields, files: ['files'], many: true, required: ['files'] } as const

export const POOL_ENDPOINTS: readonly PoolEndpoint[] = [
  { method: 'get', path: '/api/v1/pool/status', summary: 'What the pool holds and waits for.', answer: 'PoolStatus' },
  {
    method: 'post',
    path: '/api/v1/pool/resumes',
    summary: 'Add up to 20 resumes; they are read after the answer.',
    body: MANY,
    answer: 'Additions',
  },
  { method: 'post', path: '/api/v1/pool/postings', summary: 'Add up to 20 postings.', body: MANY, answer: 'Additions' },
  { method: 'get', path: '/api/v1/pool/batches/{batch}', summary: 'Where the work on a batch stands.', answer: 'BatchState' },
  {
    method: 'get',
    path: '/api/v1/pool/batches/{batch}/events',
    summary: 'The same as server-sent events: one for each change, until nothing waits.',
    answer: 'BatchState',
    otherAnswer: 'text/event-stream',
  },
  {
    method: 'post',
    path: '/api/v1/pool/rankings',
    summary: 'The resumes that cover most of a posting; as JSON, CSV or JSON Lines.',
    body: { fields: RankingFields, files: ['job'], required: ['job'] },
    answer: 'Ranking',
    otherAnswer: 'text/csv',
  },
  {
    method: 'post',
    path: '/api/v1/pool/posting-rankings',
    summary: 'The postings of which a resume covers most.',
    body: { fields: PostingRankingFields, files: ['resume'], required: [] },
    answer: 'PostingRanking',
  },
  {
    method: 'get',
    path: '/api/v1/pool/resumes/{code}/report',
    summary: 'The report of a resume of the pool on a posting that was asked about.',
    query: { job: z.int().positive(), blind: z.enum(['true', 'false']).optional() },
    answer: 'Report',
  },
  {
    method: 'delete',
    path: '/api/v1/pool/resumes/{code}',
    summary: 'Forget a resume at once, by its code or the SHA-256 of its file.',
    answer: 'Forgotten',
  },
  { method: 'delete', path: '/api/v1/pool/resumes', summary: 'Forget everybody, and all postings.', answer: 'Forgotten' },
]
