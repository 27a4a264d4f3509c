import { z } from 'zod'
import { RowId } from './row-id.ts'
import { Span } from './span.ts'

export const SectionKind = z.enum([
  'summary',
  'experience',
  'education',
  'skills',
  'projects',
  'publications',
  'certifications',
  'awards',
  'languages',
  'interests',
  'contact',
  'other',
])
export type SectionKind = z.infer<typeof SectionKind>

/**
 * A part of a resume, from the start of its heading to the end of its last line.
 * Sections are in reading order and do not overlap; what comes before the first heading is `contact`
 * (name, e-mail, phone) with a null heading.
 */
export const Section = Span.extend({
  kind: SectionKind,
  /** As printed; null where there is none. */
  heading: z.string().nullable(),
  /** The row that says what the heading's words head; left out where its look, or what stands below it, decided. */
  headedBy: RowId.optional(),
})
export type Section = z.infer<typeof Section>
