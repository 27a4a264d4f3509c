import { z } from 'zod'

/** A feature that counted for or against a decision. */
export const Term = z.object({
  /** "under=required", "word=must": a group of features, and what was seen. */
  feature: z.string(),
  /** In units of log-odds, relative to the strongest other answer. */
  weight: z.number(),
})
export type Term = z.infer<typeof Term>

/** One decision made in reading a posting. */
export const Decision = z.object({
  /** "required", "skill", the words of a part, "PyTorch or JAX". */
  said: z.string(),
  /** "models/sense.json", or what overruled it: a row ("postings/wish"), or a rule in code ("rule: …"). */
  by: z.string(),
  /** 0..1, in hundredths; null for a row or rule, which is not more or less sure. */
  sure: z.number().min(0).max(1).nullable(),
  /** The weightiest first; empty if a row or rule decided. */
  terms: z.array(Term),
})
export type Decision = z.infer<typeof Decision>

/** Why a requirement is read as it is. */
export const RequirementWhy = z.object({
  /** Id of the requirement. */
  requirement: z.string(),
  importance: Decision,
  kind: Decision,
  /** Why it asks for this degree; left out where it asks for none. */
  degree: Decision.optional(),
  /** Why it asks for these years as a whole; left out where it asks for none. */
  years: Decision.optional(),
  /** Parallel to the requirement's parts. */
  parts: z.array(
    z.object({
      /** Why each alternative is one; parallel to its `anyOf`. */
      anyOf: z.array(Decision),
      /** Why each alternative is linked to the next: one fewer than `anyOf`. */
      links: z.array(Decision),
      /** Why it asks for years with this part; left out where it asks for none. */
      years: Decision.optional(),
    }),
  ),
})
export type RequirementWhy = z.infer<typeof RequirementWhy>

/** Why a condition is read as it is. */
export const BlockerWhy = z.object({
  kind: Decision,
  /** Why the statement counts as a condition, where no row found a form of a condition in it. */
  sense: Decision.optional(),
})
export type BlockerWhy = z.infer<typeof BlockerWhy>
