import { LazyPattern } from './lazy-pattern.ts'
import { foldCase } from './normalize.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

/** Words before which a title ends: "Head of Data", "Engineer, Search", "Intern (Data)". */
const TITLE_BREAK = /\s+(?:of|for|in|at|on|to|and|&|with|für|im|der|de|des|du|en|del|y|et)\s+|[,(/–—|:;+]|\s[-‐‑]\s/i
const TRAILING = new LazyPattern(...TEXT_PATTERNS['level-after-title'])

/** What a number leaves of "SDE-1". */
const DANGLING = /^-+|-+$/g

/** The words of a text in lower case, hyphens within them. */
export const wordsOf = (text: string): string[] =>
  foldCase(text)
    .split(/[^\p{L}\p{M}-]+/u)
    .map((word) => word.replace(DANGLING, ''))
    .filter(Boolean)

/** Where a title word may stand in a text: at the end of each of its parts, and at the beginning of one of several words. */
export const titlePlaces = (text: string): string[] =>
  text
    .replace(TRAILING, '')
    .split(TITLE_BREAK)
    .flatMap((part) => {
      const words = wordsOf(part.replace(TRAILING, ''))
      return words.length > 1 ? [words.at(-1) ?? '', words[0] ?? ''] : words
    })
