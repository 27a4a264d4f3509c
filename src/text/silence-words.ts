import type { SilenceReason } from '../schema/coverage.ts'

/** After "line 9 names it": why that shows nothing. */
export const SILENCE_WORDS: Readonly<Record<SilenceReason, string>> = {
  negated: 'as a wish or as something not done',
  hidden: 'in text that is hidden or struck out',
  pasted: 'in words copied from the posting',
  person: 'in the name of a person',
  employer: 'in the name of an employer',
  school: 'in the name of a school',
}
