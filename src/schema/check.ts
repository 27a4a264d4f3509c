import { z } from 'zod'
import { Report } from './report.ts'
import { Span } from './span.ts'
import { Warning } from './warning.ts'

/** What a finding is about. */
export const CheckKind = z.enum([
  'skill',
  'name',
  'employer',
  'title',
  'date',
  'degree',
  'school',
  'field',
  'number',
  'unit',
  'share',
  'level',
  'reach',
  'limit',
  'denial',
  'place',
  'statement',
])
export type CheckKind = z.infer<typeof CheckKind>

/** A line of one of the two resumes; `start` to `end` are the words in its text that the finding is about. */
export const CheckedLine = Span.extend({
  /** 1-based. */
  line: z.int().positive(),
  /** The line as printed, or, if it is long, those words with some context. */
  quote: z.string(),
  /** The words that the finding is about, in `quote`. */
  within: Span,
})
export type CheckedLine = z.infer<typeof CheckedLine>

/** One difference between a resume and what was made of it. */
export const CheckFinding = z.object({
  kind: CheckKind,
  /** One plain sentence. */
  says: z.string(),
  /** Null if the tailored resume has nothing like it. */
  tailored: CheckedLine.nullable(),
  /** Null if the original has nothing like it. */
  original: CheckedLine.nullable(),
})
export type CheckFinding = z.infer<typeof CheckFinding>

/** Something about how a document is made that deserves a look: no accusation, and no points. */
export const IntegrityNote = z.object({
  code: z.enum(['lookalike_letters', 'invisible_characters', 'hidden_text', 'instructions', 'pasted_posting']),
  says: z.string(),
  /** Null if it is about the file as a whole. */
  place: CheckedLine.nullable(),
})
export type IntegrityNote = z.infer<typeof IntegrityNote>

/** Whether a tailored resume claims no more than its original. */
export const Check = z.object({
  /** Nothing is invented, nothing is stronger than its source, and no note of integrity is new. */
  passed: z.boolean(),
  /** One sentence. */
  verdict: z.string(),
  /** Said in the tailored resume, and nowhere in the original. In reading order, like all that follow. */
  invented: z.array(CheckFinding),
  /** Said in both, but the tailored resume claims more. */
  stronger: z.array(CheckFinding),
  /** Said only in the original. No fault. */
  lost: z.array(CheckFinding),
  /** Said in other words. No fault. */
  reworded: z.array(CheckFinding),
  /** Notes on the tailored resume that do not also apply to the original. */
  integrity: z.array(IntegrityNote),
  warnings: z.array(Warning),
  versions: Report.shape.versions.pick({ engine: true, taxonomy: true }),
  inputs: z.object({
    /** SHA-256 of the files. */
    original: z.string(),
    tailored: z.string(),
    /** Null without a posting. */
    job: z.string().nullable(),
    asOf: z.string(),
  }),
})
export type Check = z.infer<typeof Check>
