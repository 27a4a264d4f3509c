import { z } from 'zod'
import { SectionKind } from './section.ts'
import { Span } from './span.ts'

/** One skill named at one place in a document. */
export const Mention = Span.extend({
  /** Taxonomy id. */
  skill: z.string(),
  /** The words that stand there: `document.text.slice(start, end)`. */
  surfaceForm: z.string(),
  section: SectionKind,
  /** "no experience with X", "want to learn X": no evidence. */
  negated: z.boolean(),
  /** "familiar with X", "basic X", "exposure to X": half the evidence. */
  weak: z.boolean(),
  /**
   * The row that says so ("mentions/aspiring"), or the rule in code for a mark ("rule: marked low"); left out if it is claimed
   * outright. Which sense a word has is decided by its entry in the taxonomy, which has no rows.
   */
  claimedBy: z.string().optional(),
  /** The words only evoke the skill (a looser trigger of a concept); they are not a name for it. */
  evoked: z.boolean(),
  /** Interpersonal. */
  soft: z.boolean(),
  /** Months of the union of the positions that name the skill; null if no dated position does. */
  months: z.int().nonnegative().nullable(),
})
export type Mention = z.infer<typeof Mention>

/**
 * A mention, or an unknown name in a place where skills are named: then `skill` is null, its words are all there is, and no
 * score uses it.
 */
export const ListedMention = Mention.extend({ skill: z.string().nullable() })
export type ListedMention = z.infer<typeof ListedMention>
