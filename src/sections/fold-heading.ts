/**
 * What a heading is compared by: lower-case letters only, accents and everything between the letters gone, `&` spelt out. An accent
 * that TeX set beside its letter is a letter to Unicode: the "ˆ" of "Experienciaˆ".
 */
export const foldHeading = (text: string): string =>
  text
    .replace(/&/g, ' and ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\P{L}|\p{Lm}/gu, '')
