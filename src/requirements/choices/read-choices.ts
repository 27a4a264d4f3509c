import type { Lexicon } from '../../language/lexicon.ts'
import { SAYS } from '../../language/postings.ts'
import { decide, type LinearChain } from '../../learned/index.ts'
import { linkFeatures } from './features.ts'
import { type LinkContext, type LinkedPart, seeLinks } from './see-links.ts'

/** Whether a part and the next are alternatives of each other. */
export const LINKS = ['apart', 'choice'] as const

/** "PyTorch (or TensorFlow)": a bracket that opens so gives another of what stands before it. */
const opensOther = ({ parts, lexicon }: LinkContext, at: number): boolean => {
  const [bracket, or = ''] = parts[at]?.gap.words.slice(-2) ?? []
  return bracket === '(' && lexicon.or.has(or)
}

/** "a language like Python or Go, and databases like PostgreSQL": a kind with examples of its own is none of the examples before it. */
const isNextKind = ({ parts, lexicon: { says } }: LinkContext, at: number): boolean => {
  const [before, own, next] = [parts[at - 1], parts[at], parts[at + 1]]
  if (own === undefined || before?.lead === '-' || own.gap.joins === 'or') return false
  const isKind = next !== undefined && !next.gap.words.includes('(') && next.gap.joins === null && says.leads.test(next.gap.text)
  return isKind || (own.gap.joins === 'and' && says.leads.test(own.gap.text))
}

/** "Go, S3/Iceberg, Kafka", "Go, Rust, and SQL": a comma joins no alternatives where the list opens with no examples and ends with no "or". */
const isListed = ({ tokens, parts }: LinkContext, at: number): boolean => {
  const [own, ...gaps] = [parts[at], parts[at - 1]?.gap.text, parts[at + 1]?.gap.text]
  if (own?.gap.text !== ',' || own.lead !== '-' || tokens[own.first]?.bracketed) return false
  const joins = parts.slice(at, own.closing + 1).map(({ gap }) => gap.joins)
  return !joins.includes('or') && (joins.includes('and') || gaps.includes('/'))
}

/** "a database (PostgreSQL, MySQL) and a cache": what follows a bracket is none of what it lists; "bilingual English/Spanish" asks for both. */
const staysApart = (context: LinkContext, at: number): boolean => {
  const { gap, opening = at } = context.parts[at] ?? {}
  if (gap?.words[0] === ')' && gap.joins === 'and') return true
  return isNextKind(context, at) || isListed(context, at) || SAYS['of-both'].test(context.parts[opening]?.gap.text ?? '')
}

/** Each part once, in reading order, those that are alternatives of one another together. Soft and hard ones stay apart. */
export const readChoices = <T extends LinkedPart>(
  tokens: LinkContext['tokens'],
  parts: readonly T[],
  model: LinearChain,
  lexicon: Lexicon,
): T[][] => {
  if (parts.length < 2) return parts.map((part) => [part])
  const context = seeLinks(tokens, parts, lexicon)
  const links = decide(model, linkFeatures(context))
  const groups: T[][] = []
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    const isChoice = LINKS[links[index - 1] ?? 0] === 'choice' && !staysApart(context, index)
    const joins = before?.soft === part.soft && (isChoice || opensOther(context, index))
    if (joins) groups.at(-1)?.push(part)
    else groups.push([part])
  }
  return groups
}
