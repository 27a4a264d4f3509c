/** `--` and `---`, and quotes made of accents. */
const LATEX_LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

export const withLigatures = (text: string): string =>
  LATEX_LIGATURES.reduce((whole, [marks, character]) => whole.replaceAll(marks, character), text)
