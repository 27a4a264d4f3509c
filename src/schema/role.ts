import { z } from 'zod'
import { BriefLevel } from './taxonomy.ts'

/** What a role of that level pays a year. */
export const SalaryBand = z.object({
  min: z.int(),
  max: z.int(),
  /** Whether pay goes beyond `max`. */
  open: z.boolean(),
  currency: z.literal('USD'),
  country: z.literal('US'),
  /** The year that the figures are of. */
  year: z.int(),
})
export type SalaryBand = z.infer<typeof SalaryBand>

/** A posting's place in the role brief. */
export const Role = z.object({
  /** The title in the brief that is closest to the posting's. */
  title: z.string(),
  /** Null if the posting does not say. */
  level: BriefLevel.nullable(),
  typicalFocus: z.string(),
  /** What interviews test, for the responsibilities whose skills the posting asks for. */
  interviews: z.array(z.object({ responsibility: z.string(), tested: z.string() })),
  /** Null if the level is not known. */
  salary: SalaryBand.nullable(),
})
export type Role = z.infer<typeof Role>
