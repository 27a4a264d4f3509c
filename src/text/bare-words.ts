/**
 * Small letters, digits and the characters of names, one space between words: for checking whether two texts say something
 * different.
 */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
