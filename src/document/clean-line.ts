import { cleanText, UNEVEN_SPACE } from '../text/normalize.ts'

/** Three or more blanks, or a tab, separate what stands on one line: a date at the right margin, the cells of a row. */
export const spacesOrTab = (run: string): string => (run.includes('\t') || run.length > 2 ? '\t' : ' ')

/** An empty cell of a row whose last one holds nothing but a check mark: a dash keeps its place, so that the column shows. */
const EMPTY_BEFORE_CHECK = /\t *(?=\t[\t ]{0,8}[xX✓✔☑●•] {0,8}(?:\t|$))/g

/** One clean line with single blanks, and a tab for each wide gap that the layout leaves within it. */
export const cleanLine = (raw: string): string =>
  cleanText(raw).replace(EMPTY_BEFORE_CHECK, '\t–').replace(UNEVEN_SPACE, spacesOrTab).trim()
