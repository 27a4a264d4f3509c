import type { Job, Requirement } from '../schema/job.ts'
import type { DegreeLevel, Position } from '../schema/timeline.ts'
import type { CoveredRequirement } from './rule.ts'

const MAX_NAMES = 3

/** "A", "A or B", "A, B or C"; of a long list the first three and how many more. */
export const joinNames = (names: readonly string[], word: 'or' | 'and' = 'or'): string => {
  const own = [...new Set(names)]
  if (own.length === 0) return ''
  const shown = own.length > MAX_NAMES ? [...own.slice(0, MAX_NAMES), `${own.length - MAX_NAMES} more`] : own
  return shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}

export const DEGREE_NAMES: Readonly<Record<DegreeLevel | 'none', string>> = {
  secondary: 'a school diploma',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
  other: 'a course of study',
  none: 'a degree',
}

/** "5 years", "1 year". */
export const printYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

/** What is asked, in the posting's own words, inside a sentence: "Kubernetes", "PyTorch or TensorFlow", "5 years of experience". */
export const nameAsked = ({ kind, anyOf, years }: Requirement, job: Job): string => {
  if (kind === 'degree') return DEGREE_NAMES[job.degree?.level ?? 'none']
  if (kind === 'experience') return `${printYears(years ?? job.experience?.min ?? 0)} of experience`
  return joinNames(anyOf.map(({ surfaceForm }) => surfaceForm.replace(/\s+/g, ' ')))
}

const ASKS = { required: 'requires', duty: 'names as part of the work', preferred: 'would like' } as const

/** "The posting requires 5 years of Python". */
export const sayAsked = ({ requirement }: CoveredRequirement, job: Job): string => {
  const years = requirement.kind !== 'experience' && requirement.years ? `${printYears(requirement.years)} of ` : ''
  return `The posting ${ASKS[requirement.importance]} ${years}${nameAsked(requirement, job)}`
}

/** The first letter in upper case, the rest as it is. */
export const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** As many employers as a question can hold. */
const MAX_EMPLOYERS = 2

/** "Brightwater Labs or Fernhill Systems": the first that the resume names; empty where it names none. */
export const nameEmployers = (positions: readonly Position[]): string => {
  const names = positions.map(({ organization }) => organization).filter((name) => name !== null)
  return joinNames([...new Set(names)].slice(0, MAX_EMPLOYERS))
}
