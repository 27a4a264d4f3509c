import type { BriefLevel } from '../../schema/index.ts'

/** What a resume is compared with, as a person gave it. */
export type GivenPosting =
  | { readonly way: 'text'; readonly text: string }
  | { readonly way: 'file'; readonly file: File }
  | { readonly way: 'brief'; readonly level: BriefLevel }

/** The two documents of a report, kept in this tab only, so that more can be asked about them. */
export interface GivenDocuments {
  readonly resume: File
  readonly posting: GivenPosting
}

/** The fields of the form at `/`. */
export const toMatchForm = ({ resume, posting }: GivenDocuments): FormData => {
  const form = new FormData()
  form.append('resume', resume, resume.name)
  form.append('against', posting.way)
  if (posting.way === 'text') form.append('job', posting.text)
  if (posting.way === 'file') form.append('job', posting.file, posting.file.name)
  if (posting.way === 'brief') form.append('level', posting.level)
  return form
}

/** The same two documents as the API names them. */
export const toApiForm = (documents: GivenDocuments): FormData => {
  const form = toMatchForm(documents)
  form.delete('against')
  return form
}
