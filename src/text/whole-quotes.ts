const MARKS = /["“”]/gu

/** Words cut out of a sentence without a quotation mark that lost its other half: "can-do attitude" of “a “can-do” attitude”. */
export const withoutHalfQuotes = (words: string): string => {
  const marks = words.match(MARKS) ?? []
  return marks.length % 2 === 1 ? words.replace(MARKS, '') : words
}
