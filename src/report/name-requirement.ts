import type { Job, Requirement } from '../schema/index.ts'
import { contains } from '../text/span.ts'
import { statementOf } from './quote.ts'

const MAX_ALTERNATIVES = 5
const MAX_STATEMENT_LENGTH = 72

const DEGREE_NAMES = { bachelor: 'Bachelor’s degree', master: 'Master’s degree', doctorate: 'Doctorate', none: 'Degree' } as const

/** "A", "A or B", "A, B or C". */
const joinAlternatives = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** Each form once, in the posting's own words; the first spelling wins. */
const formsOf = ({ anyOf }: Requirement): string[] => {
  const forms = new Map<string, string>()
  for (const { skill, surfaceForm } of anyOf) if (!forms.has(skill)) forms.set(skill, surfaceForm.replace(/\s+/g, ' '))
  return [...new Set(forms.values())]
}

const nameForms = (forms: readonly string[]): string =>
  forms.length <= MAX_ALTERNATIVES
    ? joinAlternatives(forms)
    : joinAlternatives([...forms.slice(0, MAX_ALTERNATIVES - 1), `${forms.length - MAX_ALTERNATIVES + 1} more`])

const yearsOf = (years: number): string => `${years}+ ${years === 1 ? 'year' : 'years'} of `

const nameDegree = (requirement: Requirement, { degree, document }: Job): string => {
  if (degree === null || (!contains(degree, requirement) && !contains(requirement, degree))) {
    return statementOf(document, requirement, MAX_STATEMENT_LENGTH)
  }
  const fields = degree.fields.length === 0 ? '' : ` in ${nameForms(degree.fields)}`
  return `${DEGREE_NAMES[degree.level]}${fields}${degree.orExperience ? ', or equivalent experience' : ''}`
}

/** What a requirement asks, short and in the posting's words: "3+ years of Python", "PyTorch, JAX or similar". */
export const nameRequirement = (requirement: Requirement, job: Job): string => {
  const { kind, years, anyOf, open } = requirement
  if (kind === 'degree') return nameDegree(requirement, job)
  if (kind === 'experience' && years !== null) return `${yearsOf(years)}experience`
  if (anyOf.length === 0) return statementOf(job.document, requirement, MAX_STATEMENT_LENGTH)
  return `${years === null ? '' : yearsOf(years)}${nameForms(formsOf(requirement))}${open ? ' or similar' : ''}`
}
