import { z } from 'zod'
import { Document } from './document.ts'
import { Span } from './span.ts'
import { Warning } from './warning.ts'

export const Seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'principal', 'manager', 'unspecified'])
export type Seniority = z.infer<typeof Seniority>

export const Importance = z.enum(['required', 'preferred', 'duty'])
export type Importance = z.infer<typeof Importance>

/** One acceptable answer to a requirement: a skill, and the words that ask for it. */
export const Alternative = Span.extend({
  /** Taxonomy id. */
  skill: z.string(),
  surfaceForm: z.string(),
})
export type Alternative = z.infer<typeof Alternative>

export const JobDegree = Span.extend({
  /** The lowest degree that is enough. */
  level: z.enum(['bachelor', 'master', 'doctorate', 'none']),
  importance: z.enum(['required', 'preferred']),
  /** "or equivalent experience". */
  orExperience: z.boolean(),
  fields: z.array(z.string()),
})
export type JobDegree = z.infer<typeof JobDegree>

/** The statement it was read from is `[start, end)`. */
export const Requirement = Span.extend({
  /** "r1", "r2", … in reading order: unique within a job. */
  id: z.string(),
  kind: z.enum(['skill', 'experience', 'degree', 'certification']),
  importance: Importance,
  /** Share in the score before normalising; see `coverage/weights.ts`. */
  weight: z.number().positive(),
  /** One member: a plain requirement; several: any one of them meets it. Empty for `experience` and `degree`. */
  anyOf: z.array(Alternative),
  /** "Two or more of …": how many of `anyOf` must be met, at most as many as there are; absent: one. */
  atLeast: z.int().min(1).optional(),
  /** "such as", "e.g.", "or similar": a sibling under the same parent meets it too; of a kind and its examples, one beside the examples. */
  open: z.boolean(),
  /** Years asked for this very requirement; null where none are. */
  years: z.number().nonnegative().nullable(),
  /** Interpersonal: a quarter of the weight. */
  soft: z.boolean(),
  /** Of kind `degree`: a wish beside the degree of the job ("BSc required, MSc preferred"); absent: that of the job. */
  degree: JobDegree.optional(),
  /** Other statements that ask for the same, no more strongly; absent where there are none. */
  also: z.array(Span).optional(),
})
export type Requirement = z.infer<typeof Requirement>

/** `none`: without a degree. */
export const YearsWithDegree = z.object({
  level: z.enum(['bachelor', 'master', 'doctorate', 'none']),
  years: z.number().nonnegative(),
})
export type YearsWithDegree = z.infer<typeof YearsWithDegree>

export const JobExperience = Span.extend({
  /** The fewest years of the alternatives that ask for any. */
  min: z.number().nonnegative(),
  max: z.number().nonnegative().nullable(),
  /**
   * "BS and 5 years, or MS and 3": the years that go with each degree, the lowest degree first; 0: the degree is enough by itself;
   * absent: the same years for all.
   */
  byDegree: z.array(YearsWithDegree).min(2).optional(),
})
export type JobExperience = z.infer<typeof JobExperience>

export const Blocker = Span.extend({
  kind: z.enum(['clearance', 'citizenship', 'permit', 'licence', 'location', 'shift', 'travel']),
})
export type Blocker = z.infer<typeof Blocker>

export const ZoneKind = z.enum(['company', 'duties', 'required', 'preferred', 'stack', 'benefits', 'legal', 'apply'])
export type ZoneKind = z.infer<typeof ZoneKind>

/** A run of lines of a posting that speak of one thing, its heading included. */
export const Zone = Span.extend({ kind: ZoneKind })
export type Zone = z.infer<typeof Zone>

export const Unrecognised = Span.extend({ text: z.string() })
export type Unrecognised = z.infer<typeof Unrecognised>

/** A posting as it was understood. */
export const Job = z.object({
  document: Document,
  title: z.string().nullable(),
  seniority: Seniority,
  experience: JobExperience.nullable(),
  degree: JobDegree.nullable(),
  requirements: z.array(Requirement),
  /** Listed with their quote, "check yourself"; never points. */
  blockers: z.array(Blocker),
  /** Looks like a skill, is not in the taxonomy: shown, not scored. */
  unrecognised: z.array(Unrecognised),
  zones: z.array(Zone),
  warnings: z.array(Warning),
})
export type Job = z.infer<typeof Job>
