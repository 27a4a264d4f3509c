import { SAYS } from '../../language/postings.ts'
import { lineageOf, TOOL_KINDS } from '../../lineage.ts'
import type { Span } from '../../schema/span.ts'
import type { SkillKind, Taxonomy } from '../../schema/taxonomy.ts'
import { lengthOf, overlaps, quote } from '../../text/span.ts'
import { contentWords } from '../../text/stems.ts'
import type { NamedSkill } from '../units/index.ts'

/** Kinds of skills that have proper names. */
const NAMED_KINDS: ReadonlySet<SkillKind | undefined> = new Set([...TOOL_KINDS, 'certification'])

/** What is done with a thing may take as many words again: "train and fine-tune machine learning models". */
const LEAST_SHARE = 0.34

/** How much of the words of a part stands from the beginning of a name on. */
const shareFrom = (text: string, part: Span, name: Span): number => {
  const words = contentWords(quote(text, part))
  return words.length === 0 ? 0 : words.filter(({ start }) => part.start + start >= name.start).length / words.length
}

/**
 * "Fluent German" is a name of the part "German", and "leadership experience" of "leadership"; most other names that go far
 * beyond a part are of something else.
 */
const isOfPart = (name: Span, part: Span): boolean =>
  lengthOf(name) <= 2 * lengthOf(part) || name.start === part.start || (name.start < part.start && name.end === part.end)

/**
 * The skill that the words of a part ask for, of those named in it: the last name of its own ("Azure Databricks": Databricks),
 * else the field or method that it ends with ("real-time data pipelines"), else no skill: "security boundaries of LLMs" asks for
 * more than the taxonomy knows.
 *
 * @param named in the posting, sorted.
 * @returns Its id; null where the taxonomy does not know what is asked.
 */
export const tieSkill = (text: string, part: Span, named: readonly NamedSkill[], taxonomy: Taxonomy): string | null => {
  const kindOf = ({ skill }: NamedSkill): SkillKind | undefined => lineageOf(taxonomy).skillOf(skill)?.kind
  const inside = named.filter((name) => overlaps(name, part) && isOfPart(name, part))
  const last = inside.at(-1)
  const own = inside.findLast((name) => NAMED_KINDS.has(kindOf(name)))
  // What only calls a platform to mind gives way to a name that follows it.
  if (own && (!own.evoked || own === last || last?.evoked)) {
    const isHeld = kindOf(own) === 'certification' || !SAYS.certificate.test(quote(text, part))
    return isHeld ? own.skill : null
  }
  const endsIt = ({ end }: Span): boolean => SAYS['tool-kind'].test(text.slice(Math.min(end, part.end), part.end))
  const isMost = (name: Span): boolean => name.start <= part.start || shareFrom(text, part, name) >= LEAST_SHARE
  return inside.findLast((name) => endsIt(name) && isMost(name))?.skill ?? null
}
