import { headOf } from '../evidence/index.ts'
import type { Analysis, Position, Span } from '../schema/index.ts'
import { stemOf } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { type FoundPhrase, findPhrases } from './claims.ts'
import { compareDates, holdsWords, isSameDate } from './compare-dates.ts'
import type { Difference } from './difference.ts'
import { pairUp } from './pair-up.ts'
import { isSameName, nameWords } from './same-names.ts'

/** Short forms of words in titles. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  asst: 'assistant',
  swe: 'software engineer',
  sde: 'software engineer',
  mle: 'machine learning engineer',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  qa: 'quality assurance',
  bi: 'business intelligence',
  hr: 'human resources',
  rn: 'registered nurse',
  vp: 'vice president',
  phd: 'doctoral',
}
/** "Engineer II" and the like keep their numbers; these say nothing. */
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'at', 'a', 'an', 'to', 'm', 'w', 'f', 'd', 'x'])

const titleWords = (title: string): string[] =>
  foldedTokens(title)
    .flatMap(({ word }) => (WRITTEN_OUT[word.replace(/\./g, '')] ?? word).split(' '))
    .filter((word) => !SMALL.has(word))
    .map(stemOf)

const likenessOfTitles = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return 0
  const [one, other] = [titleWords(a), titleWords(b)]
  return one.filter((word) => other.includes(word)).length / Math.max(one.length, other.length, 1)
}

const isSameEmployer = (a: string | null, b: string | null): boolean => a !== null && b !== null && isSameName(a, b)

/** Under this two positions are two jobs: an employer alone is enough, a title alone is not. */
const LEAST_LIKENESS = 2.5

/**
 * Which job of the original each tailored one was made of.
 *
 * @param told how much of what a tailored job tells is told of an original one: 0..1.
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
      (isSameEmployer(one.organization, other.organization) ? 3 : 0) +
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
  if (added.length > 0)
    return [{ ...places, kind: 'title', verdict: 'invented', says: 'The title is another than in the original.' }]
  return [{ ...places, kind: 'title', verdict: 'reworded', says: 'The title is written in another way.' }]
}

interface Places {
  readonly tailored: Span
  readonly original: Span
}

const comparePair = (
  tailored: Position,
  original: Position,
  sides: { readonly tailored: Analysis; readonly original: Analysis },
): Difference[] => {
  const places = { tailored: headOf(tailored, sides.tailored.document), original: headOf(original, sides.original.document) }
  const { text } = sides.original.document
  const head = text.slice(places.original.start, places.original.end)
  const isOther =
    tailored.organization !== null &&
    original.organization !== null &&
    !isSameName(tailored.organization, original.organization) &&
    !nameWords(tailored.organization).every((word) => nameWords(head).includes(word))
  return [
    ...(isOther
      ? [{ ...places, kind: 'employer', verdict: 'invented', says: 'The employer is another than in the original.' } as const]
      : []),
    ...compareTitles(tailored, original, head, places),
    ...compareDates(tailored, original, places),
  ]
}

/** What jobs claim by their heads: employer, title, dates; and jobs that stand in one resume alone. */
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
