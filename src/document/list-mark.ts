/**
 * What opens a list item: a bullet (also as Word's symbol fonts leave it), a number or a letter with a stop or bracket,
 * each with white space after it. "o" is a bullet only with a tab or two blanks after it; "1990. " is a year, not a number.
 */
const LIST_MARK = /^(?:[•‣◦⁃▪▫●○■□◆◇▶►▸➢➤➔→✓✔✦★·*+–—-]|\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)(?=\s)|^[o§](?=\t| {2})|^[•●▪■◦‣](?=\S)/

/** The list mark that `line` opens with, or an empty string. */
export const listMarkOf = (line: string): string => LIST_MARK.exec(line)?.[0] ?? ''
