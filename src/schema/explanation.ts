import { z } from 'zod'
import { SilenceReason } from './coverage.ts'
import { Span } from './span.ts'

/** Why words in a resume are no mention of a skill, or one that shows nothing. */
export const UnreadReason = z.enum([
  ...SilenceReason.options,
  /** In a section's heading. */
  'heading',
  /** In an address or the label of a profile link. */
  'address',
  /** Part of a longer name or title. */
  'longer-name',
  /** The words mean something else there, as far as the skill's rule can tell. */
  'other-sense',
])
export type UnreadReason = z.infer<typeof UnreadReason>

/** A place in the resume that holds the words of a skill. */
export const WrittenPlace = Span.extend({
  /** 1-based. */
  line: z.int().positive(),
  /** The words, with those around them on the line. */
  quote: z.string(),
  /** 0..1 if it counts; null if it does not. */
  strength: z.number().min(0).max(1).nullable(),
  /** Null if it counts. */
  reason: UnreadReason.nullable(),
  /** One plain clause: why it counts as it does, or does not. */
  why: z.string(),
})
export type WrittenPlace = z.infer<typeof WrittenPlace>

/**
 * `credited` it counts, and something that asks for it is met · `weak` it counts, but nothing that asks for it is met ·
 * `not-asked` the resume shows it but the posting does not ask for it · `uncounted` it is there but shows nothing ·
 * `misspelt` only something similar is there · `absent` nothing like it is there ·
 * `unknown` the taxonomy knows no skill of that name.
 */
export const ExplanationVerdict = z.enum(['credited', 'weak', 'not-asked', 'uncounted', 'misspelt', 'absent', 'unknown'])
export type ExplanationVerdict = z.infer<typeof ExplanationVerdict>

/** Why a skill that a person believes to be in the resume brings points or none. */
export const SkillExplanation = z.object({
  /** As the person wrote it. */
  words: z.string(),
  /** Taxonomy id; null where the words name no skill. */
  skill: z.string().nullable(),
  /** Canonical name, or the words themselves. */
  name: z.string(),
  verdict: ExplanationVerdict,
  /** What was found, what is asked for, what to do. */
  message: z.string(),
  /** Those that count first, then in reading order. */
  places: z.array(WrittenPlace),
  /** The requirements that ask for it, or for what it is a kind of. */
  requirements: z.array(z.object({ requirement: z.string(), explanation: z.string() })),
  /** Names of skills that are spelt nearly like the words. */
  didYouMean: z.array(z.object({ skill: z.string(), name: z.string() })),
})
export type SkillExplanation = z.infer<typeof SkillExplanation>
