/** What only LaTeX has, and what it shares with text about LaTeX. */
const CERTAIN = /^[ \t]*\\(?:documentclass|begin\{document\})/m
const LATEX_MARKS: readonly RegExp[] = [
  /^[ \t]*\\(?:sub)*section\*?\{/m,
  /^[ \t]*\\begin\{(?:itemize|enumerate|tabular|rSection|cventries|cvitems)/m,
  /^[ \t]*\\item\b/m,
  /\\(?:textbf|textit|emph|href)\{/,
  /^[ \t]*\\(?:usepackage|newcommand|cventry|cvsection|cvevent|resume[A-Z][A-Za-z]{1,30})\b/m,
]
const MIN_MARKS = 2

/** Text that is LaTeX source, whole or a part of one. */
export const looksLikeLatex = (text: string): boolean =>
  CERTAIN.test(text) || LATEX_MARKS.filter((mark) => mark.test(text)).length >= MIN_MARKS
