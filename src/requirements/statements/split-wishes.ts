import { SAYS } from '../../language/postings.ts'
import { clausesIn, isWish } from '../../language/wishes.ts'
import type { Span } from '../../schema/span.ts'
import { overlaps, quote } from '../../text/span.ts'
import { opensDemand } from '../units/index.ts'
import type { Asking } from './asking.ts'

interface Sentence extends Pick<Asking, 'kind' | 'lexicon'> {
  readonly unit: Span
  readonly choices: readonly (readonly Span[])[]
}

const namesPart = (clause: Span, { choices }: Sentence): boolean => choices.flat().some((part) => overlaps(part, clause))

const namesStudies = (text: string, clause: Span, { kind, lexicon }: Sentence): boolean =>
  (kind === 'degree' && SAYS['may-name-degree'].test(quote(text, clause))) ||
  (lexicon.tongue === 'others' && lexicon.says['names-years'].test(quote(text, clause).toLowerCase()))

/** "Some dbt would help, and a master's degree is a plus" wishes for two things, of which one is no study. */
const isNoStudy = (text: string, clause: Span, sentence: Sentence): boolean =>
  sentence.kind === 'degree' && namesPart(clause, sentence) && !namesStudies(text, clause, sentence)

/** The clauses that name a part, or a degree where one is asked, or years in other tongues: one that names nothing wishes for nothing. */
const clausesOf = (text: string, sentence: Sentence): Span[] =>
  clausesIn(text, sentence.unit, sentence.lexicon).filter((one) => namesPart(one, sentence) || namesStudies(text, one, sentence))

/**
 * "Experience with SQL, ideally in a bank", "Java required, Kotlin preferred", "SQL and Python; Kafka is a plus": what stands before
 * the wish is a demand, and no bracket alone parts them; or "Spark is a plus, SQL is a must". Other wishes are about all before them.
 */
const isBesideDemand = (text: string, { unit, kind, lexicon }: Asking, { start, end }: Span): boolean => {
  const after = clausesIn(text, { start: end, end: unit.end }, lexicon)
  if (after.some((clause) => lexicon.says['is-needed'].test(quote(text, clause)) && !isWish(text, clause, lexicon))) return true
  const before = text.slice(unit.start, start).trimEnd()
  const demand = before.replace(/^[^\p{L}\d]+/u, '')
  if (SAYS.denies.test(demand) || (kind === 'degree' && !SAYS['may-name-degree'].test(before))) return false
  const isSure = opensDemand(demand) || lexicon.says.need.test(demand.toLowerCase()) || lexicon.says['is-needed'].test(demand)
  return /[;(]$/.test(before) || lexicon.says['says-level'].test(demand) || (isSure && !before.endsWith(')'))
}

/** "Master's degree (PhD is a plus) in Statistics": only what the bracket within it says is wished for. */
const wishesInBracket = (text: string, { unit, lexicon }: Asking): boolean => {
  const words = quote(text, unit)
  const rest = words.replace(/\([^()]*\)(?=\s+\p{L})/gu, '')
  return rest !== words && !lexicon.says.wish.test(rest.toLowerCase())
}

/** A clause as a statement of its own, with the choices that stand there. */
const clauseOf = (asking: Asking, clause: Span, read: Pick<Asking, 'importance' | 'by'>): Asking => ({
  ...asking,
  ...clause,
  ...read,
  choices: asking.choices.filter((choice) => choice.every((part) => overlaps(part, clause))),
})

/** ", Scala (preferred" ends with its bracket, and "and French desired" begins behind "and". */
const toWish = (text: string, asking: Asking, { start, end }: Span): Asking => {
  const clause = text.slice(start, end).replace(/^[\s,;:–—-]+/u, '')
  const words = clause.replace(/^\p{L}+ /u, (first) => (asking.lexicon.and.has(first.trim().toLowerCase()) ? '' : first))
  const close = Number(text.charAt(end) === ')' && words.includes('('))
  return clauseOf(asking, { start: end - words.length, end: end + close }, { importance: 'preferred', by: 'postings/wish' })
}

/** "Degree required, preferably in physics": what stands before the comma is a demand, and all that follows a wish of the same degree. */
const splitDegree = (text: string, asking: Asking): Asking[] => {
  const { unit, kind, lexicon } = asking
  const demand = SAYS['degree-needed-first'].exec(quote(text, unit))?.[0]
  if (kind !== 'degree' || demand === undefined) return []
  const wish = { start: unit.start + demand.length, end: unit.end }
  const first = { start: unit.start, end: unit.start + demand.trimEnd().length - 1 }
  if (SAYS.denies.test(quote(text, first)) || isWish(text, first, lexicon) || !isWish(text, wish, lexicon)) return []
  return [clauseOf(asking, first, { importance: 'required', by: 'postings/degree-needed-first' }), toWish(text, asking, wish)]
}

/** A demand ends where the wish begins that ends its unit: "Experience with clouds |, preferably Azure." */
const endBefore = (text: string, { start, end }: Span, clause?: Span, wish?: Asking): number => {
  if (!clause || !wish || wish.choices.length === 0 || /[\p{L}\p{N}]/u.test(text.slice(wish.end, end))) return end
  const demand = text.slice(start, clause.start).replace(/[\s,;:(–—-]+$/u, '')
  return demand === '' ? end : start + demand.length
}

/**
 * A unit without its clauses that wish, where the rest asks for more, and each of these: "Expertise in agents (LangGraph preferred)".
 * In what is read as a wish they say nothing new; but under a heading that requires, and behind a demand, only they are wishes.
 */
export const splitWishes = (text: string, asking: Asking): Asking[] => {
  const { unit, importance, choices, kind, lexicon } = asking
  const isWished = importance === 'preferred'
  const ofDegree = splitDegree(text, asking)
  if (ofDegree.length > 0) return ofDegree
  const clauses = clausesOf(text, asking)
  const isOnly = clauses.length <= 1 && lexicon.says['only-wished'].test(quote(text, clauses[0] ?? unit))
  const isSpared = clauses.length <= 1 && SAYS['only-spared'].test(quote(text, unit))
  if (isOnly || isSpared) return [{ ...asking, importance: 'preferred', by: `postings/only-${isOnly ? 'wished' : 'spared'}` }]
  const mayBeFirm = lexicon.tongue === 'others' ? unit.section.opens !== 'preferred' : unit.section.opens === 'required'
  const isBeside = (wish: Span): boolean => !isWished || (mayBeFirm && isBesideDemand(text, asking, wish))
  const wishing = clauses.filter((clause) => isWish(text, clause, lexicon))
  const isPart = wishing.length < clauses.length
  const first = isPart ? wishing.findIndex(isBeside) : -1
  const found = wishing.filter((wish, at) => (first >= 0 && at >= first) || isNoStudy(text, wish, asking))
  const wishes = found.map((wish) => toWish(text, asking, wish))
  const isFirmer = isWished && mayBeFirm && ((isPart && found.some(isBeside)) || wishesInBracket(text, asking))
  return [
    {
      ...asking,
      end: endBefore(text, asking, found.at(-1), wishes.at(-1)),
      ...(isFirmer && { importance: 'required', by: unit.section.by ?? asking.by }),
      choices: choices.filter((choice) => !wishes.some((wish) => wish.choices.includes(choice))),
    },
    ...wishes.filter((wish) => wish.choices.length > 0 || kind === 'degree'),
  ]
}
