import { EMPTY_BEFORE_CHECK, EMPTY_CELL } from '../text/check-marks.ts'
import { cleanText, UNEVEN_SPACE } from '../text/normalize.ts'

/** Three or more blanks, or a tab, separate what stands on one line: a date at the right margin, the cells of a row. */
export const spacesOrTab = (run: string): string => (run.includes('\t') || run.length > 2 ? '\t' : ' ')

/** One clean line with single blanks, and a tab for each wide gap that the layout leaves within it. */
export const cleanLine = (raw: string): string =>
  cleanText(raw).replace(EMPTY_BEFORE_CHECK, `\t${EMPTY_CELL}`).replace(UNEVEN_SPACE, spacesOrTab).trim()
