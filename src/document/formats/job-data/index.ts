import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { layOutData } from '../html/job-page/index.ts'
import { readPlainText } from '../plain-text/index.ts'

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The data of a posting, as the posting that it stands for; the text as it is where it was given as a resume, or holds no posting. */
export const readJobData = (text: string, options: FormatOptions): DocumentContent => {
  const rows = options.givenAs === 'posting' ? layOutData([parse(text)], options) : null
  if (rows === null) return readPlainText(text, { markdown: false, limits: options.limits })
  return { pages: null, images: false, ...composeText(rows, [], options.limits.characters) }
}
