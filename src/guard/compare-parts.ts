import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import type { Difference } from './difference.ts'
import type { Figure } from './find-figures.ts'
import { isSaidIn, type Statement, wordsAt } from './read-statements.ts'

/** "Six of the group's eleven companies": between the part and the whole. */
const OF = /^\s+of\s+(?:\p{L}[\p{L}'’-]*\s+){0,3}$/iu

interface Part {
  readonly part: Figure
  readonly whole: Figure
}

const partsIn = ({ figures, text, start }: Statement): Part[] =>
  figures.flatMap((part, at) => {
    const whole = figures[at + 1]
    const isPart =
      whole?.measure === 'count' && part.value < whole.value && OF.test(text.slice(part.end - start, whole.start - start))
    return isPart ? [{ part, whole }] : []
  })

const SHARES: ReadonlySet<string> = new Set(['percent', 'factor'])

/** Whether a part is mentioned, in whatever words. */
const saysPart = ({ figures, phrases }: Statement, { part }: Part): boolean =>
  figures.some(({ value, measure }) => value === part.value || SHARES.has(measure)) ||
  phrases.some(({ row }) => row.id === 'partly')

/** The finding, with both places. */
const find = (tailored: Span, original: Statement, { part, whole }: Part): Difference => {
  const place = { start: part.start, end: whole.end }
  return {
    kind: 'number',
    verdict: 'stronger',
    says: `The original says “${wordsAt(original, place)}”.`,
    tailored,
    original: place,
  }
}

/** "ACCA, 7 of 13 papers passed" made "ACCA". */
const isOfStudies = ({ text, start }: Statement, { whole }: Part): boolean =>
  READS['to-be-passed'].test(text.slice(whole.end - start))

const isEntryOf = (tailored: Statement, original: Statement): boolean =>
  tailored.section === original.section &&
  tailored.words.every((word) => isSaidIn(word, original)) &&
  !tailored.phrases.some(({ row }) => row.kind === 'limit')

/** "Six of eleven companies" made "eleven companies": a part reported as the whole. */
export const compareParts = (tailored: Statement, originals: readonly Statement[]): Difference[] =>
  originals.flatMap((original) =>
    partsIn(original)
      .filter((one) => !saysPart(tailored, one))
      .flatMap((one) => {
        const told = tailored.figures.filter(({ value, measure }) => value === one.whole.value && measure === one.whole.measure)
        const isLost = original.position === null && isOfStudies(original, one) && isEntryOf(tailored, original)
        const places = told.length === 0 && isLost ? [tailored] : told
        return places.map(({ start, end }) => find({ start, end }, original, one))
      }),
  )
