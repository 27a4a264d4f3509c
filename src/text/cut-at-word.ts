/** Words cut after a whole one to at most `length` characters, the ellipsis among them; unchanged where they are short enough. */
export const cutAtWord = (words: string, length: number): string => {
  if (words.length <= length) return words
  const room = Math.max(0, length - 1)
  const head = words.slice(0, room)
  const whole = /\s/u.test(words.charAt(room)) ? head : head.replace(/\s\S*$/u, '')
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s·,;:]+$/u, '')}…`
}
