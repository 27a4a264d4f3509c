import type { Difference } from './difference.ts'
import { isSaidIn, type Statement, wordsAt } from './read-statements.ts'

/** Preparing or delivering is making, too, but claims no more than reporting. */
const MAKES = '=same-make'
const IS_MAKER = '=same-craft'

/** "Read and correct": the first verb may be a plain one. */
const BEFORE_VERB = /^(?:\p{L}+ and )?$/u

/** The first word of a line says what was done, and the other line does not have it: "took minutes" says no more than "wrote". */
const hasOwnVerb = ({ words: [first], phrases, text, start }: Statement, tailored: Statement): boolean =>
  phrases.some((phrase) => phrase.row.kind === 'share' && phrase.start === start) ||
  (first !== undefined && BEFORE_VERB.test(text.slice(0, first.start - start)) && !isSaidIn(first, tailored))

/** "Wrote" for "took over", "implemented" for "used": making a thing is more than having to do with it. */
export const compareMaking = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const [verb] = tailored.words
  const [nearest] = originals
  const isMade = verb?.meanings.includes(IS_MAKER) && verb.start === tailored.start
  if (!verb || !nearest || !isMade || tailored.isHead || tailored.position === null || !hasOwnVerb(nearest, tailored)) return []
  const sharesWords = (one: Statement): boolean => tailored.words.some((word) => word !== verb && isSaidIn(word, one))
  if (originals.some((one) => one.meanings.has(MAKES) && sharesWords(one))) return []
  return [
    {
      tailored: verb,
      original: nearest,
      verdict: 'stronger',
      kind: 'share',
      says: `“${wordsAt(tailored, verb)}” says that it was made; the original says less.`,
    },
  ]
}
