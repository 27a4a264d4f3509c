/** What separates the pieces of a line in which somebody says who they are: gaps, bars, dots, dashes, icons. */
const BETWEEN_HEAD_CELLS = /\t| {2,}|\s*[|•·∙▪■◆●⋄♦❖✦*›»‖¦]\s*|\s+[-–—/]\s+|\s*[—–]\s*|\s*\p{Extended_Pictographic}\s*/u

/** The pieces of a line between the marks that separate them, in order; none is empty. */
export const cellsOf = (text: string): string[] =>
  text
    .split(BETWEEN_HEAD_CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
