/** What a heading is compared by: lower-case letters only, accents and everything between the letters gone, `&` spelt out. */
export const foldHeading = (text: string): string =>
  text
    .replace(/&/g, ' and ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]/gu, '')
