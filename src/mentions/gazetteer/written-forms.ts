import { WORD_KINDS } from '../../lineage.ts'
import type { SkillKind, SurfaceForm } from '../../schema/taxonomy.ts'
import { pieceColumns } from '../../text/tokenize.ts'
import { gapBetween, NO_SOFT_BREAKS } from './gap.ts'
import { inflect, otherNumber } from './inflections.ts'
import { otherSpelling } from './spellings.ts'
import { GAP, type Gap } from './trie.ts'

/** One way in which a surface form is written: its words as a piece each, and what stands between them. */
export interface WrittenForm {
  /** In the case of the taxonomy. */
  readonly words: readonly string[]
  /** Before each word; {@link GAP.OPEN} for the first. Never {@link GAP.BARRIER}. */
  readonly gaps: readonly Gap[]
  /** Only in the case of `words`: what is made by taking a name apart ("Tensor Flow") means it only in that case. */
  readonly exact: boolean
}

interface Shape extends WrittenForm {
  /** Before each word: a hyphen or slash joins it to the word before. */
  readonly hyphens: readonly boolean[]
}

/** A form that the taxonomy writes across a stop or dash is as loose as one with brackets. */
const gapOf = (form: string, from: number, to: number): Gap => {
  const gap = gapBetween(form, from, to, NO_SOFT_BREAKS)
  return gap === GAP.BARRIER ? GAP.MARK : gap
}

const shapeOf = (form: string): Shape => {
  const { count, starts, ends } = pieceColumns(form)
  const words: string[] = []
  const gaps: Gap[] = []
  const hyphens: boolean[] = []
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0
    const gap = at === 0 ? GAP.OPEN : gapOf(form, ends[at - 1] ?? 0, start)
    words.push(form.slice(start, ends[at]))
    gaps.push(gap)
    hyphens.push(at > 0 && (form.charAt(start - 1) === '-' || gap === GAP.SLASH))
  }
  return { words, gaps, exact: false, hyphens }
}

/** The shape with the words `[at, at + count)` replaced; what stood before the first of them stays. */
const replaceWords = (shape: Shape, at: number, count: number, words: readonly string[]): Shape => ({
  exact: shape.exact,
  words: shape.words.toSpliced(at, count, ...words),
  gaps: shape.gaps.toSpliced(at, count, ...words.map((_, index) => (index === 0 ? (shape.gaps[at] ?? GAP.OPEN) : GAP.OPEN))),
  hyphens: shape.hyphens.toSpliced(at, count, ...words.map((_, index) => index === 0 && (shape.hyphens[at] ?? false))),
})

/** "Weights & Biases" → "Weights and Biases", and back. */
const ampersands = (shape: Shape): Shape[] =>
  shape.words.flatMap((word, at) => {
    if (shape.gaps[at] === GAP.AMPERSAND) {
      return [replaceWords({ ...shape, gaps: shape.gaps.with(at, GAP.OPEN) }, at, 1, ['and', word])]
    }
    if (word !== 'and' || at === 0 || at + 1 === shape.words.length) return []
    return [replaceWords({ ...shape, gaps: shape.gaps.with(at + 1, GAP.AMPERSAND) }, at, 1, [])]
  })

/** "CI/CD" → "CI CD", "CI-CD". */
const slashes = (shape: Shape): Shape[] =>
  shape.gaps.includes(GAP.SLASH) ? [{ ...shape, gaps: shape.gaps.map((gap) => (gap === GAP.SLASH ? GAP.OPEN : gap)) }] : []

const spellings = (shape: Shape): Shape[] => {
  const words = shape.words.map((word) => (/^[a-z]+$/.test(word) ? otherSpelling(word) : word))
  return words.some((word, at) => word !== shape.words[at]) ? [{ ...shape, words }] : []
}

/** "Node.js" → "NodeJS", "node js", "Node .js"; not "3.5", and "B.Sc." only joined. */
const points = (shape: Shape): Shape[] => {
  const at = shape.gaps.indexOf(GAP.POINT)
  const pair = shape.words.slice(at - 1, at + 1)
  if (at < 1 || pair.some((word) => /^\d|^s$/.test(word))) return []
  const joined = replaceWords(shape, at - 1, 2, [pair.join('')])
  if (pair.some((word) => word.length < 2)) return [joined]
  const apart = { ...shape, gaps: shape.gaps.with(at, GAP.OPEN) }
  return [joined, apart, replaceWords(apart, at, 1, [`.${pair[1]}`])]
}

/** Shorter joins are other words: "a/b" is not "ab". */
const MIN_JOINED_LENGTH = 4

/** Two words that the form writes apart are joined only where what comes out is long enough to be nothing else. */
const MIN_COMPOUND_LENGTH = 6

const LETTERS_AND_DIGITS_ALONE = /^[\p{L}\p{N}]+$/u

/** "real-time inference" → "realtime inference"; "CI/CD" → "CICD". */
const joinsAtHyphens = (shape: Shape): Shape[] => {
  const at = shape.hyphens.lastIndexOf(true)
  const joined = shape.words.slice(at - 1, at + 1).join('')
  if (at < 1 || !LETTERS_AND_DIGITS_ALONE.test(joined) || joined.length < MIN_JOINED_LENGTH) return []
  const whole = replaceWords(shape, at - 1, 2, [joined])
  return [whole, ...joinsAtHyphens(whole)]
}

/** "Power BI" → "PowerBI", as names are written; words of the language are not. */
const joinOfTwo = (shape: Shape): Shape[] => {
  const joined = shape.words.join('')
  const fits = shape.words.length === 2 && shape.gaps[1] === GAP.OPEN && joined.length >= MIN_COMPOUND_LENGTH
  return fits && LETTERS_AND_DIGITS_ALONE.test(joined) ? [replaceWords(shape, 0, 2, [joined])] : []
}

/** "TensorFlow" → "Tensor Flow", in capitals only: "open search" and "fast text" are English. */
const humps = (shape: Shape): Shape[] => {
  const parts = shape.words.length === 1 ? shape.words[0]?.split(/(?<=[a-z])(?=[A-Z])/) : undefined
  if (parts?.length !== 2 || parts.some((part) => part.length < 2)) return []
  return [{ ...replaceWords(shape, 0, 1, parts), exact: true }]
}

/** "LLM" ↔ "LLMs". */
const otherNumberOfAcronym = (word: string): string[] => {
  if (/^[A-Z][A-Z0-9]{1,5}$/.test(word)) return [`${word}s`]
  return /^[A-Z]{2,6}s$/.test(word) ? [word.slice(0, -1)] : []
}

/** An ordinary word by itself is lower-case, but for the capital of a canonical name ("Microservices"). */
const ordinary = (word: string): string => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word)

const inflectionsOf = (word: string, kind: SkillKind, alone: boolean): string[] => {
  if (!WORD_KINDS.has(kind)) return alone ? [] : otherNumber(word)
  if (!alone) return [...inflect(word), ...otherNumberOfAcronym(word)]
  // "communications" is not communication.
  return kind === 'soft' ? [] : [...otherNumber(ordinary(word)), ...otherNumberOfAcronym(word)]
}

const inflections =
  (kind: SkillKind) =>
  (shape: Shape): Shape[] => {
    const last = shape.words.length - 1
    const words = inflectionsOf(shape.words[last] ?? '', kind, last === 0)
    return words.map((word) => ({ ...shape, words: shape.words.with(last, word) }))
  }

type Vary = (shape: Shape) => Shape[]

/** What can make a difference to the form: most forms have neither hyphen nor slash nor dot. */
const variationsOf = ({ form, sense }: SurfaceForm, kind: SkillKind): Vary[] => [
  ...(/&|\band\b/.test(form) ? [ampersands] : []),
  spellings,
  // A form that its rule ties to a case is a name, and keeps its number.
  ...(sense?.case === 'exact' ? [] : [inflections(kind)]),
  ...(form.includes('/') ? [slashes] : []),
  ...(form.includes('.') ? [points] : []),
  ...(/[-/]/.test(form) ? [joinsAtHyphens] : WORD_KINDS.has(kind) ? [] : [joinOfTwo]),
  ...(/[a-z][A-Z]/.test(form) ? [humps] : []),
]

/**
 * The ways in which a form is written: as it is, and with the hyphens, slashes, dots, "and", British or American
 * spelling and inflection of the last word that mean the same. The form itself comes first; some may come twice.
 */
export const writtenForms = (surface: SurfaceForm, kind: SkillKind): WrittenForm[] => {
  const shapes = [shapeOf(surface.form)]
  for (const vary of variationsOf(surface, kind)) shapes.push(...shapes.flatMap(vary))
  return shapes
}
