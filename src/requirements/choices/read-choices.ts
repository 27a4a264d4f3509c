import { decide, decideAndJudge, explainDecision, type Features, type LinearChain, type Term } from '../../learned/index.ts'
import type { Lexicon } from '../lexicon.ts'
import { type LinkContext, type LinkedPart, seeLinks } from './see-links.ts'
import { stepTo, tellLink } from './tell-link.ts'

/** Whether a part and the next are alternatives of each other. */
export const LINKS = ['apart', 'choice'] as const

const featuresOf = (context: LinkContext): Features => ({
  length: Math.max(0, context.parts.length - 1),
  tell: (at, to) => tellLink(context, at, to),
  stepTo: (at) => stepTo(context, at),
})

const isChoice = (label: number): boolean => LINKS[label] === 'choice'

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
  const links = decide(model, featuresOf(seeLinks(tokens, parts, lexicon)))
  const groups: T[][] = []
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    const joins = before?.soft === part.soft && isChoice(links[index - 1] ?? 0)
    if (joins) groups.at(-1)?.push(part)
    else groups.push([part])
  }
  return groups
}

/** How sure each link is between a part and the next: 0..1. */
export const judgeLinks = (context: LinkContext, model: LinearChain): number[] =>
  decideAndJudge(model, featuresOf(context)).map(({ sure }) => sure)

/** What spoke most for a part's being an alternative of the next, or for its being none. */
export const explainLink = (context: LinkContext, at: number, isLinked: boolean, model: LinearChain, most: number): Term[] =>
  explainDecision(model, featuresOf(context), at, LINKS.indexOf(isLinked ? 'choice' : 'apart'), most)
