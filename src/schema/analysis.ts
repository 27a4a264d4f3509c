import { z } from 'zod'
import { Document, HiddenSpan } from './document.ts'
import { ListedMention, Mention } from './mention.ts'
import { Person } from './person.ts'
import { Section } from './section.ts'
import { Education, Experience, Position } from './timeline.ts'
import { Warning } from './warning.ts'

/** A resume as it was understood: everything that coverage may cite. */
export const Analysis = z.object({
  document: Document,
  person: Person,
  sections: z.array(Section),
  positions: z.array(Position),
  experience: Experience,
  education: z.array(Education),
  /**
   * Places that name a skill, in reading order; in a skills section also words that only evoke one, and names that the
   * taxonomy does not know (`skill` is null).
   */
  mentions: z.array(ListedMention),
  /** Words of a sentence that only evoke a skill ("automated the weekly report"): half the evidence. In reading order. */
  evocations: z.array(Mention),
  hidden: z.array(HiddenSpan),
  warnings: z.array(Warning),
})
export type Analysis = z.infer<typeof Analysis>
