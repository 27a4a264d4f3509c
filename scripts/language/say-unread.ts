const BRACKETS = /\[[^\]]*\]/

/** An example that its row does not read, in a table in which brackets mark nothing. */
export const sayUnread = (line: string, id: string): string =>
  `"${line}" is to be read as "${id}", and is not.${BRACKETS.test(line) ? ' Brackets are literal in this table.' : ''}`
