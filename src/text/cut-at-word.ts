/** Words cut behind a whole one to at most `length` characters, the ellipsis among them; as they are where they are no longer. */
export const cutAtWord = (words: string, length: number): string => {
  if (words.length <= length) return words
  const head = words.slice(0, Math.max(0, length - 1))
  return `${head.replace(/\s\S*$/u, '').replace(/[\s·,;:]+$/u, '')}…`
}
