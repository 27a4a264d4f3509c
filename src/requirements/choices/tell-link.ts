import type { AddFeature } from '../../learned/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { UnitToken } from '../parts/index.ts'
import type { LinkContext, LinkedPart } from './see-links.ts'

/** As far as words behind a part say more of the kind are welcome, and as far as a bracket is looked into. */
const MORE_TOKENS = 12
const BRACKET_TOKENS = 40
const TAIL_TOKENS = 6

const wordsOf = (tokens: readonly UnitToken[], from: number, most: number): string[] =>
  tokens.slice(from, from + most).map(({ low }) => low)

/** The bracket that opens between two parts: whether it offers a choice. */
const tellBracket = (between: readonly string[], behind: readonly string[], lexicon: Lexicon, add: AddFeature): void => {
  if (!between.includes('(')) return
  const inside = behind.slice(0, Math.max(0, behind.indexOf(')')))
  add('bracket or', String(inside.some((word) => lexicon.or.has(word))))
  add('bracket slash', String(inside.includes('/')))
  add('bracket more', String(lexicon.moreOfTheKind.test(inside.join(' '))))
  add('bracket first', between[between.indexOf('(') + 1] ?? '')
}

/** Whether a part is the whole name of a skill, and nothing more: of "Kubernetes in production, Terraform or Pulumi" the last two. */
const isName = (tokens: readonly UnitToken[], { first, behind }: LinkedPart): boolean => {
  const name = tokens[first]?.name ?? null
  return name !== null && tokens[behind - 1]?.name === name && tokens[first - 1]?.name !== name && tokens[behind]?.name !== name
}

/** Groups of the words that a part begins and ends with. */
const groupsOfEnds = (tokens: readonly UnitToken[], { first, behind }: LinkedPart): string =>
  `${tokens[first]?.wordGroup} ${tokens[behind - 1]?.wordGroup}`

/** What both parts are, and what is alike in them. */
const tellParts = ({ tokens, gaps, ends, leads }: LinkContext, at: number, parts: [LinkedPart, LinkedPart], add: AddFeature) => {
  const [left, right] = parts
  const [leftLast, rightLast] = [tokens[left.behind - 1], tokens[right.behind - 1]]
  if (leftLast === undefined || rightLast === undefined) return
  const [between, end, lead] = [gaps[at + 1]?.text, ends[at], leads[at]]
  const names = `${isName(tokens, left)} ${isName(tokens, right)}`
  const isAlike = `${leftLast.named === rightLast.named} ${groupsOfEnds(tokens, left) === groupsOfEnds(tokens, right)}`
  const capitals = parts.map(({ first }) => /^\p{Lu}/u.test(tokens[first]?.word ?? '')).join(' ')
  const groups = `${leftLast.wordGroup} ${rightLast.wordGroup}`
  const alikeClasses = `${leftLast.wordClass === rightLast.wordClass} ${leftLast.wordGroup === rightLast.wordGroup}`
  const bracketed = `${leftLast.bracketed} ${rightLast.bracketed}`
  add('soft', `${left.soft} ${right.soft}`)
  add('named', `${leftLast.named} ${rightLast.named}`)
  add('named between', `${leftLast.named === rightLast.named} ${between}`)
  add('lengths', `${Math.min(3, left.behind - left.first)} ${Math.min(3, right.behind - right.first)}`)
  add('capitals', capitals)
  add('capitals between', `${capitals} ${between}`)
  add('names', names)
  add('names end', `${names} ${end} ${between}`)
  add('alike end', `${isAlike} ${end} ${between}`)
  add('alike lead', `${isAlike} ${names} ${end} ${lead}`)
  add('groups', groups)
  add('groups between', `${groups} ${between}`)
  add('classes alike', alikeClasses)
  add('classes end', `${alikeClasses} ${end} ${lead}`)
  add('classes between', `${alikeClasses} ${between}`)
  add('left', leftLast.stem)
  add('right', rightLast.stem)
  add('left between', `${leftLast.stem} ${between}`)
  add('bracketed', bracketed)
  add('bracketed end', `${bracketed} ${end} ${lead}`)
}

/** What the list is that both stand in. */
const tellList = (
  { tokens, parts, gaps, ends, leads, first, last, passed, lexicon }: LinkContext,
  at: number,
  add: AddFeature,
): void => {
  const [between, end, lead] = [gaps[at + 1]?.text, ends[at], leads[at]]
  const [from, to] = [first[at] ?? at, last[at + 1] ?? at + 1]
  const behindRight = wordsOf(tokens, parts[at + 1]?.behind ?? 0, 4).join(' ')
  const tail = lexicon.tail.exec(wordsOf(tokens, parts[to]?.behind ?? 0, TAIL_TOKENS).join(' '))?.[1] ?? '-'
  add('end', `${end}`)
  add('lead', `${lead}`)
  add('end lead', `${end} ${lead}`)
  add('end lead between', `${end} ${lead} ${between}`)
  add('end between', `${end} ${between}`)
  add('between after', `${between} | ${at + 2 < parts.length ? gaps[at + 2]?.words.slice(0, 4).join(' ') : '>'}`)
  add('opens next', `${lexicon.opens.exec(behindRight)?.[0] ?? '-'} ${between}`)
  add('passed end', `${passed[at]} ${end} ${lead} ${between}`)
  add('tail', tail)
  add('tail end', `${tail} ${end} ${lead}`)
  add('tail lead between', `${tail} ${lead} ${between}`)
  add('place', `${Math.min(2, at - from)} ${Math.min(6, to - from)}`)
}

/** The features of the link between a part and the next one. */
export const tellLink = (context: LinkContext, at: number, add: AddFeature): void => {
  const { tokens, gaps, lexicon } = context
  const [left, right, gap] = [context.parts[at], context.parts[at + 1], gaps[at + 1]]
  if (left === undefined || right === undefined || gap === undefined) return
  const { words, text: between } = gap
  const behind = wordsOf(tokens, right.behind, BRACKET_TOKENS)
  const [beforeThat, before] = [tokens[left.first - 2]?.low ?? '<', tokens[left.first - 1]?.low ?? '<']
  add('bias', '')
  add('between', between)
  add('words between', String(Math.min(5, words.length)))
  for (const word of new Set(words)) add('word between', word)
  tellParts(context, at, [left, right], add)
  tellList(context, at, add)
  add('next', behind[0] ?? '>')
  add('next two', `${behind[0] ?? '>'} ${behind[1] ?? '>'}`)
  add('next between', `${between} ${behind[0] ?? '>'}`)
  add('before', before)
  add('before two', `${beforeThat} ${before}`)
  add('or', String(context.hasOr))
  add('and', String(context.hasAnd))
  add('more of the kind', String(lexicon.moreOfTheKind.test(behind.slice(0, MORE_TOKENS).join(' '))))
  tellBracket(words, behind, lexicon, add)
}

/** Kinds of steps from one link to the next: how alike the words are that they stand at. */
export const STEPS = ['same', 'short', 'long', 'cut'] as const

/** Of which kind the step to a link from the one before is. */
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
