import { CoverageError } from '../errors/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import { isSameName, nameWords } from './same-names.ts'

/** A thing by which a person is known, as it is called, and whether two resumes have it in common; null where one lacks it. */
interface Trait {
  readonly name: string
  readonly compare: (a: Analysis, b: Analysis) => boolean | null
}

const given = <T>(a: T | null, b: T | null, isSame: (a: T, b: T) => boolean): boolean | null =>
  a === null || b === null ? null : isSame(a, b)

const digits = (phone: string): string => phone.replace(/\D/g, '').slice(-8)

const sameWords = (a: string, b: string): boolean => {
  const other = nameWords(b)
  return nameWords(a).some((word) => word.length > 1 && other.includes(word))
}

const employersOf = ({ positions }: Analysis): string[] => positions.flatMap(({ organization }) => organization ?? [])
const schoolsOf = ({ education }: Analysis): string[] => education.flatMap(({ institution }) => institution ?? [])

const shareOne = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.length === 0 || b.length === 0 ? null : a.some((one) => b.some((other) => isSameName(one, other)))

const TRAITS: readonly Trait[] = [
  { name: 'names', compare: ({ person: a }, { person: b }) => given(a.name, b.name, sameWords) },
  {
    name: 'e-mail addresses',
    compare: ({ person: a }, { person: b }) => given(a.email, b.email, (one, other) => one.toLowerCase() === other.toLowerCase()),
  },
  {
    name: 'telephone numbers',
    compare: ({ person: a }, { person: b }) => given(a.phone, b.phone, (one, other) => digits(one) === digits(other)),
  },
  { name: 'employers', compare: (a, b) => shareOne(employersOf(a), employersOf(b)) },
  { name: 'schools', compare: (a, b) => shareOne(schoolsOf(a), schoolsOf(b)) },
]

/** So many must differ, and none agree: a person may change a name or an address, but not everything they were known by. */
const LEAST_TRAITS = 2

/** Refuses to compare the resumes of two people. @throws CoverageError `different_people`, with the reasons. */
export const requireSamePerson = (original: Analysis, tailored: Analysis): void => {
  const found = TRAITS.map(({ name, compare }) => ({ name, same: compare(original, tailored) }))
  const different = found.filter(({ same }) => same === false).map(({ name }) => name)
  if (different.length < LEAST_TRAITS || found.some(({ same }) => same === true)) return
  const last = different.at(-1) ?? ''
  throw new CoverageError('different_people', { signs: `${different.slice(0, -1).join(', ')} and ${last}` })
}
