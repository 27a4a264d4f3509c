import type { Report } from '../../schema/index.ts'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import { nameEdit } from '../../text/edit.ts'
import { type GivenDocuments, toApiForm } from '../api/documents.ts'
import { postForm } from '../api/post-form.ts'
import { messages, spoken } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import { addressIn } from '../shell/address.ts'
import type { FileParts } from '../shell/file-parts.ts'
import type { Following } from '../what-if/use-what-if.ts'
import { nameFile } from './name-file.ts'

/** A file to save, or why there is none. */
export type Saved = { readonly blob: Blob; readonly fileName: string } | { readonly problem: Problem }

const sayFailed = (): Problem => ({ code: 'unknown', message: messages.save.failed, hint: messages.noAnswer.hint })

const readProblem = async (blob: Blob): Promise<Problem> => {
  try {
    const { error } = JSON.parse(await blob.text())
    return typeof error?.message === 'string' ? error : sayFailed()
  } catch {
    return sayFailed()
  }
}

/**
 * The resume's own file with suggestions in it.
 *
 * @param following what is written into it: the ticked edits, and the person's own; if null, or nothing is chosen, all edits
 * that need no new fact.
 */
export const makeTailored = async (
  report: Report,
  documents: GivenDocuments,
  format: 'docx' | 'pdf',
  following: Following | null,
): Promise<Saved> => {
  const form = toApiForm(documents)
  form.append('format', format)
  if (following && following.amount > 0) {
    const accepted = following.followed.filter(({ edit }) => edit !== null)
    form.append('accept', accepted.map(nameEdit).join(','))
    form.append('edits', JSON.stringify(following.own.flatMap(({ edits }) => edits)))
  }
  const { status, blob } = await postForm({ address: PAGE_PATHS.tailored, form, accept: 'application/json' })
  return status === 200
    ? { blob, fileName: nameFile(report, messages.save.resumeFile, format) }
    : { problem: await readProblem(blob) }
}

export const makeJson = (report: Report): Saved => ({
  blob: new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' }),
  fileName: nameFile(report, messages.save.reportFile, 'json'),
})

/** Draws a report as one HTML file. Loaded when needed. */
export type RenderFile = (report: Report, parts: FileParts) => Promise<string>

/** The same file that `match --html` writes. */
export const makeHtml = async (report: Report, renderFile: RenderFile): Promise<Saved> => {
  const response = await fetch(addressIn(spoken.language, PAGE_PATHS.fileParts))
  if (!response.ok) return { problem: sayFailed() }
  const parts: FileParts = await response.json()
  return {
    blob: new Blob([await renderFile(report, parts)], { type: 'text/html' }),
    fileName: nameFile(report, messages.save.reportFile, 'html'),
  }
}
