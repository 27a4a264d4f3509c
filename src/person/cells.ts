/** What parts the pieces of a line in which somebody says who they are: gaps, bars, dots, dashes, icons. */
const SEPARATOR = /\t| {2,}|\s*[|•·∙▪■◆●⋄♦❖✦*›»‖¦]\s*|\s+[-–—/]\s+|\s*[—–]\s*|\s*\p{Extended_Pictographic}\s*/u

/** The pieces of a line between the marks that part them, in order; none is empty. */
export const cellsOf = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
