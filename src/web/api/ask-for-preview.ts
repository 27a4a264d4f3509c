import { PAGE_PATHS } from '../../schema/page-paths.ts'
import type { ShownPreview } from '../page-state.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import { noAnswer } from './no-answer.ts'

/** The resume to look at as in Word, or why it cannot be. The server is of the same build: its answers have the declared shape. */
export const askForPreview = async (documents: DocumentSource): Promise<ShownPreview> => {
  try {
    const { resume } = await documents()
    const form = new FormData()
    form.append('resume', resume, resume.name)
    const response = await fetch(PAGE_PATHS.preview, { method: 'POST', body: form, headers: { Accept: 'application/json' } })
    const answer = await response.json()
    return response.ok ? { content: answer } : { problem: answer.error }
  } catch {
    return { problem: noAnswer() }
  }
}
