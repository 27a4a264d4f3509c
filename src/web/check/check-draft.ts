import type { CheckFormPage } from '../page-state.ts'

/** What a person has put into the guard's form so far. Kept while the tab is open, so that going back brings it back. */
export interface CheckDraft {
  original: File | null
  tailored: File | null
  /** Empty without a posting. */
  job: string
}

export const EMPTY_CHECK_DRAFT = ({ job }: Pick<CheckFormPage, 'job'>): CheckDraft => ({ original: null, tailored: null, job })

/** The fields of the form at `/check`. */
export const toCheckForm = ({ original, tailored, job }: CheckDraft): FormData => {
  const form = new FormData()
  if (original) form.append('original', original, original.name)
  if (tailored) form.append('tailored', tailored, tailored.name)
  if (job.trim() !== '') form.append('job', job)
  return form
}
