import { z } from 'zod'
import { SectionKind } from './section.ts'
import { Span } from './span.ts'

/** `words`: the resume holds the part's own words, which name no skill of the taxonomy. */
export const Relation = z.enum(['exact', 'narrower', 'words', 'related'])
export type Relation = z.infer<typeof Relation>

/** A place in the resume that speaks for a requirement. */
export const Evidence = Span.extend({
  /** Taxonomy id; null if the evidence is a span of time, a degree, or words that name no skill. */
  skill: z.string().nullable(),
  /** The words that stand there: `document.text.slice(start, end)`. */
  surfaceForm: z.string(),
  relation: Relation,
  section: SectionKind,
  /** 0..1: how much a place like this shows; see `coverage/weights.ts`. */
  strength: z.number().min(0).max(1),
  /** One plain clause: why it counts this much. */
  why: z.string(),
  /**
   * It holds little of what the statement asks: the nearest line there is, which a careful reader may well not accept. It
   * counts by its strength all the same.
   */
  near: z.boolean(),
})
export type Evidence = z.infer<typeof Evidence>

/** `unknown`: nothing in the statement can be checked against a text; it is shown, and weighs nothing. */
export const CoverageStatus = z.enum(['met', 'partial', 'missing', 'unknown'])
export type CoverageStatus = z.infer<typeof CoverageStatus>

/** Why a place that names a skill is no evidence. */
export const SilenceReason = z.enum(['negated', 'hidden', 'pasted', 'person', 'employer', 'school'])
export type SilenceReason = z.infer<typeof SilenceReason>

/** A place in the resume that names what is asked but shows nothing. */
export const Uncounted = Span.extend({
  /** Taxonomy id. */
  skill: z.string(),
  reason: SilenceReason,
})
export type Uncounted = z.infer<typeof Uncounted>

/** Evidence that a requirement lacks, and what it would be worth. */
export const WouldCount = z.object({
  /** Where it would be, or what it would be: "a dated position", "a finished bachelor’s degree". */
  evidence: z.string(),
  /** Index of the part that it would show; null: the requirement as a whole. */
  part: z.int().nonnegative().nullable(),
  /** The credit that the requirement would have, 0..1. */
  credit: z.number().min(0).max(1),
  /** Points that the score would rise by if that were all that changed, in tenths. */
  gain: z.number().positive(),
  /** How many of these points the requirement itself would gain, in tenths; the rest goes to others, since one more name that is met lifts all. */
  here: z.number().nonnegative(),
})
export type WouldCount = z.infer<typeof WouldCount>

/** What one part of a requirement gets. */
export const PartCoverage = z.object({
  /** Weight among all parts and deeds of the statement: a whole number; 0 if no text can show it. */
  weight: z.int().nonnegative(),
  /** The names of its skills, or the posting's own words if it names none: "Kubernetes", "Python or R". */
  name: z.string(),
  status: CoverageStatus,
  /** 0..1 */
  credit: z.number().min(0).max(1),
  /** Strongest first; none where another deed only hints at it, which counts a little and is not quoted. */
  evidence: z.array(Evidence),
})
export type PartCoverage = z.infer<typeof PartCoverage>

/** What a deed of a requirement gets, work that it asks for without a name: "documenting", "working with customers". */
export const DeedCoverage = z.object({
  /** Of the taxonomy. */
  id: z.string(),
  /** What is done: "pipelines that move data". */
  says: z.string(),
  /** As for a part. */
  weight: z.int().nonnegative(),
  /** 0..1 */
  credit: z.number().min(0).max(1),
  /** Whole passages, the strongest first; none where another deed only hints at it. */
  evidence: z.array(Evidence),
})
export type DeedCoverage = z.infer<typeof DeedCoverage>

/** The figures from which the credit of a requirement is looked up. */
export const CreditFigures = z.object({
  /** How much of its parts and deeds is shown: 0..1. */
  shown: z.number().min(0).max(1),
  /** How far the line that is most about it is about it, times what a line there shows: 0..1. */
  relevance: z.number().min(0).max(1),
  /** Months of all dated work that shows any of it. */
  months: z.int().nonnegative(),
  /** How usual it is that people of the field show it, among what the posting asks: 0..1. */
  usual: z.number().min(0).max(1),
  /** Of all that the whole posting names, qualities and degrees apart, the share that is met, which a list alone does not: 0..1. */
  named: z.number().min(0).max(1),
  /** Months of all dated work, whatever it shows: they count as far as `named` says that it is in the field. */
  worked: z.int().nonnegative(),
  /** The share of the years asked for that the resume has, in any work and in work of the kind asked: 0..1; null if none are asked for. */
  years: z.object({ any: z.number().min(0).max(1), ofKind: z.number().min(0).max(1) }).nullable(),
})
export type CreditFigures = z.infer<typeof CreditFigures>

/** A term of a credit. */
export const CreditReason = z.object({
  /** "Kubernetes: used at Acme 2021–2024". */
  says: z.string(),
  /** What it adds, in ten-thousandths. */
  credit: z.number(),
})
export type CreditReason = z.infer<typeof CreditReason>

/** What one requirement gets. No points without at least one evidence span. */
export const RequirementCoverage = z.object({
  /** Requirement id. */
  requirement: z.string(),
  status: CoverageStatus,
  weight: z.number().positive(),
  /** 0..1 */
  credit: z.number().min(0).max(1),
  /** Parallel to the parts of the requirement. */
  parts: z.array(PartCoverage),
  /** The deeds that it also asks for, in the order of the taxonomy. */
  deeds: z.array(DeedCoverage),
  /** Null if a degree is asked for, or nothing but years of work: then how much of it the resume has is the credit. */
  figures: CreditFigures.nullable(),
  /** How the credit comes about: the terms add up to it exactly. */
  reasons: z.array(CreditReason),
  /** Its share of the score, in tenths: the points of all requirements add up to the score as printed. */
  points: z.number().nonnegative(),
  /** What full credit would give, in tenths: the same sum over all requirements is 100. */
  possible: z.number().nonnegative(),
  /** For all parts, and for the statement as a whole; strongest first. */
  evidence: z.array(Evidence),
  /** Places that name it but show nothing, in reading order. */
  uncounted: z.array(Uncounted),
  /** What would raise the credit, part by part, the largest gain first; empty if it is full. */
  wouldCount: z.array(WouldCount),
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
