/** `--` and `---`, and quotes made of accents. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

export const withSigns = (text: string): string => SIGNS.reduce((whole, [marks, sign]) => whole.replaceAll(marks, sign), text)
