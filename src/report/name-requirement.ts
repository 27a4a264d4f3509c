import type { Job, Requirement, YearsWithDegree } from '../schema/index.ts'
import { contains } from '../text/span.ts'
import { statementOf } from './quote.ts'

const MAX_ALTERNATIVES = 5
const MAX_STATEMENT_LENGTH = 72

const DEGREE_NAMES = { bachelor: 'Bachelor’s degree', master: 'Master’s degree', doctorate: 'Doctorate', none: 'Degree' } as const

/** "A", "A or B", "A, B or C". */
const joinNames = (names: readonly string[], word: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`

/** Each form once, in the posting's own words; the first spelling wins. */
const formsOf = ({ anyOf }: Requirement): string[] => {
  const forms = new Map<string, string>()
  for (const { skill, surfaceForm } of anyOf) if (!forms.has(skill)) forms.set(skill, surfaceForm.replace(/\s+/g, ' '))
  return [...new Set(forms.values())]
}

/** Of a long list the first few and how many more. */
const shorten = (forms: readonly string[]): readonly string[] =>
  forms.length <= MAX_ALTERNATIVES
    ? forms
    : [...forms.slice(0, MAX_ALTERNATIVES - 1), `${forms.length - MAX_ALTERNATIVES + 1} more`]

/** "PyTorch or JAX", "PyTorch, JAX or similar", "at least 2 of PyTorch, JAX and MXNet". */
const nameSkills = (requirement: Requirement): string => {
  const { atLeast = 1, open } = requirement
  const names = [...shorten(formsOf(requirement)), ...(open ? ['similar'] : [])]
  return atLeast > 1 ? `at least ${atLeast} of ${joinNames(names, 'and')}` : joinNames(names, 'or')
}

const yearsOf = (years: number): string => `${years}+ ${years === 1 ? 'year' : 'years'} of `

const nameDegree = (requirement: Requirement, { degree: ofJob, document }: Job): string => {
  const degree = requirement.degree ?? ofJob
  if (degree === null || (!contains(degree, requirement) && !contains(requirement, degree))) {
    return statementOf(document, requirement, MAX_STATEMENT_LENGTH)
  }
  const fields = degree.fields.length === 0 ? '' : ` in ${joinNames(shorten(degree.fields), 'or')}`
  return `${DEGREE_NAMES[degree.level]}${fields}${degree.orExperience ? ', or equivalent experience' : ''}`
}

/** A degree that is enough by itself is named without years. */
const nameYearsWithDegree = ({ level, years }: YearsWithDegree): string =>
  years === 0 ? `a ${DEGREE_NAMES[level]}` : `${years}+ with a ${DEGREE_NAMES[level]}`

/** "5+ years of experience, or 3+ with a Master’s degree". */
const nameExperience = (years: number, { experience }: Job): string => {
  const [lowest, ...higher] = experience?.byDegree ?? []
  if (lowest === undefined) return `${yearsOf(years)}experience`
  return joinNames(
    [
      `${yearsOf(lowest.years)}experience${lowest.level === 'none' ? '' : ` with a ${DEGREE_NAMES[lowest.level]}`}`,
      ...higher.map(nameYearsWithDegree),
    ],
    'or',
  )
}

/** What a requirement asks, short and in the posting's words: "3+ years of Python", "PyTorch, JAX or similar". */
export const nameRequirement = (requirement: Requirement, job: Job): string => {
  const { kind, years, anyOf } = requirement
  if (kind === 'degree') return nameDegree(requirement, job)
  if (kind === 'experience' && years !== null) return nameExperience(years, job)
  if (anyOf.length === 0) return statementOf(job.document, requirement, MAX_STATEMENT_LENGTH)
  return `${years === null ? '' : yearsOf(years)}${nameSkills(requirement)}`
}
