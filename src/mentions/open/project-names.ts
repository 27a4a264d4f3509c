/** What may separate the name of a project from what it was made with, the strongest separator first: weaker ones stand in the name. */
const ENDS_PROJECT_NAME: readonly RegExp[] = [/\|/u, /\t/u, /\s[–—-]\s|\s?—\s?/u, /\s?\(/u]

/** Before a list on the line, or between its entries: no name ends there. */
const ENUMERATES = /[,;:]/u

/**
 * Where the name of a project ends on a line that tells what it was made with: "Harbour Map | Python, SQL",
 * "Harbour Map – a game (Python, SQL)"; 0 where no such name stands there.
 *
 * @returns an offset into `line`.
 */
export const endOfProjectName = (line: string): number => {
  for (const separator of ENDS_PROJECT_NAME) {
    const at = separator.exec(line)?.index ?? -1
    if (at > 0 && !ENUMERATES.test(line.slice(0, at))) return at
  }
  return 0
}
