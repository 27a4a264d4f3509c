import { headOf } from '../evidence/index.ts'
import type { Analysis, DegreeLevel, Education } from '../schema/index.ts'
import { compareDates, holdsWords, isSameDate } from './compare-dates.ts'
import type { Difference } from './difference.ts'
import { pairUp } from './pair-up.ts'
import { isSameName, isSameSchool } from './same-names.ts'

const isSame = (a: string | null, b: string | null): boolean => a !== null && b !== null && isSameName(a, b)

/** The school, or degree and field, or degree and date. */
const LEAST_LIKENESS = 2.5

const likenessOf = (one: Education, other: Education): number =>
  (isSame(one.institution, other.institution) ? 3 : 0) +
  (one.degree === other.degree ? 2 : 0) +
  (isSame(one.field, other.field) ? 1 : 0) +
  (isSameDate(one.to, other.to) ? 1 : 0)

const NAMES: Readonly<Record<DegreeLevel, string>> = {
  secondary: 'a school certificate',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
  other: 'another course',
}

/** Whether a name stands in an entry with nothing of a name around it: "Marlow University, Leeds". */
const standsAlone = (name: string, entry: string): boolean => {
  const [text, words] = [entry.toLowerCase(), name.toLowerCase()]
  const at = text.indexOf(words)
  return at >= 0 && !/[\p{L}\p{N}] ?$/u.test(text.slice(0, at)) && !/^ ?[\p{L}\p{N}]/u.test(text.slice(at + words.length))
}

const comparePair = (one: Education, other: Education, tailored: Analysis, original: Analysis): Difference[] => {
  const places = { tailored: headOf(one, tailored.document), original: headOf(other, original.document) }
  const entry = original.document.text.slice(other.start, other.end)
  const isOther = (name: string | null): boolean => name !== null && !holdsWords(entry, name)
  const differences: Difference[] = []
  if (one.degree !== other.degree)
    differences.push({
      ...places,
      kind: 'degree',
      verdict: 'invented',
      says: `The original names ${NAMES[other.degree]}, not ${NAMES[one.degree]}.`,
    })
  const [school, was] = [one.institution, other.institution]
  if (school !== null && was !== null && !isSameSchool(school, was) && !standsAlone(school, entry))
    differences.push({ ...places, kind: 'school', verdict: 'invented', says: 'The school is another than in the original.' })
  if (isOther(one.field) && other.field !== null && !isSameName(one.field ?? '', other.field))
    differences.push({
      ...places,
      kind: 'field',
      verdict: 'invented',
      says: 'The field of study is another than in the original.',
    })
  return [...differences, ...compareDates(one, other, places)]
}

/** What studies claim: degree, field, school, date; and studies that stand in one resume alone. */
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
