import type { BriefLevel } from '../../schema/index.ts'
import type { GivenDocuments, GivenPosting } from '../api/documents.ts'
import type { FormPage, Way } from '../page-state.ts'

/** What a person has put into the form so far. Kept while the tab is open, so that going back brings it back. */
export interface FormDraft {
  resume: File | null
  /** Typed in place of a file. */
  resumeText: string
  against: Way
  job: string
  jobFile: File | null
  level: BriefLevel
}

export const EMPTY_DRAFT = ({
  resumeText,
  against,
  job,
  level,
}: Pick<FormPage, 'resumeText' | 'against' | 'job' | 'level'>): FormDraft => ({
  resume: null,
  resumeText,
  against,
  job,
  jobFile: null,
  level,
})

/** The posting, if one is given. */
export const postingOf = ({ against, job, jobFile, level }: FormDraft): GivenPosting | null => {
  if (against === 'brief') return { way: 'brief', level }
  if (against === 'text') return job.trim() === '' ? null : { way: 'text', text: job }
  return jobFile && { way: 'file', file: jobFile }
}

/** The resume, if one is given: the file, or what was typed, as a file. */
const resumeOf = ({ resume, resumeText }: FormDraft): File | null =>
  resume ?? (resumeText.trim() === '' ? null : new File([resumeText], 'resume.txt', { type: 'text/plain' }))

/** The documents, if both are given. */
export const documentsOf = (draft: FormDraft): { readonly resume: File | null; readonly posting: GivenPosting | null } => ({
  resume: resumeOf(draft),
  posting: postingOf(draft),
})

export const areGiven = (given: ReturnType<typeof documentsOf>): given is GivenDocuments =>
  given.resume !== null && given.posting !== null
