import type { SeenSequence } from '../../learned/features.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { createView, EMPTY, truth, upTo } from '../../learned/view.ts'
import type { Token } from '../units/index.ts'
import type { LinkContext, LinkedPart, ListedPart } from './see-links.ts'

/** How far after a part to look for "or similar", how far into a bracket, and how far behind a list. */
const MORE_TOKENS = 12
const BRACKET_TOKENS = 40
const TAIL_TOKENS = 6
const OPENING_TOKENS = 4

/** A part and the next one, in the lists that they stand in. */
interface Link {
  readonly context: LinkContext
  readonly at: number
  readonly left: ListedPart
  readonly right: ListedPart
  readonly leftLast: Token
  readonly rightLast: Token
  /** What stands between the parts. */
  readonly between: ListedPart['gap']
  /** The words after the right part. */
  readonly after: readonly string[]
  /** Those of the bracket that opens between the parts; null: none does. */
  readonly bracket: readonly string[] | null
}

const wordsOf = (tokens: readonly Token[], from: number, most: number): string[] =>
  tokens.slice(from, from + most).map(({ word }) => word.low)

const toLink = (context: LinkContext, at: number): Link | null => {
  const { tokens, parts } = context
  const [left, right] = [parts[at], parts[at + 1]]
  if (left === undefined || right === undefined) return null
  const [leftLast, rightLast] = [tokens[left.after - 1], tokens[right.after - 1]]
  if (leftLast === undefined || rightLast === undefined) return null
  const after = wordsOf(tokens, right.after, BRACKET_TOKENS)
  const between = right.gap
  const bracket = between.words.includes('(') ? after.slice(0, Math.max(0, after.indexOf(')'))) : null
  return { context, at, left, right, leftLast, rightLast, between, after, bracket }
}

/** Whether a part is the whole name of a skill, no more: in "Kubernetes in production, Terraform or Pulumi" the last two. */
const isName = (tokens: readonly Token[], { first, after }: LinkedPart): boolean => {
  const name = tokens[first]?.name ?? null
  return name !== null && tokens[after - 1]?.name === name && tokens[first - 1]?.name !== name && tokens[after]?.name !== name
}

/** Whether the words that parts begin and end with are of the same groups. */
const haveGroupsAlike = ({ context: { tokens }, left, right, leftLast, rightLast }: Link): boolean =>
  tokens[left.first]?.word.wordGroup === tokens[right.first]?.word.wordGroup &&
  leftLast.word.wordGroup === rightLast.word.wordGroup

const isCapital = ({ context: { tokens } }: Link, { first }: LinkedPart): boolean => tokens[first]?.word.isCapital ?? false

const TRUTHS = ['false false', 'false true', 'true false', 'true true'].map(knownValue)

/** Which of two things hold, as one value. */
const truths = (first: boolean, second: boolean): Value => TRUTHS[(first ? 2 : 0) + (second ? 1 : 0)] ?? EMPTY

const lowAt = ({ context: { tokens } }: Link, at: number): Value => tokens[at]?.word.value ?? knownValue('<')

/** The words after the right part with which a list goes on, and those behind it. */
const openingOf = ({ context: { lexicon }, after }: Link): Value =>
  knownValue(lexicon.says.opens.exec(after.slice(0, OPENING_TOKENS).join(' '))?.[0] ?? '-')

const tailOf = ({ context: { lexicon, tokens, parts }, right: { closing } }: Link): Value =>
  knownValue(lexicon.says.tail.exec(wordsOf(tokens, parts[closing]?.after ?? 0, TAIL_TOKENS).join(' '))?.[1] ?? '-')

const saysMore = ({ context: { lexicon } }: Link, words: readonly string[]): Value =>
  truth(lexicon.says['more-of-the-kind'].test(words.join(' ')))

const COLUMNS = {
  bias: () => EMPTY,
  bar: () => knownValue('|'),
  between: ({ between }: Link) => between.value,
  'words between': ({ between }: Link) => between.words.map(knownValue),
  'how many between': ({ between }: Link) => upTo(5, between.words.length),
  'left soft': ({ left }: Link) => truth(left.soft),
  'right soft': ({ right }: Link) => truth(right.soft),
  'left named': ({ leftLast }: Link) => leftLast.named,
  'right named': ({ rightLast }: Link) => rightLast.named,
  'named alike': ({ leftLast, rightLast }: Link) => truth(leftLast.named === rightLast.named),
  'left length': ({ left }: Link) => upTo(3, left.after - left.first),
  'right length': ({ right }: Link) => upTo(3, right.after - right.first),
  capitals: (link: Link) => truths(isCapital(link, link.left), isCapital(link, link.right)),
  names: ({ context: { tokens }, left, right }: Link) => truths(isName(tokens, left), isName(tokens, right)),
  alike: (link: Link) => truths(link.leftLast.named === link.rightLast.named, haveGroupsAlike(link)),
  'left group': ({ leftLast }: Link) => leftLast.word.wordGroup,
  'right group': ({ rightLast }: Link) => rightLast.word.wordGroup,
  classes: ({ leftLast: { word: left }, rightLast: { word: right } }: Link) =>
    truths(left.wordClass === right.wordClass, left.wordGroup === right.wordGroup),
  left: ({ leftLast }: Link) => leftLast.word.stem,
  right: ({ rightLast }: Link) => rightLast.word.stem,
  bracketed: ({ leftLast, rightLast }: Link) => truths(leftLast.bracketed, rightLast.bracketed),
  end: ({ left }: Link) => knownValue(left.end),
  lead: ({ left }: Link) => knownValue(left.lead),
  passed: ({ left }: Link) => knownValue(String(left.passed)),
  tail: tailOf,
  'opens next': openingOf,
  'gap after': ({ context: { parts }, at }: Link) =>
    knownValue(parts[at + 2]?.gap.words.slice(0, OPENING_TOKENS).join(' ') ?? '>'),
  'place in list': ({ at, left }: Link) => upTo(2, at - left.opening),
  'length of list': ({ left, right }: Link) => upTo(6, right.closing - left.opening),
  next: ({ after }: Link) => knownValue(after[0] ?? '>'),
  'next but one': ({ after }: Link) => knownValue(after[1] ?? '>'),
  before: (link: Link) => lowAt(link, link.left.first - 1),
  'before that': (link: Link) => lowAt(link, link.left.first - 2),
  or: ({ context }: Link) => truth(context.hasOr),
  and: ({ context }: Link) => truth(context.hasAnd),
  more: (link: Link) => saysMore(link, link.after.slice(0, MORE_TOKENS)),
  'bracket or': ({ bracket, context }: Link) => bracket && truth(bracket.some((word) => context.lexicon.or.has(word))),
  'bracket slash': ({ bracket }: Link) => bracket && truth(bracket.includes('/')),
  'bracket more': (link: Link) => link.bracket && saysMore(link, link.bracket),
  'bracket first': ({ bracket, between: { words } }: Link) => bracket && knownValue(words[words.indexOf('(') + 1] ?? ''),
} as const

/** What the model of choices sees; group names are those of its file. */
export const LINK_VIEW = createView(
  COLUMNS,
  `
  bias; between; words between: how many between; word between: words between; soft: left soft, right soft
  named: left named, right named; named between: named alike, between; lengths: left length, right length; capitals
  capitals between: capitals, between; names; names end: names, end, between; alike end: alike, end, between
  alike lead: alike, names, end, lead; groups: left group, right group; groups between: left group, right group, between
  classes alike: classes; classes end: classes, end, lead; classes between: classes, between; left; right
  left between: left, between; bracketed; bracketed end: bracketed, end, lead; end; lead; end lead: end, lead
  end lead between: end, lead, between; end between: end, between; between after: between, bar, gap after
  opens next: opens next, between; passed end: passed, end, lead, between; tail; tail end: tail, end, lead
  tail lead between: tail, lead, between; place: place in list, length of list; next; next two: next, next but one
  next between: between, next; before; before two: before that, before; or; and; more of the kind: more; bracket or
  bracket slash; bracket more; bracket first`,
)

/** Kinds of steps from one link to the next: how alike the words are at which they stand. */
export const LINK_STEPS = ['same', 'short', 'long', 'cut'] as const

/** The kind of the step from the previous link to this one. */
const stepTo = ({ parts }: LinkContext, at: number): (typeof LINK_STEPS)[number] => {
  const [before, own] = [parts[at]?.gap, parts[at + 1]?.gap]
  if (before === undefined || own === undefined) return 'cut'
  if (before.text === own.text) return 'same'
  if (before.breaks || own.breaks) return 'cut'
  return Math.max(before.words.length, own.words.length) <= 2 ? 'short' : 'long'
}

/** What decides the links between parts. */
export const linkFeatures = (context: LinkContext): SeenSequence => ({
  length: Math.max(0, context.parts.length - 1),
  see: (at) => {
    const link = toLink(context, at)
    return link === null ? [] : LINK_VIEW.see(link)
  },
  stepTo: (at) => LINK_STEPS.indexOf(stepTo(context, at)),
})
