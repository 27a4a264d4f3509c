import { z } from 'zod'
import { Evidence } from './coverage.ts'
import { Span } from './span.ts'

/** Replace `[start, end)` of the resume's text by `text`. */
export const Edit = Span.extend({ text: z.string() })
export type Edit = z.infer<typeof Edit>

/** A further requirement, or a part of one, that the same fact would show. */
export const ServedRequirement = z.object({
  /** Requirement id. */
  requirement: z.string(),
  /** Index of the part that the fact would show; absent: the requirement as a whole. */
  part: z.int().nonnegative().optional(),
  /** Credit (0..1) that the part would have if the fact were shown. Absent if an edit speaks for itself. */
  credit: z.number().min(0).max(1).optional(),
})
export type ServedRequirement = z.infer<typeof ServedRequirement>

export const Suggestion = z.object({
  /** Rule id, as in `tailoring/rules/<id>.ts`. */
  rule: z.string(),
  /** Requirement id; null if the advice is about the whole document. */
  requirement: z.string().nullable(),
  /** Index of the part that it is about; absent: the requirement as a whole, or several of its parts. */
  part: z.int().nonnegative().optional(),
  /** The other requirements, and parts of this one, that the same fact would show; absent if there are none. */
  also: z.array(ServedRequirement).min(1).optional(),
  title: z.string(),
  /** What was found, what is asked for, what to do: plain, short, kind. */
  message: z.string(),
  resume: Span.nullable(),
  job: Span.nullable(),
  /** Points that the score rises by if the edit is made (or the fact is shown): what the same formula gives for all of them together, in tenths. */
  gain: z.number().nonnegative(),
  /**
   * How many of these points the requirements that it names would gain, in tenths: what it brings by itself. The rest goes to others,
   * which one more name that is met lifts once, whichever it is. Absent where an edit speaks for itself: all of them.
   */
  here: z.number().nonnegative().optional(),
  /** Credit (0..1) that the part, or the requirement, would have if the fact were shown: the basis of `gain`. Absent if an edit speaks for itself. */
  credit: z.number().min(0).max(1).optional(),
  /** Whether it needs a fact that the resume does not show. */
  onlyIfTrue: z.boolean(),
  edit: Edit.nullable(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const PillarId = z.enum(['machine-learning', 'mlops', 'collaboration'])
export type PillarId = z.infer<typeof PillarId>

/** One of the three things that the role brief (FAQ Q2) says a resume should lead with. */
export const Pillar = z.object({
  id: PillarId,
  /**
   * Where the resume shows it: lines that tell of work, then summaries and papers, then lists; of each what shows it by its name
   * (`exact`) or by its kinds and parts (`narrower`), then what only belongs to it (`related`: containers for MLOps, teamwork for
   * work with data scientists); strongest first.
   */
  evidence: z.array(Evidence),
  /** Requirement ids of the posting that ask for it; none where the posting does not mean it. */
  asked: z.array(z.string()),
})
export type Pillar = z.infer<typeof Pillar>
