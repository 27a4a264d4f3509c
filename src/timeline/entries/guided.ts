import { READS } from '../../language/resumes.ts'
import { withoutPlace } from '../../text/places.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { withoutDates } from '../lines/index.ts'
import type { Completion } from './head.ts'

/**
 * "Tracing Herring" above "Supervisor: Dr. Ann Lee, Vision Lab, Tarn University  2018 – 2019": the employer stands behind the name of
 * whom one worked for, and what the work was about is no title.
 */
export const withGuide: Completion = (names, { own }) => {
  const employer = own ? READS['guided-where'].exec(withoutDates(own))?.[1]?.trim() : undefined
  if (!employer) return names
  const isPost = names.title !== null && holdsTitleWord(names.title)
  return { title: isPost ? names.title : null, organization: withoutPlace(employer) }
}
