import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { readJobPage } from './job-page/index.ts'
import { readRows } from './read-rows.ts'

/**
 * Read a web page, or a part of one, as text: for a page that was given as a posting and holds one as data, that data; for any
 * other page what it shows.
 *
 * @throws CoverageError `limit_exceeded` where elements are nested deeper than `limits.xmlDepth`.
 */
export const readHtml = (html: string, options: FormatOptions): DocumentContent => {
  const { rows, hidden } = (options.givenAs === 'posting' ? readJobPage(html, options) : null) ?? readRows(html, options)
  return { pages: null, images: false, ...composeText(rows, hidden, options.limits.characters) }
}
