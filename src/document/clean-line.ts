import { cleanText, UNEVEN_SPACE } from '../text/normalize.ts'

/** Three or more blanks, or a tab, separate what stands on one line: a date at the right margin, the cells of a row. */
export const spacesOrTab = (run: string): string => (run.includes('\t') || run.length > 2 ? '\t' : ' ')

const CHECK_MARKS = '[xX✓✔☑●•]'
/** All that a cell holds which marks its column. */
export const CHECK_MARK = new RegExp(`^\\s*${CHECK_MARKS}\\s*$`)
/** What stands for an empty cell of a row whose last one holds nothing but a check mark, so that the column shows. */
export const EMPTY_CELL = '–'
const EMPTY_BEFORE_CHECK = new RegExp(`\\t *(?=\\t[\\t ]{0,8}${CHECK_MARKS} {0,8}(?:\\t|$))`, 'g')

/** One clean line with single blanks, and a tab for each wide gap that the layout leaves within it. */
export const cleanLine = (raw: string): string =>
  cleanText(raw).replace(EMPTY_BEFORE_CHECK, `\t${EMPTY_CELL}`).replace(UNEVEN_SPACE, spacesOrTab).trim()
