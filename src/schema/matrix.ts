import { z } from 'zod'
import { Tally } from './coverage.ts'
import { PlaceAmong } from './place-among.ts'
import { Report } from './report.ts'

/** One resume compared with one posting, without the evidence. */
export const MatrixCell = z.object({
  /** Names of the files, as given. */
  resume: z.string(),
  /** null: the role brief. */
  job: z.string().nullable(),
  score: z.number().min(0).max(100),
  among: PlaceAmong,
  understood: Report.shape.understood,
  required: Tally,
  preferred: Tally,
  duty: Tally,
  /** Requirements that are required and not met, in the posting's words. */
  missing: z.array(z.string()),
  inputs: Report.shape.inputs,
})
export type MatrixCell = z.infer<typeof MatrixCell>

/** A file of a matrix that could not be read; the others were. */
export const UnreadFile = z.object({ file: z.string(), code: z.string(), message: z.string(), hint: z.string() })
export type UnreadFile = z.infer<typeof UnreadFile>

/** Several resumes against several postings, resume by resume, in the order given. Never a ranking of people. */
export const Matrix = z.object({
  purpose: z.string(),
  versions: Report.shape.versions,
  cells: z.array(MatrixCell),
  unread: z.array(UnreadFile),
})
export type Matrix = z.infer<typeof Matrix>
