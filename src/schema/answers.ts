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
