import type { Candidate } from './candidates.ts'
import { lookKey } from './looks.ts'

const isSmaller = (lower: Candidate, upper: Candidate): boolean =>
  lower.look.sizePt !== null && upper.look.sizePt !== null && lower.look.sizePt < upper.look.sizePt

/** A heading with a smaller one directly below it: that one heads a part of it. */
const opensWithPart = (upper: Candidate, lower: Candidate | undefined): lower is Candidate =>
  lower?.index === upper.index + 1 && isSmaller(lower, upper)

const kindOf = ({ words }: Candidate): string => words?.kind ?? 'other'

/**
 * Headings without those of parts within a section, which are set smaller than its own, at least one of them directly below it.
 * Where the words of the section are vague its first part says what it is.
 *
 * ```text
 * PUBLICATIONS          PUBLICATIONS
 * Journal articles  →
 * Proceedings
 * ```
 *
 * @param headings in reading order.
 */
export const withoutSubheadings = (headings: readonly Candidate[]): Candidate[] => {
  const parts = new Set(
    headings.flatMap((one, order) => {
      const next = headings[order + 1]
      return opensWithPart(one, next) ? lookKey(next.look) : []
    }),
  )
  const kept: Candidate[] = []
  for (const [order, heading] of headings.entries()) {
    const section = kept.at(-1)
    const next = headings[order + 1]
    const isPart = section !== undefined && parts.has(lookKey(heading.look)) && isSmaller(heading, section)
    if (isPart && [kindOf(section), 'other'].includes(kindOf(heading))) continue
    const isVague = heading.words?.certainty !== 'sure' && opensWithPart(heading, next) && next.words !== null
    kept.push(isVague ? { ...heading, words: next.words } : heading)
  }
  return kept
}
