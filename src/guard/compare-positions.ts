import type { Analysis, Position, Span } from '../schema/index.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { headOf } from '../told/index.ts'
import { type FoundPhrase, findPhrases, findTerms } from './claims.ts'
import { compareDates, holdsWords, isSameDate, placeOfDates } from './compare-dates.ts'
import type { Difference } from './difference.ts'
import { pairUp } from './pair-up.ts'
import { isNamedIn, isSameName, nameWords } from './same-names.ts'
import { titleWords } from './title-words.ts'

const likenessOfTitles = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return 0
  const [one, other] = [titleWords(a), titleWords(b)]
  return one.filter((word) => other.includes(word)).length / Math.max(one.length, other.length, 1)
}

/** Below this two positions are different jobs: an employer alone is enough, a title alone is not. */
const LEAST_LIKENESS = 2.5

/**
 * Which job of the original each tailored one was made from.
 *
 * @param told how much of what a tailored job says an original one says, too: 0..1.
 */
export const pairPositions = (
  tailored: readonly Position[],
  original: readonly Position[],
  told: (tailored: number, original: number) => number,
): (number | null)[] =>
  pairUp(
    tailored,
    original,
    (one, other, at) =>
      (isSameName(one.organization, other.organization) ? 3 : 0) +
      2 * likenessOfTitles(one.title, other.title) +
      (isSameDate(one.from, other.from) ? 1 : 0) +
      (isSameDate(one.to, other.to) ? 1 : 0) +
      4 * told(at.tailored, at.original),
    LEAST_LIKENESS,
  )

const postsIn = (title: string): FoundPhrase[] =>
  findPhrases(foldedTokens(title)).filter(({ row }) => row.measure === 'post' || row.kind === 'limit')

const compareTitles = (tailored: Position, original: Position, head: string, places: Places): Difference[] => {
  if (tailored.title === null || original.title === null || tailored.title === original.title) return []
  const known = new Set([...titleWords(original.title), ...titleWords(head)])
  const added = titleWords(tailored.title).filter((word) => !known.has(word))
  const [posts, were] = [postsIn(tailored.title), postsIn(original.title)]
  const rank = (phrases: readonly FoundPhrase[]): number =>
    Math.max(0, ...phrases.map(({ row }) => (row.measure === 'post' ? (row.rank ?? 0) : 0)))
  const dropped = were.find(
    ({ row }) => (row.kind === 'limit' || row.rank === 1) && !posts.some((post) => post.row.id === row.id),
  )
  if (dropped !== undefined || (added.length > 0 && rank(posts) > Math.max(1, rank(were))))
    return [{ ...places, kind: 'level', verdict: 'stronger', says: 'The title is of a higher level than in the original.' }]
  if (added.length > 0) return [{ ...places, kind: 'title', verdict: 'invented', says: 'The title differs from the original.' }]
  return [{ ...places, kind: 'title', verdict: 'reworded', says: 'The title is written in another way.' }]
}

interface Places {
  readonly tailored: Span
  readonly original: Span
}

const termsIn = (head: string): FoundPhrase[] => {
  const tokens = foldedTokens(head)
  return [...findPhrases(tokens).filter(({ row }) => row.kind === 'limit'), ...findTerms(tokens)]
}

/** "Part-time" after the dates of a job, "(agency)" after its title, which the tailored one leaves out. */
const compareTerms = (tailored: string, original: string, places: Places): Difference[] => {
  const kept = termsIn(tailored)
  const dropped = termsIn(original).find(({ row }) => !kept.some((one) => one.row.id === row.id))
  return dropped === undefined
    ? []
    : [
        {
          ...places,
          kind: 'limit',
          verdict: 'stronger',
          says: `The original says of this job “${original.slice(dropped.start, dropped.end)}”; the tailored resume leaves that out.`,
        },
      ]
}

/** Another firm is invented; the same firm in other words is only reported, since one firm's name may be a part of another's. */
const compareEmployers = (tailored: string | null, original: string | null, head: string, places: Places): Difference[] => {
  if (tailored === null || original === null) return []
  if (!isSameName(tailored, original) && !isNamedIn(tailored, head))
    return [{ ...places, kind: 'employer', verdict: 'invented', says: 'The employer differs from the original.' }]
  const isAsItWas =
    nameWords(tailored).join(' ') === nameWords(original).join(' ') || nameWords(tailored).length > nameWords(original).length
  return isAsItWas
    ? []
    : [{ ...places, kind: 'employer', verdict: 'reworded', says: 'The employer is called by other or fewer words.' }]
}

const comparePair = (
  tailored: Position,
  original: Position,
  sides: { readonly tailored: Analysis; readonly original: Analysis },
): Difference[] => {
  const places = { tailored: headOf(tailored, sides.tailored.document), original: headOf(original, sides.original.document) }
  const { text } = sides.original.document
  const head = text.slice(places.original.start, places.original.end)
  return [
    ...compareEmployers(tailored.organization, original.organization, head, places),
    ...compareTitles(tailored, original, head, places),
    ...compareTerms(sides.tailored.document.text.slice(places.tailored.start, places.tailored.end), head, places),
    ...compareDates(tailored, original, {
      tailored: placeOfDates(places.tailored, sides.tailored.document),
      original: placeOfDates(places.original, sides.original.document),
    }),
  ]
}

/** What jobs claim by their heads: employer, title, dates; and jobs that are in only one of the resumes. */
export const comparePositions = (tailored: Analysis, original: Analysis, pairs: readonly (number | null)[]): Difference[] => {
  const isKnown = ({ organization, title, from, to }: Position): boolean =>
    [organization, title].every((words) => words === null || holdsWords(original.document.text, words)) &&
    [from, to].every((date) => date === null || date === 'present' || original.document.text.includes(date.slice(0, 4)))
  const ofTailored = tailored.positions.flatMap((position, at): Difference[] => {
    const source = original.positions[pairs[at] ?? -1]
    if (source !== undefined) return comparePair(position, source, { tailored, original })
    return isKnown(position)
      ? []
      : [
          {
            kind: 'employer',
            verdict: 'invented',
            says: 'No job of the original is like this one.',
            tailored: headOf(position, tailored.document),
            original: null,
          },
        ]
  })
  const lost = original.positions
    .filter((_, at) => !pairs.includes(at))
    .map(
      (position): Difference => ({
        kind: 'employer',
        verdict: 'lost',
        says: 'This job is left out.',
        tailored: null,
        original: headOf(position, original.document),
      }),
    )
  return [...ofTailored, ...lost]
}
