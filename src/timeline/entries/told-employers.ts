import { READS } from '../../language/resumes.ts'
import { isOrganization } from '../../text/organizations.ts'
import { endsInPlace, withoutPlace } from '../../text/places.ts'
import { isDeed, withoutDates } from '../lines/index.ts'
import type { Completion } from './head.ts'

/** No longer word begins in lower case. */
export const isCapitalised = (text: string): boolean =>
  !READS['heads-a-group'].test(text) && text.split(/\s+/).every((word) => !/^\p{Ll}{4}/u.test(word))

/** In characters: a line that says with whom, and where. */
const NAMING_LENGTH = 100

/** "Tarn University. Taught nets to …", "Tarn University – Prof. Lee" below a title: the employer opens what is told of the post. */
const OPENING_SENTENCE = /^(\p{Lu}[^.:;]{2,70}?)(?:\s[–—-]\s[^.:;]{2,40})?\.\s+\p{Lu}/u

export const withEmployerTold: Completion = (names, { below, named }) => {
  const line = below[named]
  if (names.organization !== null || names.title === null || !line || line.role === 'item') return names
  const employer = OPENING_SENTENCE.exec(line.text)?.[1]
  const isEmployer = employer !== undefined && isOrganization(employer) && !isDeed(employer) && isCapitalised(employer)
  return isEmployer ? { ...names, organization: withoutPlace(employer) } : names
}

/** "Tarn University, Leeds, England." below what was done: the last line of an entry without bullets says with whom and where. */
export const withEmployerLast: Completion = (names, { below, named }) => {
  const lines = below.slice(named)
  const last = lines.at(-1)
  if (names.organization !== null || names.title === null || !last || lines.some(({ role }) => role === 'item')) return names
  const text = withoutDates(last).replace(/\.\s*$/u, '')
  const isEmployer = text.length <= NAMING_LENGTH && isOrganization(text) && endsInPlace(text) && !isDeed(text)
  return isEmployer ? { ...names, organization: withoutPlace(text) } : names
}
