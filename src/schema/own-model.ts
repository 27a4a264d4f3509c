import { z } from 'zod'
import { CheckedLine, CheckKind, IntegrityNote } from './check.ts'
import { CoverageStatus } from './coverage.ts'
import { Report } from './report.ts'
import { Span } from './span.ts'
import { Edit } from './suggestion.ts'

/** Where a person's own language model is, and the limits on its answers. */
export const OwnModelSettings = z.object({
  /** The address of an OpenAI-compatible API, up to "/v1": "http://localhost:11434/v1". */
  url: z.string(),
  /** Null if it needs none. */
  key: z.string().nullable(),
  /** The model's name there. */
  name: z.string(),
  /** Whether texts are allowed to leave this machine. */
  remote: z.boolean(),
  /** For one question, including a retry. */
  timeoutMs: z.int().positive(),
  /** Of one answer. */
  maxTokens: z.int().positive(),
})
export type OwnModelSettings = z.infer<typeof OwnModelSettings>

/** Edits of a resume that a model proposes, before they are checked. */
export interface EditCandidate {
  /** As `applyEdits` takes them. */
  readonly edits: readonly Edit[]
  /** Whether it replaces words of the resume, so that no figure may be lost either; otherwise it is added to them. */
  readonly replaces: boolean
  /** Places in the resume whose words, or synonyms of them, it may use; null: the whole resume. */
  readonly from: readonly Span[] | null
}

/** Sentences about a resume that are not part of it, as in a letter: checked against it as its summary would be. */
export interface SaidCandidate {
  readonly says: string
}

export type Candidate = EditCandidate | SaidCandidate

/** Why something that a model said is not shown: because of its form, its claims, or its effect on the score. */
export const RefusalReason = z.enum([
  ...['unanswered', 'empty', 'lines', 'long', 'short', 'characters', 'address', 'form', 'praise', 'same'],
  ...CheckKind.options,
  ...IntegrityNote.shape.code.options,
  ...['word', 'fact', 'lowers', 'together', 'quote'],
] as const)
export type RefusalReason = z.infer<typeof RefusalReason>

/** What the guard and the score say of a candidate. */
export interface Judgement {
  /** Empty: nothing in it is new, stronger or wrong, and no requirement loses credit. Each once, in the order of the guard. */
  readonly faults: readonly RefusalReason[]
  /** Points that the score rises by, in tenths. */
  readonly gain: number
  /** Lines of the resume that it rewords. */
  readonly sources: readonly CheckedLine[]
}

/** How many answers of a model are not shown, for one reason; never what they said. */
export const Refused = z.object({
  reason: RefusalReason,
  /** One plain sentence. */
  says: z.string(),
  count: z.int().positive(),
})
export type Refused = z.infer<typeof Refused>

export const RewriteKind = z.enum(['bullets', 'summary', 'order'])
export type RewriteKind = z.infer<typeof RewriteKind>

/** Words of a model that passed the guard. */
export const Proposal = z.object({
  kind: RewriteKind,
  /** Id of the requirement that a bullet is reworded towards; null for a summary and an order. */
  requirement: z.string().nullable(),
  /** Empty for a new summary; for an order the bullets, one per line. */
  was: z.string(),
  words: z.string(),
  /** The lines that it rewords. */
  sources: z.array(CheckedLine).min(1),
  /** Points that the score rises by if it is accepted, in tenths: by the same formula as all gains. */
  gain: z.number().nonnegative(),
  /** Each within one line; in the form that `POST /api/v1/tailored` accepts. */
  edits: z.array(Edit).min(1),
})
export type Proposal = z.infer<typeof Proposal>

const Origin = z.object({
  /** The model's name in the settings. */
  model: z.string(),
  versions: Report.shape.versions,
  inputs: Report.shape.inputs.pick({ resume: true, job: true, asOf: true, level: true }),
})

/** What a person's own model proposes. */
export const Rewriting = Origin.extend({
  /** From the report, which no model has any part in. */
  score: Report.shape.score,
  /** How many proposals the model was asked for. */
  asked: z.int().nonnegative(),
  /** All of them can be made together. */
  proposals: z.array(Proposal),
  refused: z.array(Refused),
})
export type Rewriting = z.infer<typeof Rewriting>

/** How a model reads a statement against the resume. */
export const SecondVerdict = z.object({
  /** Requirement id. */
  requirement: z.string(),
  /** By the report. */
  ours: CoverageStatus,
  /** By the model; null if it gave no verdict that counts. */
  theirs: CoverageStatus.exclude(['unknown']).nullable(),
  /** Verbatim, and visible; at least one unless the verdict is `missing`. */
  quotes: z.array(CheckedLine),
})
export type SecondVerdict = z.infer<typeof SecondVerdict>

/** A model's reading of the statements beside ours: never part of the score. */
export const SecondReading = Origin.extend({
  /** From the report, which no model has any part in. */
  score: Report.shape.score,
  /** In the order of the posting. */
  verdicts: z.array(SecondVerdict),
  /** How many of the statements that both judged got the same verdict. */
  same: z.object({ count: z.int().nonnegative(), of: z.int().nonnegative() }),
  refused: z.array(Refused),
})
export type SecondReading = z.infer<typeof SecondReading>

/** A paragraph of a letter. */
export const LetterParagraph = z.object({
  /** `us`: opening, closing and frames with gaps; `model`: sentences that passed the guard. */
  by: z.enum(['us', 'model']),
  /** What is to be filled in is in brackets. */
  text: z.string(),
  /** Ids of the requirements that it is about. */
  requirements: z.array(z.string()),
  /** Lines of the resume that it rests on. */
  sources: z.array(CheckedLine),
})
export type LetterParagraph = z.infer<typeof LetterParagraph>

/** A cover letter from the covered statements and the lines that cover them. */
export const Letter = Origin.extend({
  /** Null: no model was used. */
  model: z.string().nullable(),
  paragraphs: z.array(LetterParagraph),
  /** What is to be filled in: places in the letter's text, which is its paragraphs separated by empty lines. */
  gaps: z.array(Span),
  refused: z.array(Refused),
})
export type Letter = z.infer<typeof Letter>
