import type { Span } from '../schema/span.ts'

/**
 * Every match of a pattern with the flag `g`, in order: what `matchAll` finds. `matchAll` copies the pattern for each text, which
 * takes longer than searching a sentence in vain, and in most sentences nothing is found.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    // An empty match would be found again and again; a pattern of code points must not be set between two halves of one.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

/** Where they are, further on by so many characters. */
export const spansOf = (text: string, pattern: RegExp, by = 0): Span[] =>
  matchesOf(text, pattern).map(({ 0: words, index }) => ({ start: by + index, end: by + index + words.length }))
