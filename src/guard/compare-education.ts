import { READS } from '../language/resumes.ts'
import type { Analysis, DegreeLevel, Education, Span } from '../schema/index.ts'
import { aDegree } from '../text/degree-names.ts'
import { SAYS_NOW } from '../text/says-now.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { headOf } from '../told/index.ts'
import { findPhrases } from './claims.ts'
import { compareDates, holdsWords, isSameDate, placeOfDates } from './compare-dates.ts'
import type { Difference } from './difference.ts'
import { pairUp } from './pair-up.ts'
import { isSameName, isSameSchool, nameWords } from './same-names.ts'

/** One of each resume. */
interface Sides<T> {
  readonly tailored: T
  readonly original: T
}

/** The school, or degree and field, or degree and date. */
const LEAST_LIKENESS = 2.5

const likenessOf = (one: Education, other: Education): number =>
  (isSameName(one.institution, other.institution) ? 3 : 0) +
  (one.degree === other.degree ? 2 : 0) +
  (isSameName(one.field, other.field) ? 1 : 0) +
  (isSameDate(one.to, other.to) ? 1 : 0)

/** Whether a name stands in an entry without other parts of a name around it: "Marlow University, Leeds". */
const standsAlone = (name: string, entry: string): boolean => {
  const [text, words] = [entry.toLowerCase(), name.toLowerCase()]
  const at = text.indexOf(words)
  return at >= 0 && !/[\p{L}\p{N}] ?$/u.test(text.slice(0, at)) && !/^ ?[\p{L}\p{N}]/u.test(text.slice(at + words.length))
}

export const DEGREE_RANKS: Readonly<Partial<Record<DegreeLevel, number>>> = { bachelor: 1, master: 2, doctorate: 3 }

/** A degree by a short form of its name: "BSN". */
const isSameDegree = (degree: DegreeLevel, entry: string): boolean =>
  findPhrases(foldedTokens(entry)).some(({ row }) => row.measure === 'degree' && row.rank === DEGREE_RANKS[degree])

/** "Computer Science and Linguistics" of "Linguistics": a second field. */
const isAdded = (tailored: string, original: string): boolean => {
  const [words, known] = [nameWords(tailored), nameWords(original)]
  return words.length > known.length && known.every((word) => words.includes(word))
}

const STUDY_YEARS = /\b(?:19|20)\d\d\b/g

const yearsIn = (entry: string): readonly string[] => entry.match(STUDY_YEARS) ?? []

/** What the dates of studies claim; where the original says only when they began, they have no end. */
const compareEnds = (one: Education, other: Education, entries: Sides<string>, places: Sides<Span>): Difference[] => {
  const years = yearsIn(entries.original)
  const now = yearsIn(entries.tailored)
  if (!READS['studies-began'].test(entries.original) || years.length > 1 || now.some((year) => !years.includes(year)))
    return compareDates(one, other, places)
  const isOpen =
    READS['studies-began'].test(entries.tailored) ||
    SAYS_NOW.test(entries.tailored) ||
    findPhrases(foldedTokens(entries.tailored)).some(({ row }) => row.kind === 'limit')
  return isOpen || now.length === 0
    ? []
    : [{ ...places, kind: 'date', verdict: 'stronger', says: 'The original says when these studies began, and gives no end.' }]
}

const comparePair = (one: Education, other: Education, tailored: Analysis, original: Analysis): Difference[] => {
  const places = { tailored: headOf(one, tailored.document), original: headOf(other, original.document) }
  const entry = original.document.text.slice(other.start, other.end)
  const isOther = (name: string | null): boolean => name !== null && !holdsWords(entry, name)
  const differences: Difference[] = []
  if (one.degree !== other.degree && !isSameDegree(one.degree, entry))
    differences.push({
      ...places,
      kind: 'degree',
      verdict: 'invented',
      says: `The original names ${aDegree(other.degree)}, not ${aDegree(one.degree)}.`,
    })
  const [school, was] = [one.institution, other.institution]
  if (school !== null && was !== null && !isSameSchool(school, was) && !standsAlone(school, entry))
    differences.push({ ...places, kind: 'school', verdict: 'invented', says: 'The school differs from the original.' })
  const [field, before] = [one.field, other.field]
  if (field !== null && before !== null && isOther(field) && (isAdded(field, before) || !isSameName(field, before)))
    differences.push({
      ...places,
      kind: 'field',
      verdict: 'invented',
      says: 'The field of study differs from the original.',
    })
  const dates = {
    tailored: placeOfDates(places.tailored, tailored.document),
    original: placeOfDates(places.original, original.document),
  }
  return [
    ...differences,
    ...compareEnds(one, other, { tailored: tailored.document.text.slice(one.start, one.end), original: entry }, dates),
  ]
}

/** What studies claim: degree, field, school, date; and studies that are in only one of the resumes. */
export const compareEducation = (tailored: Analysis, original: Analysis): Difference[] => {
  const pairs = pairUp(tailored.education, original.education, likenessOf, LEAST_LIKENESS)
  const isKnown = ({ institution, field }: Education): boolean =>
    [institution, field].every((name) => name === null || holdsWords(original.document.text, name))
  const ofTailored = tailored.education.flatMap((entry, at): Difference[] => {
    const source = original.education[pairs[at] ?? -1]
    if (source !== undefined) return comparePair(entry, source, tailored, original)
    const isReadOtherwise = isKnown(entry) && original.education.some(({ degree }) => degree === entry.degree)
    return isReadOtherwise
      ? []
      : [
          {
            kind: 'degree',
            verdict: 'invented',
            says: 'No studies of the original are like these.',
            tailored: headOf(entry, tailored.document),
            original: null,
          },
        ]
  })
  const lost = original.education
    .filter((_, at) => !pairs.includes(at))
    .map(
      (entry): Difference => ({
        kind: 'degree',
        verdict: 'lost',
        says: 'These studies are left out.',
        tailored: null,
        original: headOf(entry, original.document),
      }),
    )
  return [...ofTailored, ...lost]
}
