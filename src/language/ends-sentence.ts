import { WORDS } from './words.compiled.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set(WORDS.abbreviations)

/** One letter ("J. Smith", "z. B.") counts as one. */
const endsWithAbbreviation = (line: string, end: number): boolean => {
  const word = /(?<![’'])[\p{L}.]{1,10}$/u.exec(line.slice(Math.max(0, end - 10), end))?.[0] ?? ''
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word.replace(/^\.+/, '').toLowerCase())
}

/** Whether a mark at a place ends a sentence, before what begins at the next: "etc. Strong" does, "e.g. Python" does not. */
export const endsSentence = (line: string, at: number, next: number): boolean => {
  if (line.charAt(at) !== '.' || !endsWithAbbreviation(line, at)) return true
  const word = /\p{L}+$/u.exec(line.slice(Math.max(0, at - 6), at))?.[0].toLowerCase()
  return (word === 'etc' || word === 'exp') && /^\p{Lu}\p{Ll}/u.test(line.slice(next, next + 2))
}
