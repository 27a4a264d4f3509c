import { z } from 'zod'
import { Span } from './span.ts'

/** "2020-03", or "2020" if the month is not known. */
export const YearMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
export type YearMonth = z.infer<typeof YearMonth>

/** A {@link YearMonth}, or "present": the as-of month. */
export const EndMonth = z.union([YearMonth, z.literal('present')])
export type EndMonth = z.infer<typeof EndMonth>

/** A paid or research position, from the first line that names it to the end of its last bullet. */
export const Position = Span.extend({
  title: z.string().nullable(),
  organization: z.string().nullable(),
  from: YearMonth.nullable(),
  to: EndMonth.nullable(),
})
export type Position = z.infer<typeof Position>

export const DegreeLevel = z.enum(['secondary', 'associate', 'bachelor', 'master', 'doctorate', 'other'])
export type DegreeLevel = z.infer<typeof DegreeLevel>

export const Education = Span.extend({
  degree: DegreeLevel,
  field: z.string().nullable(),
  institution: z.string().nullable(),
  to: EndMonth.nullable(),
})
export type Education = z.infer<typeof Education>

export const Experience = z.object({
  /** Months of the union of all positions; overlaps count once, both ends count. */
  months: z.int().nonnegative(),
  /** "2026-11": given, or the current month; printed so that a run can be repeated. */
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
})
export type Experience = z.infer<typeof Experience>
