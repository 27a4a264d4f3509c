import type { MatchFinder } from '../../../src/mentions/find-mentions.ts'
import { gapBetween } from '../../../src/mentions/gazetteer/gap.ts'
import type { Match } from '../../../src/mentions/gazetteer/match-forms.ts'
import { gapOf, wordOf } from '../../../src/mentions/gazetteer/trie.ts'
import type { FormList } from '../../../src/schema/form-list.ts'
import { overlaps } from '../../../src/text/span.ts'
import { foldWord, tokenize } from '../../../src/text/tokenize.ts'

interface Piece {
  readonly word: string
  readonly start: number
  readonly end: number
}

const piece = (text: string, start: number, end: number): Piece => ({ word: foldWord(text.slice(start, end)), start, end })

/** A piece whole, or without the sign or version that hangs on it: the first that some form holds. */
const readPiece = (text: string, start: number, end: number, known: ReadonlySet<string>): Piece => {
  const whole = piece(text, start, end)
  const written = text.slice(start, end)
  if (known.has(whole.word) || written.length > 64 || /^\d/.test(written)) return whole
  const unsigned = /^(.*?)[+#]+$/su.exec(written)?.[1]
  const unversioned = /^(.*?\p{L}{3})v?\d+$/isu.exec(written)?.[1]
  if (unsigned && known.has(foldWord(unsigned))) return piece(text, start, start + unsigned.length)
  if (unversioned !== undefined && known.has(foldWord(unversioned))) return { word: foldWord(unversioned), start, end }
  return whole
}

/** Letters and digits and the signs behind them: tokens, cut at inner dots and apostrophes. */
const piecesOf = (text: string, known: ReadonlySet<string>): Piece[] =>
  tokenize(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/^\.?[^.'’]+|[^.'’]+/g)].map((found) =>
      readPiece(text, start + found.index, start + found.index + found[0].length, known),
    ),
  )

interface Form {
  readonly words: readonly string[]
  readonly gaps: readonly number[]
}

const formsOf = ({ words, steps, stepEnds }: FormList): Form[] =>
  stepEnds.map((end, form) => {
    const own = steps.slice(stepEnds[form - 1] ?? 0, end)
    return { words: own.map((step) => words[wordOf(step) - 1] ?? ''), gaps: own.map(gapOf) }
  })

/** The slow, obvious way: at every word, compare every form, word by word. */
export const naiveMatchForms: MatchFinder = (text, gazetteer, { softBreaks, masked }) => {
  const forms = formsOf(gazetteer.forms)
  const known = new Set(forms.flatMap(({ words }) => words))
  const pieces = piecesOf(text, known)
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
