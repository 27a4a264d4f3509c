import type { SkillKind, SurfaceForm } from '../schema/taxonomy.ts'
import { foldWord, tokenize } from '../text/tokenize.ts'
import { gapBetween, NO_SOFT_BREAKS } from './gap.ts'
import { inflect, otherNumber } from './inflections.ts'
import { otherSpelling } from './spellings.ts'
import { GAP, type Gap } from './trie.ts'

/** One way in which a surface form is written: its words as a token each, and what stands between them. */
export interface WrittenForm {
  /** In the case of the taxonomy. */
  readonly words: readonly string[]
  /** Before each word; {@link GAP.OPEN} for the first. Never {@link GAP.BARRIER}. */
  readonly gaps: readonly Gap[]
  /** Only in the case of `words`: what is made by taking a name apart ("Tensor Flow") means it only so. */
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
  const tokens = tokenize(form)
  const gaps = tokens.map(({ start }, at) => (at === 0 ? GAP.OPEN : gapOf(form, tokens[at - 1]?.end ?? 0, start)))
  return {
    words: tokens.map(({ start, end }) => form.slice(start, end)),
    gaps,
    exact: false,
    hyphens: tokens.map(({ start }, at) => at > 0 && (form.charAt(start - 1) === '-' || gaps[at] === GAP.SLASH)),
  }
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

/** "Node.js" → "NodeJS", "node js"; "ASP.NET" → "ASP .NET"; not "3.5", not "B.S.". */
const dots = (shape: Shape): Shape[] =>
  shape.words.flatMap((word, at) => {
    const parts = word.split('.').filter((part) => part !== '')
    if (parts.length < 2 || parts.some((part) => /^\d/.test(part))) return []
    const apart = parts.every((part) => part.length > 1) ? [parts, [...parts.slice(0, -1), `.${parts.at(-1)}`]] : []
    return [[parts.join('')], ...apart].map((words) => replaceWords(shape, at, 1, words))
  })

/** Shorter joins are other words: "a/b" is not "ab". */
const MIN_JOINED_LENGTH = 4

/** Two words that the form writes apart are joined only where what comes out is long enough to be nothing else. */
const MIN_COMPOUND_LENGTH = 6

/** Where the form's words may be joined to the word before: at its last hyphen, else between its only two words. */
const jointOf = ({ words, gaps, hyphens }: Shape): number => {
  const hyphen = hyphens.lastIndexOf(true)
  if (hyphen > 0) return hyphen
  return words.length === 2 && gaps[1] === GAP.OPEN && words.join('').length >= MIN_COMPOUND_LENGTH ? 1 : 0
}

/** "real-time inference" → "realtime inference"; "CI/CD" → "CICD"; "Power BI" → "PowerBI". */
const joins = (shape: Shape): Shape[] => {
  const at = jointOf(shape)
  const joined = shape.words.slice(at - 1, at + 1).join('')
  if (at === 0 || !/^[\p{L}\p{N}]+$/u.test(joined) || joined.length < MIN_JOINED_LENGTH) return []
  const whole = replaceWords(shape, at - 1, 2, [joined])
  return [whole, ...(whole.hyphens.includes(true) ? joins(whole) : [])]
}

/** "TensorFlow" → "Tensor Flow", in capitals only: "open search" and "fast text" are English. */
const humps = (shape: Shape): Shape[] => {
  const parts = shape.words.length === 1 ? shape.words[0]?.split(/(?<=[a-z])(?=[A-Z])/) : undefined
  if (parts?.length !== 2 || parts.some((part) => part.length < 2)) return []
  return [{ ...replaceWords(shape, 0, 1, parts), exact: true }]
}

/** Kinds whose forms are words of the language; the others are names, and names have no plural. */
const CONCEPTS: ReadonlySet<SkillKind> = new Set(['field', 'method', 'practice', 'soft'])

/** "LLM" ↔ "LLMs". */
const otherNumberOfAcronym = (word: string): string[] => {
  if (/^[A-Z][A-Z0-9]{1,5}$/.test(word)) return [`${word}s`]
  return /^[A-Z]{2,6}s$/.test(word) ? [word.slice(0, -1)] : []
}

/** An ordinary word by itself is lower-case, but for the capital of a canonical name ("Microservices"). */
const ordinary = (word: string): string => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word)

const inflectionsOf = (word: string, kind: SkillKind, alone: boolean): string[] => {
  if (!CONCEPTS.has(kind)) return alone ? [] : otherNumber(word)
  if (!alone) return [...inflect(word), ...otherNumberOfAcronym(word)]
  // "communications" is another thing than communication.
  return kind === 'soft' ? [] : [...otherNumber(ordinary(word)), ...otherNumberOfAcronym(word)]
}

const inflections =
  (kind: SkillKind) =>
  (shape: Shape): Shape[] => {
    const last = shape.words.length - 1
    const words = inflectionsOf(shape.words[last] ?? '', kind, last === 0)
    return words.map((word) => ({ ...shape, words: shape.words.with(last, word) }))
  }

const keyOf = ({ words, gaps, exact }: Shape): string => `${exact} ${gaps.join('')} ${words.map(foldWord).join(' ')}`

/**
 * The ways in which a form is written: as it is, and with the hyphens, slashes, dots, "and", British or American
 * spelling and inflection of the last word that mean the same. The form itself comes first; each way once.
 *
 * A form that its rule ties to a case is a name, and keeps its number.
 */
export const writtenForms = ({ form, sense }: SurfaceForm, kind: SkillKind): WrittenForm[] => {
  const inflected = sense?.case === 'exact' ? [] : [inflections(kind)]
  const shapes = [shapeOf(form)]
  for (const vary of [ampersands, spellings, ...inflected, slashes, dots, joins, humps]) shapes.push(...shapes.flatMap(vary))
  const byKey = new Map<string, WrittenForm>()
  for (const shape of shapes) if (!byKey.has(keyOf(shape))) byKey.set(keyOf(shape), shape)
  return [...byKey.values()]
}
