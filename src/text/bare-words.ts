/** Small letters, digits and the characters of names, one space between words: as two texts are compared that are to say something else. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
