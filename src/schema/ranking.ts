import { z } from 'zod'
import { Tally } from './coverage.ts'
import { Blocker } from './job.ts'
import { PlaceAmong } from './place-among.ts'
import { Report } from './report.ts'

/** One resume of a ranking. */
export const RankedResume = z.object({
  /** 1-based; those with the same score share one. */
  place: z.int().positive(),
  /** The resume's name in the pool: random. */
  code: z.string(),
  /** As it was added; null in a blind pool. */
  fileName: z.string().nullable(),
  /** 0..100, one decimal: the score of its report. */
  score: z.number().min(0).max(100),
  /** Whether enough was understood of the two to rely on the score; if not, no face shows it. */
  judged: z.boolean(),
  required: Tally,
  preferred: Tally,
})
export type RankedResume = z.infer<typeof RankedResume>

/** Degrees that a ranking can be filtered by. */
export const DegreeFilter = z.enum(['bachelor', 'master', 'doctorate'])
export type DegreeFilter = z.infer<typeof DegreeFilter>

/** The resumes of a pool that cover most of a posting. */
export const Ranking = z.object({
  /** What a score is for, and what it is not for. */
  purpose: z.string(),
  job: z.object({
    /** Number of the posting in the pool, which requests for reports use. */
    id: z.int(),
    title: z.string().nullable(),
    requirements: z.int(),
    /** Conditions of the posting that no text can show to be met, each with its quote: "check yourself". */
    blockers: z.array(Blocker.extend({ quote: z.string() })),
  }),
  versions: Report.shape.versions,
  filters: z.object({
    minYears: z.number().nullable(),
    degree: DegreeFilter.nullable(),
    /** Resumes that the filters left out. */
    leftOut: z.int().nonnegative(),
  }),
  pool: z.object({
    resumes: z.int().nonnegative(),
    /** Resumes that this version has not understood yet, and so are not ranked. */
    outdated: z.int().nonnegative(),
    /** How many were scored on the posting one by one; nobody else can be among those shown. */
    scored: z.int().nonnegative(),
  }),
  ties: z.object({
    /** How equals are ordered. */
    rule: z.string(),
    /** How many more may have the score of the last one shown. */
    more: z.int().nonnegative(),
  }),
  resumes: z.array(RankedResume),
})
export type Ranking = z.infer<typeof Ranking>

/** One posting of a pool, for one resume. */
export const RankedPosting = z.object({
  place: z.int().positive(),
  job: z.int(),
  title: z.string().nullable(),
  score: z.number().min(0).max(100),
  among: PlaceAmong,
  /** Whether enough was understood of the two to rely on the score; if not, no face shows it. */
  judged: z.boolean(),
  required: Tally,
  preferred: Tally,
  /** Conditions to check oneself. */
  blockers: z.int().nonnegative(),
})
export type RankedPosting = z.infer<typeof RankedPosting>

/** The postings of a pool of which a resume covers most. */
export const PostingRanking = z.object({
  purpose: z.string(),
  versions: Report.shape.versions,
  /** Postings in the pool. */
  postings: z.int().nonnegative(),
  ties: z.object({ rule: z.string() }),
  jobs: z.array(RankedPosting),
})
export type PostingRanking = z.infer<typeof PostingRanking>

/** What a pool holds. */
export const PoolStatus = z.object({
  resumes: z.int().nonnegative(),
  postings: z.int().nonnegative(),
  /** Files that are not read yet. */
  waiting: z.int().nonnegative(),
  outdated: z.int().nonnegative(),
  /** Files that could not be read in the last day: the latest hundred. */
  failures: z.array(z.object({ fileName: z.string().nullable(), code: z.string(), message: z.string() })),
  /** When the next resume expires, ISO 8601; null if there is none. */
  nextExpiry: z.string().nullable(),
  bytes: z.object({
    /** Bytes of the texts of the resumes, compressed. */
    texts: z.int().nonnegative(),
    /** Bytes of everything else that is stored of them. */
    rest: z.int().nonnegative(),
  }),
  blind: z.boolean(),
  versions: Report.shape.versions,
})
export type PoolStatus = z.infer<typeof PoolStatus>
