import type { Span } from '../schema/span.ts'
import { contains } from '../text/span.ts'
import { isContentWord, stemOf } from '../text/stems.ts'
import { foldedTokens, type Token } from '../text/tokenize.ts'
import { unitAt } from './claims.ts'
import type { Difference } from './difference.ts'
import { clauseAt, type Statement, wordsAt } from './read-statements.ts'

/** "20 a day" does not mean one day: words of time are compared with the figures. */
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'single'])
/** "A small feature store": as many words may stand between "a" and what follows its thing. */
const MOST_WORDS_OF_A_PLURAL = 4
const IS_BESIDE = /^[\s-]+$/
/** "A tool used by", "a service handling". */
const PARTICIPLE = /(?:ed|ing)$/
const PLURAL = /[^su]s$/

interface Thing extends Span {
  readonly stem: string
}

/** The thing in "a small feature store in": the last word before one that leads on. */
const thingAt = (tokens: readonly Token[], at: number, { text, start }: Statement): Thing | null => {
  let thing: Token | undefined
  for (let next = at + 1; next <= Math.min(at + MOST_WORDS_OF_A_PLURAL, tokens.length - 1); next++) {
    const [before, token] = [tokens[next - 1], tokens[next]]
    const goesOn = before && token && IS_BESIDE.test(text.slice(before.end, token.start)) && isContentWord(token)
    if (!goesOn || (thing !== undefined && PARTICIPLE.test(token.word))) break
    thing = unitAt(tokens, next) === null ? token : undefined
  }
  if (thing === undefined || PLURAL.test(thing.word)) return null
  return { start: start + thing.start, end: start + thing.end, stem: stemOf(thing.word) }
}

/** "Without an accident" means none. */
const isDenied = (thing: Span, statement: Statement): boolean => {
  const clause = clauseAt(statement, thing)
  return statement.phrases.some((phrase) => phrase.row.kind === 'denial' && contains(clause, phrase))
}

/** Things of which a statement says that there is one. */
const singlesIn = (statement: Statement): Thing[] => {
  const tokens = foldedTokens(statement.text)
  return tokens
    .flatMap(({ word }, at) => (ONE.has(word) ? (thingAt(tokens, at, statement) ?? []) : []))
    .filter((thing) => !isDenied(thing, statement))
}

const pluralsIn = ({ words }: Statement): Thing[] =>
  words.filter(({ word }) => PLURAL.test(word)).map(({ word, start, end }) => ({ start, end, stem: stemOf(word) }))

/**
 * "One intern" made "interns", "a classifier" made "several classifiers": several of what the original has one of. Two lines
 * about one each may become a line about several.
 *
 * @param originals what the statement was made from.
 * @param beside other lines that may mention several: of the same job, or all.
 */
export const comparePlurals = (
  tailored: Statement,
  originals: readonly Statement[],
  beside: readonly Statement[],
): Difference[] => {
  const all = [...new Set([...originals, ...beside])]
  const many = new Set(all.flatMap(pluralsIn).map(({ stem }) => stem))
  const singles = all.flatMap(singlesIn)
  return pluralsIn(tailored).flatMap(({ stem, start, end }): Difference[] => {
    const [single, second] = singles.filter((one) => one.stem === stem)
    const source = originals.find((one) => single !== undefined && contains(one, single))
    if (single === undefined || second !== undefined || source === undefined || many.has(stem)) return []
    return [
      {
        kind: 'number',
        verdict: 'stronger',
        says: `The original has one “${wordsAt(source, single)}”, and no more.`,
        tailored: { start, end },
        original: { start: single.start, end: single.end },
      },
    ]
  })
}
