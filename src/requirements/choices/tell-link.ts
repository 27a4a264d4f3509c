import type { AddFeature } from '../../learned/index.ts'
import type { UnitToken } from '../parts/index.ts'
import { type LinkContext, type LinkedPart, OR } from './see-links.ts'

const MORE_OF_THE_KIND = /\b(?:etc|similar|equivalent|other|others|related|comparable)\b/

/** What the words behind a part open with, where the part itself opens a list: "tools (e.g. A, B)". */
const OPENS = /^(?:\( ?)?(?:such as|e\.? ?g|ex|i\.e|for (?:example|instance)|like|includ(?:es?|ing)|:|\()/

/** What stands behind the last part of a list. */
const TAIL =
  /^[,) ]*(etc|(?:or|and)(?:\/or)? (?:any |an? |other |another )*(?:similar|equivalents?|comparable|related|others?|more|the like|alike)|\)|and|or|;|\.|$)/

/** As far as words behind a part say more of the kind are welcome, and as far as a bracket is looked into. */
const MORE_TOKENS = 12
const BRACKET_TOKENS = 40
const TAIL_TOKENS = 6

const wordsOf = (tokens: readonly UnitToken[], from: number, most: number): string[] =>
  tokens.slice(from, from + most).map(({ low }) => low)

/** The bracket that opens between two parts: whether it offers a choice. */
const tellBracket = (between: readonly string[], behind: readonly string[], add: AddFeature): void => {
  if (!between.includes('(')) return
  const inside = behind.slice(0, Math.max(0, behind.indexOf(')')))
  add(
    'bracket or',
    inside.some((word) => OR.has(word)),
  )
  add('bracket slash', inside.includes('/'))
  add('bracket more', MORE_OF_THE_KIND.test(inside.join(' ')))
  add('bracket first', between[between.indexOf('(') + 1] ?? '')
}

/** Whether a part is the whole name of a skill, and nothing more: of "Kubernetes in production, Terraform or Pulumi" the last two. */
const isName = (tokens: readonly UnitToken[], { first, behind }: LinkedPart): boolean => {
  const name = tokens[first]?.name ?? null
  return name !== null && tokens[behind - 1]?.name === name && tokens[first - 1]?.name !== name && tokens[behind]?.name !== name
}

/** Of which kinds the words are that parts begin and end with: the same ones. */
const isSpokenAlike = (tokens: readonly UnitToken[], left: LinkedPart, right: LinkedPart): boolean =>
  tokens[left.first]?.speech === tokens[right.first]?.speech &&
  tokens[left.behind - 1]?.speech === tokens[right.behind - 1]?.speech

/** What stands between both parts, and how the list opens and ends. */
interface Around {
  readonly between: readonly string[]
  readonly lead: string
  readonly end: string
}

/** What both parts are, and what is alike in them. */
const tellParts = (
  tokens: readonly UnitToken[],
  parts: readonly [LinkedPart, LinkedPart],
  around: Around,
  add: AddFeature,
): void => {
  const [left, right] = parts
  const { between, lead, end } = around
  const [leftLast, rightLast] = [tokens[left.behind - 1], tokens[right.behind - 1]]
  if (leftLast === undefined || rightLast === undefined) return
  const names = [isName(tokens, left), isName(tokens, right)]
  const isNamedAlike = leftLast.named === rightLast.named
  const alike = [isNamedAlike, isSpokenAlike(tokens, left, right)]
  const capitals = parts.map(({ first }) => /^\p{Lu}/u.test(tokens[first]?.word ?? ''))
  add('soft', left.soft, right.soft)
  add('named', leftLast.named, rightLast.named)
  add('named between', isNamedAlike, ...between)
  add('lengths', Math.min(3, left.behind - left.first), Math.min(3, right.behind - right.first))
  add('capitals', ...capitals)
  add('capitals between', ...capitals, ...between)
  add('names', ...names)
  add('names end', ...names, end, ...between)
  add('alike end', ...alike, end, ...between)
  add('alike lead', ...alike, ...names, end, lead)
  add('speech', leftLast.speech, rightLast.speech)
  add('speech between', leftLast.speech, rightLast.speech, ...between)
  add('left', leftLast.stem)
  add('right', rightLast.stem)
  add('left between', leftLast.stem, ...between)
  add('bracketed', leftLast.bracketed, rightLast.bracketed)
  add('bracketed end', leftLast.bracketed, rightLast.bracketed, end, lead)
}

/** What the list is that both stand in. */
const tellList = (context: LinkContext, at: number, { between, lead, end }: Around, add: AddFeature): void => {
  const { tokens, parts, gaps, first, last, passed } = context
  const [from, to] = [first[at] ?? at, last[at + 1] ?? at + 1]
  const behindRight = wordsOf(tokens, parts[at + 1]?.behind ?? 0, 4).join(' ')
  const tail = TAIL.exec(wordsOf(tokens, parts[to]?.behind ?? 0, TAIL_TOKENS).join(' '))?.[1] ?? '-'
  const after = at + 2 < parts.length ? (gaps[at + 2]?.said.slice(0, 4) ?? []) : ['>']
  add('end', end)
  add('lead', lead)
  add('end lead', end, lead)
  add('end lead between', end, lead, ...between)
  add('end between', end, ...between)
  add('between after', ...between, '|', ...after)
  add('opens next', OPENS.exec(behindRight)?.[0] ?? '-', ...between)
  add('passed end', passed[at] ?? 'null', end, lead, ...between)
  add('tail', tail)
  add('tail end', tail, end, lead)
  add('tail lead between', tail, lead, ...between)
  add('place', Math.min(2, at - from), Math.min(6, to - from))
}

/** The features of the link between a part and the next one. */
export const tellLink = (context: LinkContext, at: number, add: AddFeature): void => {
  const { tokens, gaps, leads, ends } = context
  const [left, right, gap] = [context.parts[at], context.parts[at + 1], gaps[at + 1]]
  if (left === undefined || right === undefined || gap === undefined) return
  const { words, said: between } = gap
  const around = { between, lead: leads[at] ?? '-', end: ends[at] ?? '-' }
  const behind = wordsOf(tokens, right.behind, BRACKET_TOKENS)
  const [beforeThat, before] = [tokens[left.first - 2]?.low ?? '<', tokens[left.first - 1]?.low ?? '<']
  add('bias', '')
  add('between', ...between)
  add('words between', Math.min(5, words.length))
  for (const word of new Set(words)) add('word between', word)
  tellParts(tokens, [left, right], around, add)
  tellList(context, at, around, add)
  add('next', behind[0] ?? '>')
  add('next two', behind[0] ?? '>', behind[1] ?? '>')
  add('next between', ...between, behind[0] ?? '>')
  add('before', before)
  add('before two', beforeThat, before)
  add('or', context.hasOr)
  add('and', context.hasAnd)
  add('more of the kind', MORE_OF_THE_KIND.test(behind.slice(0, MORE_TOKENS).join(' ')))
  tellBracket(words, behind, add)
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
