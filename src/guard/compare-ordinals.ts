import type { Span } from '../schema/span.ts'
import { stemOf } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'
import type { Difference } from './difference.ts'
import { type Statement, wordsAt } from './read-statements.ts'

const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const IN_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/

const ordinalOf = (word: string): number => Number(IN_DIGITS.exec(word)?.[1] ?? ORDINAL_WORDS.indexOf(word) + 1)

/** "Fourth place": a place in an order, and of what. */
interface Ordinal extends Span {
  readonly number: number
  readonly of: string
}

const ordinalsIn = ({ text, start }: Statement): Ordinal[] => {
  const tokens = foldedTokens(text)
  return tokens.flatMap(({ word, start: from, end }, at) => {
    const [number, next] = [ordinalOf(word), tokens[at + 1]]
    return number > 0 && next ? [{ start: start + from, end: start + end, number, of: stemOf(next.word) }] : []
  })
}

/** "Fourth place" made "first place": another place in the order of the same things. */
export const compareOrdinals = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const known = originals.flatMap(ordinalsIn)
  return ordinalsIn(tailored).flatMap(({ start, end, number, of }): Difference[] => {
    const same = known.filter((one) => one.of === of)
    const [nearest] = same
    return nearest === undefined || same.some((one) => one.number === number)
      ? []
      : [
          {
            kind: 'number',
            verdict: 'invented',
            says: `The original does not say “${wordsAt(tailored, { start, end })}”.`,
            tailored: { start, end },
            original: { start: nearest.start, end: nearest.end },
          },
        ]
  })
}
