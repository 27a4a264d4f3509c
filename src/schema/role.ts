import { z } from 'zod'
import { BriefLevel } from './taxonomy.ts'

/** What a role of that level is paid a year. */
export const SalaryBand = z.object({
  min: z.int(),
  max: z.int(),
  /** The band goes on above `max`. */
  open: z.boolean(),
  currency: z.literal('USD'),
  country: z.literal('US'),
  /** The year that the figures are of. */
  year: z.int(),
})
export type SalaryBand = z.infer<typeof SalaryBand>

/** A posting's place in the role brief. */
export const Role = z.object({
  /** The title of the brief that is nearest to the posting's. */
  title: z.string(),
  /** Null where the posting says nothing of it. */
  level: BriefLevel.nullable(),
  typicalFocus: z.string(),
  /** Of the responsibilities whose skills the posting asks for: what interviews test. */
  interviews: z.array(z.object({ responsibility: z.string(), tested: z.string() })),
  /** Null where the level is not known. */
  salary: SalaryBand.nullable(),
})
export type Role = z.infer<typeof Role>
