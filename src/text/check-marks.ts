const MARKS = '[xX✓✔☑●•]'

/** All that the cell of a table holds which only marks its column. */
export const CHECK_MARK = new RegExp(`^\\s*${MARKS}\\s*$`)

/** What stands for an empty cell before one of these, so that the column shows which is marked. */
export const EMPTY_CELL = '–'

/** An empty cell between tabs, where the last cell that holds anything holds a mark alone. */
export const EMPTY_BEFORE_CHECK = new RegExp(`\\t *(?=\\t[\\t ]{0,8}${MARKS} {0,8}(?:\\t|$))`, 'g')
