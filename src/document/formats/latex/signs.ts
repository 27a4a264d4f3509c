/** `--` and `---`, and quotes made of accents. */
const LATEX_LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

export const withSigns = (text: string): string =>
  LATEX_LIGATURES.reduce((whole, [marks, sign]) => whole.replaceAll(marks, sign), text)
