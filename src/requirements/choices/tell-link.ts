import type { Lexicon } from '../../language/lexicon.ts'
import type { Teller } from '../../learned/index.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import type { Token } from '../parts/index.ts'
import type { LinkContext, LinkedPart } from './see-links.ts'

/** How far after a part to look for "or similar", and how far into a bracket. */
const MORE_TOKENS = 12
const BRACKET_TOKENS = 40
const TAIL_TOKENS = 6

const wordsOf = (tokens: readonly Token[], from: number, most: number): string[] =>
  tokens.slice(from, from + most).map(({ low }) => low)

/** The bracket that opens between two parts: whether it offers a choice. */
const tellBracket = (between: readonly string[], after: readonly string[], lexicon: Lexicon, to: Teller): void => {
  if (!between.includes('(')) return
  const inside = after.slice(0, Math.max(0, after.indexOf(')')))
  to.add('bracket or', String(inside.some((word) => lexicon.or.has(word))))
  to.add('bracket slash', String(inside.includes('/')))
  to.add('bracket more', String(lexicon.says['more-of-the-kind'].test(inside.join(' '))))
  to.add('bracket first', between[between.indexOf('(') + 1] ?? '')
}

/**
 * Whether a part is the whole name of a skill, and nothing more: in "Kubernetes in production, Terraform or Pulumi" the last two.
 */
const isName = (tokens: readonly Token[], { first, after }: LinkedPart): boolean => {
  const name = tokens[first]?.name ?? null
  return name !== null && tokens[after - 1]?.name === name && tokens[first - 1]?.name !== name && tokens[after]?.name !== name
}

/** Whether the words that parts begin and end with are of the same groups. */
const haveGroupsAlike = (tokens: readonly Token[], left: LinkedPart, right: LinkedPart): boolean =>
  tokens[left.first]?.wordGroup === tokens[right.first]?.wordGroup &&
  tokens[left.after - 1]?.wordGroup === tokens[right.after - 1]?.wordGroup

const CAPITAL = /^\p{Lu}/u

const TRUTHS = ['false false', 'false true', 'true false', 'true true'].map(knownValue)

/** Which of two things hold, as one value. */
const truths = (first: boolean, second: boolean): Value | string => TRUTHS[(first ? 2 : 0) + (second ? 1 : 0)] ?? ''

/** What stands between two parts, how their list ends, and what opened it. */
const aroundOf = ({ gaps, ends, leads }: LinkContext, at: number) => ({
  between: gaps[at + 1]?.value ?? '',
  end: knownValue(ends[at] ?? ''),
  lead: knownValue(leads[at] ?? ''),
})

/** What both parts are, and what is alike in them. */
const tellParts = (context: LinkContext, at: number, [left, right]: [LinkedPart, LinkedPart], to: Teller) => {
  const { tokens } = context
  const [leftLast, rightLast] = [tokens[left.after - 1], tokens[right.after - 1]]
  if (leftLast === undefined || rightLast === undefined) return
  const { between, end, lead } = aroundOf(context, at)
  const isCapital = ({ first }: LinkedPart): boolean => CAPITAL.test(tokens[first]?.word ?? '')
  const names = truths(isName(tokens, left), isName(tokens, right))
  const isAlike = truths(leftLast.named === rightLast.named, haveGroupsAlike(tokens, left, right))
  const capitals = truths(isCapital(left), isCapital(right))
  const alikeClasses = truths(leftLast.wordClass === rightLast.wordClass, leftLast.wordGroup === rightLast.wordGroup)
  const bracketed = truths(leftLast.bracketed, rightLast.bracketed)
  to.add('soft', String(left.soft), String(right.soft))
  to.add('named', leftLast.named, rightLast.named)
  to.add('named between', String(leftLast.named === rightLast.named), between)
  to.add('lengths', String(Math.min(3, left.after - left.first)), String(Math.min(3, right.after - right.first)))
  to.add('capitals', capitals)
  to.add('capitals between', capitals, between)
  to.add('names', names)
  to.add('names end', names, end, between)
  to.add('alike end', isAlike, end, between)
  to.add('alike lead', isAlike, names, end, lead)
  to.add('groups', leftLast.wordGroup, rightLast.wordGroup)
  to.add('groups between', leftLast.wordGroup, rightLast.wordGroup, between)
  to.add('classes alike', alikeClasses)
  to.add('classes end', alikeClasses, end, lead)
  to.add('classes between', alikeClasses, between)
  to.add('left', leftLast.stem)
  to.add('right', rightLast.stem)
  to.add('left between', leftLast.stem, between)
  to.add('bracketed', bracketed)
  to.add('bracketed end', bracketed, end, lead)
}

/** What kind of list both stand in. */
const tellList = (context: LinkContext, at: number, to: Teller): void => {
  const { tokens, parts, gaps, first, last, passed, lexicon } = context
  const { between, end, lead } = aroundOf(context, at)
  const [opening, closing] = [first[at] ?? at, last[at + 1] ?? at + 1]
  const afterRight = wordsOf(tokens, parts[at + 1]?.after ?? 0, 4).join(' ')
  const tail = lexicon.says.tail.exec(wordsOf(tokens, parts[closing]?.after ?? 0, TAIL_TOKENS).join(' '))?.[1] ?? '-'
  to.add('end', end)
  to.add('lead', lead)
  to.add('end lead', end, lead)
  to.add('end lead between', end, lead, between)
  to.add('end between', end, between)
  to.add('between after', between, '|', at + 2 < parts.length ? (gaps[at + 2]?.words.slice(0, 4).join(' ') ?? '') : '>')
  to.add('opens next', lexicon.says.opens.exec(afterRight)?.[0] ?? '-', between)
  to.add('passed end', String(passed[at]), end, lead, between)
  to.add('tail', tail)
  to.add('tail end', tail, end, lead)
  to.add('tail lead between', tail, lead, between)
  to.add('place', String(Math.min(2, at - opening)), String(Math.min(6, closing - opening)))
}

/** The features of the link between a part and the next one. */
export const tellLink = (context: LinkContext, at: number, to: Teller): void => {
  const { tokens, gaps, lexicon } = context
  const [left, right, gap] = [context.parts[at], context.parts[at + 1], gaps[at + 1]]
  if (left === undefined || right === undefined || gap === undefined) return
  const { words, value: between } = gap
  const after = wordsOf(tokens, right.after, BRACKET_TOKENS)
  const [beforeThat, before] = [tokens[left.first - 2]?.low ?? '<', tokens[left.first - 1]?.low ?? '<']
  to.add('bias', '')
  to.add('between', between)
  to.add('words between', String(Math.min(5, words.length)))
  for (const word of words) to.addOnce('word between', word)
  tellParts(context, at, [left, right], to)
  tellList(context, at, to)
  to.add('next', after[0] ?? '>')
  to.add('next two', after[0] ?? '>', after[1] ?? '>')
  to.add('next between', between, after[0] ?? '>')
  to.add('before', before)
  to.add('before two', beforeThat, before)
  to.add('or', String(context.hasOr))
  to.add('and', String(context.hasAnd))
  to.add('more of the kind', String(lexicon.says['more-of-the-kind'].test(after.slice(0, MORE_TOKENS).join(' '))))
  tellBracket(words, after, lexicon, to)
}

/** Kinds of steps from one link to the next: how alike the words are at which they stand. */
export const STEPS = ['same', 'short', 'long', 'cut'] as const

/** The kind of the step from the previous link to this one. */
export const stepTo = ({ gaps }: LinkContext, at: number): number => {
  const [before, own] = [gaps[at], gaps[at + 1]]
  if (before === undefined || own === undefined) return STEPS.indexOf('cut')
  const kind =
    before.text === own.text
      ? 'same'
      : before.breaks || own.breaks
        ? 'cut'
        : Math.max(before.words.length, own.words.length) <= 2
          ? 'short'
          : 'long'
  return STEPS.indexOf(kind)
}
