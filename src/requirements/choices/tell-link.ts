import type { AddFeature } from '../../learned/index.ts'
import type { ReadPart, UnitToken } from '../parts/index.ts'

/** What a part is, as far as links between parts go by it. */
export type LinkedPart = Pick<ReadPart, 'first' | 'behind' | 'soft'>

/** A unit's tokens and the parts among them. */
export interface LinkContext {
  readonly tokens: readonly UnitToken[]
  readonly parts: readonly LinkedPart[]
}

/** Words that open a list of examples or alternatives. */
const LEADS =
  /such as|\beg\b|e\.g|\bex\b|i\.e|for (?:example|instance)|\blike\b|includ(?:es?|ing)|(?:one|any|two|more) of|at least|either|preferably|ideally|:/

const MORE_OF_THE_KIND = /\b(?:etc|similar|equivalent|other|others|related|comparable)\b/

const OR: ReadonlySet<string> = new Set(['or', 'and/or'])
const AND: ReadonlySet<string> = new Set(['and', '&'])
const BREAKS: ReadonlySet<string> = new Set(['(', ')', ';', '.'])

/** More words between two parts are no list any more. */
const MAX_BETWEEN = 3

const wordsBetween = ({ tokens, parts }: LinkContext, at: number): string[] =>
  tokens.slice(parts[at]?.behind ?? 0, parts[at + 1]?.first ?? tokens.length).map(({ low }) => low)

/** How the list that a link stands in ends: "A, B or C" by "or", from its first comma on. */
const endOfList = (context: LinkContext, at: number): string => {
  for (let next = at; next + 1 < context.parts.length; next++) {
    const between = wordsBetween(context, next)
    if (between.some((word) => OR.has(word))) return 'or'
    if (between.some((word) => AND.has(word))) return 'and'
    if (between.length > MAX_BETWEEN || between.some((word) => BREAKS.has(word))) return 'cut'
  }
  return '-'
}

/** What opens the list that a link stands in: "such as" of "tools such as A, B". */
const leadOfList = (context: LinkContext, at: number): string => {
  for (let part = at; part >= 0; part--) {
    const before =
      part === 0 ? context.tokens.slice(0, context.parts[0]?.first).map(({ low }) => low) : wordsBetween(context, part - 1)
    const found = LEADS.exec(before.join(' '))
    if (found) return found[0]
    if (part < at && (before.length > MAX_BETWEEN || before.some((word) => BREAKS.has(word)))) return '-'
  }
  return '-'
}

/** The bracket that opens between two parts: whether it offers a choice. */
const tellBracket = (between: readonly string[], behind: readonly UnitToken[], add: AddFeature): void => {
  if (!between.includes('(')) return
  const inside = behind
    .slice(
      0,
      Math.max(
        0,
        behind.findIndex(({ low }) => low === ')'),
      ),
    )
    .map(({ low }) => low)
  add('bracket or', String(inside.some((word) => OR.has(word))))
  add('bracket slash', String(inside.includes('/')))
  add('bracket more', String(MORE_OF_THE_KIND.test(inside.join(' '))))
  add('bracket first', between[between.indexOf('(') + 1] ?? '')
}

/** Whether a part is the whole name of a skill, and nothing more: of "Kubernetes in production, Terraform or Pulumi" the last two. */
const isName = (tokens: readonly UnitToken[], { first, behind }: LinkedPart): boolean => {
  const name = tokens[first]?.name ?? null
  return name !== null && tokens[behind - 1]?.name === name && tokens[first - 1]?.name !== name && tokens[behind]?.name !== name
}

/** What kinds of words a part begins and ends with. */
const speechOfEnds = (tokens: readonly UnitToken[], { first, behind }: LinkedPart): string =>
  `${tokens[first]?.speech} ${tokens[behind - 1]?.speech}`

/** The features of the link between a part and the next one. */
export const tellLink = (context: LinkContext, at: number, add: AddFeature): void => {
  const { tokens, parts } = context
  const [left, right] = [parts[at], parts[at + 1]]
  const [leftLast, rightLast] = [tokens[(left?.behind ?? 0) - 1], tokens[(right?.behind ?? 0) - 1]]
  if (left === undefined || right === undefined || leftLast === undefined || rightLast === undefined) return
  const names = `${isName(tokens, left)} ${isName(tokens, right)}`
  const isAlike = `${leftLast.named === rightLast.named} ${speechOfEnds(tokens, left) === speechOfEnds(tokens, right)}`
  const words = wordsBetween(context, at)
  const between = words.join(' ')
  const capitals = [left, right].map(({ first }) => /^\p{Lu}/u.test(tokens[first]?.word ?? '')).join(' ')
  const [end, lead] = [endOfList(context, at), leadOfList(context, at)]
  const behind = tokens.slice(right.behind)
  const before = tokens.slice(0, left.first)
  add('bias', '')
  add('between', between)
  add('words between', String(Math.min(5, words.length)))
  for (const word of new Set(words)) add('word between', word)
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
  add('speech', `${leftLast.speech} ${rightLast.speech}`)
  add('speech between', `${leftLast.speech} ${rightLast.speech} ${between}`)
  add('left', leftLast.stem)
  add('right', rightLast.stem)
  add('left between', `${leftLast.stem} ${between}`)
  add('next', behind[0]?.low ?? '>')
  add('next two', `${behind[0]?.low ?? '>'} ${behind[1]?.low ?? '>'}`)
  add('before', before.at(-1)?.low ?? '<')
  add('before two', `${before.at(-2)?.low ?? '<'} ${before.at(-1)?.low ?? '<'}`)
  add('end', end)
  add('lead', lead)
  add('end lead', `${end} ${lead}`)
  add('end lead between', `${end} ${lead} ${between}`)
  add('end between', `${end} ${between}`)
  add('bracketed', `${leftLast.bracketed} ${rightLast.bracketed}`)
  add('bracketed end', `${leftLast.bracketed} ${rightLast.bracketed} ${end} ${lead}`)
  add('or', String(tokens.some(({ low }) => OR.has(low))))
  add('and', String(tokens.some(({ low }) => AND.has(low))))
  add(
    'more of the kind',
    String(
      MORE_OF_THE_KIND.test(
        behind
          .slice(0, 12)
          .map(({ low }) => low)
          .join(' '),
      ),
    ),
  )
  tellBracket(words, behind, add)
}
