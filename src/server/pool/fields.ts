import { z } from 'zod'
import { DegreeFilter } from '../../schema/index.ts'
import { OR_ADDRESS } from '../requests.ts'

const WHOLE = 'a whole number is expected'

/** Numbers in a form are text. */
const whole = (least: number, most: number) => z.coerce.number(WHOLE).int(WHOLE).min(least).max(most)

const Switch = z.enum(['true', 'false']).transform((value) => value === 'true')

export const AdditionFields = z.strictObject({
  batch: z.uuid('a UUID is expected').optional().describe('Files of several requests that are counted together.'),
})

export const RankingFields = z.strictObject({
  job: z.string().optional().describe(`The posting: a file, its text, ${OR_ADDRESS}.`),
  top: whole(1, 1_000).default(50).describe('How many to show.'),
  minYears: whole(0, 60).optional().describe('Only resumes with at least this many years of dated work.'),
  degree: DegreeFilter.optional().describe('Only resumes with a finished degree of that level or above.'),
  blind: Switch.default(false).describe('Show codes only.'),
  format: z.enum(['json', 'csv', 'jsonl']).default('json'),
})

export const PostingRankingFields = z.strictObject({
  resume: z.string().optional().describe('The resume: a file, or its text. It is not stored.'),
  code: z.string().optional().describe('Or the code of a resume of the pool.'),
  top: whole(1, 1_000).default(50),
})

/** A posting that was asked about, by the number that its ranking gives. */
const JobNumber = z.coerce.number(WHOLE).int(WHOLE).positive()

/** The fields of a request for the report of a pooled resume. */
export const ReportFields = z.strictObject({
  job: JobNumber,
  blind: Switch.default(false).describe('Without name, contacts, schools and address.'),
})
