import type { Lexicon } from '../../language/lexicon.ts'
import { decide, type LinearChain } from '../../learned/index.ts'
import { linkFeatures } from './features.ts'
import { type LinkContext, type LinkedPart, seeLinks } from './see-links.ts'

/** Whether a part and the next are alternatives of each other. */
export const LINKS = ['apart', 'choice'] as const

/**
 * Parts that are alternatives of one another, together: any of them does. Soft and hard ones stay apart.
 *
 * @returns Each part once, in reading order; most stand alone.
 */
export const readChoices = <T extends LinkedPart>(
  tokens: LinkContext['tokens'],
  parts: readonly T[],
  model: LinearChain,
  lexicon: Lexicon,
): T[][] => {
  if (parts.length < 2) return parts.map((part) => [part])
  const links = decide(model, linkFeatures(seeLinks(tokens, parts, lexicon)))
  const groups: T[][] = []
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    const joins = before?.soft === part.soft && LINKS[links[index - 1] ?? 0] === 'choice'
    if (joins) groups.at(-1)?.push(part)
    else groups.push([part])
  }
  return groups
}
