import { z } from 'zod'
import { Document } from './document.ts'
import { RowId } from './row-id.ts'
import { Span } from './span.ts'
import { Warning } from './warning.ts'
import { BlockerWhy, RequirementWhy } from './why.ts'

export const Seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'principal', 'manager', 'unspecified'])
export type Seniority = z.infer<typeof Seniority>

export const Importance = z.enum(['required', 'preferred', 'duty'])
export type Importance = z.infer<typeof Importance>

export const JobDegree = Span.extend({
  /** The lowest degree that is enough. */
  level: z.enum(['bachelor', 'master', 'doctorate', 'none']),
  importance: z.enum(['required', 'preferred']),
  /** "or equivalent experience". */
  orExperience: z.boolean(),
  /** "or 4 years of experience": as many do as well as the degree; not given where it says nothing of how many. */
  orYears: z.number().optional(),
  /** Who still studies for it is meant: "currently pursuing a Master's degree"; not given elsewhere. */
  underway: z.literal(true).optional(),
  fields: z.array(z.string()),
  /** The row that names the level; for a degree without one, the row that finds such degrees. */
  by: RowId,
})
export type JobDegree = z.infer<typeof JobDegree>

/** One acceptable answer to a part: the words that ask for it, and the skill that they name. */
export const PartAlternative = Span.extend({
  surfaceForm: z.string(),
  /** Taxonomy id; null: a name or phrase that the taxonomy does not know. */
  skill: z.string().nullable(),
  /** How well a language must be spoken, where that is more or less than one needs to work in it: "German at B1", "native Spanish". */
  spoken: z.enum(['begun', 'in part', 'fluent', 'native']).optional(),
})
export type PartAlternative = z.infer<typeof PartAlternative>

/** Something in a statement that a resume could show. */
export const Part = z.object({
  /** One member: a plain part; several: any one of them meets it. */
  anyOf: z.array(PartAlternative).min(1),
  /** "Two or more of …": how many of `anyOf` must be met, at most as many as there are. */
  atLeast: z.int().min(1),
  /** "such as", "e.g.", "or similar": another tool under the same parent shows it in part; for a kind with examples, one besides the examples. */
  open: z.boolean(),
  /** Interpersonal. */
  soft: z.boolean(),
  /** Years asked for with this very part; null if none are. */
  years: z.number().nonnegative().nullable(),
  /** The row that found these years; left out where there are none. */
  yearsBy: RowId.optional(),
  /** If it names degrees or fields of study next to other things: the studies that show it. */
  studies: JobDegree.pick({ level: true, fields: true }).optional(),
})
export type Part = z.infer<typeof Part>

export const YearsAsked = z.object({
  min: z.number().nonnegative(),
  max: z.number().nonnegative().nullable(),
  /** The row that found them. */
  by: RowId,
})
export type YearsAsked = z.infer<typeof YearsAsked>

/**
 * `soft` only qualities · `experience` years or past work of the person as a whole: parts say of what kind ·
 * `language` spoken languages.
 */
export const RequirementKind = z.enum(['skill', 'soft', 'experience', 'degree', 'certification', 'language'])
export type RequirementKind = z.infer<typeof RequirementKind>

/** A statement of the posting that asks for something: `[start, end)` is the bullet or sentence, what a person would tick. */
export const Requirement = Span.extend({
  /** "r1", "r2", … in reading order: unique within a job. */
  id: z.string(),
  kind: RequirementKind,
  importance: Importance,
  /** Weight in the score before normalising; see `coverage/weights.ts`. */
  weight: z.number().positive(),
  /** Where the statement is repeated in the same words; empty if it is said once. */
  also: z.array(Span),
  /** Years asked for with the statement as a whole; null if none are. */
  years: YearsAsked.nullable(),
  /** What is asked for, if the kind is `degree`; otherwise absent. */
  degree: JobDegree.optional(),
  /** What a resume could show of it; empty for "ship every week". */
  parts: z.array(Part),
  /** How much of it people in and near the field usually show, whoever applies: 0..1 (`models/base-rate.json`). */
  baseRate: z.number().min(0).max(1),
  read: z.object({
    /** What decided that it asks, and how firmly: "models/sense.json", or the row that overruled it ("postings/wish"). */
    by: z.string(),
    /** How sure it is: 0..1. */
    sure: z.number().min(0).max(1),
  }),
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
  /** The row that found them. */
  by: RowId,
})
export type JobExperience = z.infer<typeof JobExperience>

export const Blocker = Span.extend({
  kind: z.enum(['clearance', 'citizenship', 'permit', 'licence', 'location', 'shift', 'travel', 'physical', 'check']),
  /** "Active clearance preferred", or below a heading that only wishes. */
  importance: z.enum(['required', 'preferred']),
  /** The row that decided. */
  by: RowId,
})
export type Blocker = z.infer<typeof Blocker>

export const ZoneKind = z.enum(['company', 'duties', 'required', 'preferred', 'stack', 'benefits', 'legal', 'apply'])
export type ZoneKind = z.infer<typeof ZoneKind>

/** A run of lines of a posting about one thing, including its heading. */
export const Zone = Span.extend({
  kind: ZoneKind,
  /** What decided at its first line: the row that its heading is one of ("headings/legal"), or "models/sense.json". */
  by: z.string(),
})
export type Zone = z.infer<typeof Zone>

/** How much of a posting can be checked against a resume. */
export const Understood = z.object({
  /** Share of the statements, by weight, whose parts, years or degree can be checked against a text: 0..1. */
  share: z.number().min(0).max(1),
  /** ISO 639-1; "und" where only the script is known. */
  language: z.string(),
  /** Share of the parts, without qualities, that name a skill of the taxonomy: 0..1, and 1 if there are none. */
  field: z.number().min(0).max(1),
  /** How many different skills of the taxonomy's field are asked for, without those that any trade may ask for. */
  skills: z.int().nonnegative(),
  /** Whether the title names a role of the taxonomy's field. */
  title: z.boolean(),
})
export type Understood = z.infer<typeof Understood>

/** A posting as it was understood. */
export const Job = z.object({
  document: Document,
  title: z.string().nullable(),
  /** The row by which the title was found, or the rule in code; left out where there is none. */
  titleBy: z.string().optional(),
  seniority: Seniority,
  /** The row that says the level; left out where none does. */
  seniorityBy: RowId.optional(),
  experience: JobExperience.nullable(),
  degree: JobDegree.nullable(),
  requirements: z.array(Requirement),
  /** Listed with their quotes under "check yourself"; never points. */
  blockers: z.array(Blocker),
  understood: Understood,
  zones: z.array(Zone),
  warnings: z.array(Warning),
  /** Only where it was asked for; parallel to the requirements. */
  why: z.array(RequirementWhy).optional(),
  /** Only where it was asked for; parallel to the blockers. */
  whyBlockers: z.array(BlockerWhy).optional(),
})
export type Job = z.infer<typeof Job>
