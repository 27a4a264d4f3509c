import { z } from 'zod'
import { SectionKind } from './section.ts'
import { Span } from './span.ts'

export const Relation = z.enum(['exact', 'narrower', 'related'])
export type Relation = z.infer<typeof Relation>

/** A place in the resume that speaks for a requirement. */
export const Evidence = Span.extend({
  /** Taxonomy id; null where the evidence is a span of time or a degree. */
  skill: z.string().nullable(),
  relation: Relation,
  section: SectionKind,
  /** 0..1: how much a place like this shows; see `coverage/weights.ts`. */
  strength: z.number().min(0).max(1),
  /** One plain clause: why it counts this much. */
  why: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

export const CoverageStatus = z.enum(['met', 'partial', 'missing'])
export type CoverageStatus = z.infer<typeof CoverageStatus>

/** What one requirement gets. No points without at least one evidence span. */
export const RequirementCoverage = z.object({
  /** Requirement id. */
  requirement: z.string(),
  status: CoverageStatus,
  weight: z.number().positive(),
  /** 0..1 */
  credit: z.number().min(0).max(1),
  /** Its share of the score, in tenths: the points of all requirements add up to the score as printed. */
  points: z.number().nonnegative(),
  /** What full credit would give, in tenths. */
  possible: z.number().nonnegative(),
  /** Strongest first. */
  evidence: z.array(Evidence),
})
export type RequirementCoverage = z.infer<typeof RequirementCoverage>

export const Tally = z.object({ met: z.int().nonnegative(), of: z.int().nonnegative() })
export type Tally = z.infer<typeof Tally>

/** What the coverage stage returns. */
export const Coverage = z.object({
  /** 0..100, one decimal. */
  score: z.number().min(0).max(100),
  required: Tally,
  preferred: Tally,
  duty: Tally,
  requirements: z.array(RequirementCoverage),
  /** Long verbatim runs of the posting in the resume, in order: shown, never evidence. */
  pasted: z.array(Span),
})
export type Coverage = z.infer<typeof Coverage>
