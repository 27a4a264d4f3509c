/** Characters that would be markup in a line of GitHub's Markdown, or end the cell of a table. */
const MARKDOWN_CHARACTERS = /[\\`*_{}[\]<>#|~]/g
/** On GitHub "@name" mentions people, and would notify them. */
const AT = /@(?=[A-Za-z0-9])/g

/** Words of a resume or posting as Markdown that shows them and does nothing else. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKDOWN_CHARACTERS, (character) => `\\${character}`)
    .replace(AT, '@\u200B')

/** A table; cells are Markdown already. Empty where there are no rows. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return rows.length === 0 ? [] : [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
