import type { MatchFinder } from '../../src/mentions/find-mentions.ts'
import { gapBetween } from '../../src/mentions/gap.ts'
import type { Match } from '../../src/mentions/match-forms.ts'
import { overlaps } from '../../src/text/span.ts'
import { foldWord, tokenize } from '../../src/text/tokenize.ts'

interface Piece {
  readonly word: string
  readonly start: number
  readonly end: number
}

const piece = (text: string, start: number, end: number): Piece => ({ word: foldWord(text.slice(start, end)), start, end })

/** A token whole, or without what hangs on it, or its parts between dots: the first that some form holds. */
const piecesOf = (text: string, start: number, end: number, known: ReadonlySet<string>, depth = 0): Piece[] => {
  const whole = piece(text, start, end)
  const written = text.slice(start, end)
  if (known.has(whole.word)) return [whole]
  if (depth === 0 && (written.length < 3 || written.length > 64 || /^\d/.test(written))) return [whole]
  const possessive = /^(.+?)['’]s?$/isu.exec(written)?.[1]
  const unsigned = /^(.*?)[+#]+$/su.exec(written)?.[1]
  const unversioned = /^(.*?\p{L}{3})v?\d[\d.]*$/isu.exec(written)?.[1]
  if (possessive !== undefined && known.has(foldWord(possessive))) return [piece(text, start, start + possessive.length)]
  if (unsigned && known.has(foldWord(unsigned))) return [piece(text, start, start + unsigned.length)]
  if (unversioned !== undefined && known.has(foldWord(unversioned))) return [{ word: foldWord(unversioned), start, end }]
  if (!written.includes('.') || depth > 0) return [whole]
  const parts = [...written.matchAll(/[^.]+/g)].flatMap((part) =>
    piecesOf(text, start + part.index, start + part.index + part[0].length, known, 1),
  )
  return parts.some(({ word }) => known.has(word)) ? parts : [whole]
}

/** The slow, obvious way: at every word, compare every form, word by word. */
export const naiveMatchForms: MatchFinder = (text, { forms }, { softBreaks, masked }) => {
  const known = new Set(forms.flatMap(({ words }) => words))
  const pieces = tokenize(text).flatMap(({ start, end }) => piecesOf(text, start, end, known))
  const matches: Match[] = []
  for (const [first, { start, word: firstWord }] of pieces.entries()) {
    for (const [form, { words, gaps }] of forms.entries()) {
      if (words[0] !== firstWord) continue
      const run = pieces.slice(first, first + words.length)
      const end = run.at(-1)?.end ?? start
      const same = words.every((word, at) => run[at]?.word === word)
      const joined = run.every(
        (own, at) => at === 0 || gapBetween(text, run[at - 1]?.end ?? 0, own.start, softBreaks) === gaps[at],
      )
      const shown = !run.some((own) => masked.some((mask) => overlaps(mask, own)))
      if (same && joined && shown) matches.push({ start, end, form })
    }
  }
  return matches.sort((a, b) => a.start - b.start || a.end - b.end)
}
