import type { Span } from '../schema/span.ts'
import type { SpokenLevel } from '../schema/spoken-level.ts'
import { READS } from './resumes.ts'

/** From the least on; a level that is not among them says nothing. */
const SPOKEN_LEVELS: readonly (readonly [SpokenLevel, RegExp])[] = [
  ['language begun', READS['level-begun']],
  ['language spoken in part', READS['level-in-part']],
  ['language spoken', READS['level-spoken']],
]

const LONGEST_LEVEL_CHARS = 40

/** "English (fluent)" is one name of the taxonomy's. */
const NAME_BEFORE_LEVEL = /^[\p{L}\p{M}]+\P{L}+/u

const levelOf = (words: string): SpokenLevel | undefined => SPOKEN_LEVELS.find(([, pattern]) => pattern.test(words))?.[0]

/** How well the language named at a span is spoken by the words beside it; undefined where they do not say. */
export const spokenLevelAt = (text: string, { start, end }: Span): SpokenLevel | undefined => {
  const after = text.slice(end, end + LONGEST_LEVEL_CHARS).split('\n', 1)[0] ?? ''
  const gap = READS['to-level'].exec(after)?.[0].length
  const before = READS['level-before'].exec(text.slice(Math.max(0, start - LONGEST_LEVEL_CHARS), start))?.[1]
  return (
    (gap === undefined ? undefined : levelOf(after.slice(gap))) ??
    levelOf(text.slice(start, end)) ??
    levelOf(text.slice(start, end).replace(NAME_BEFORE_LEVEL, '')) ??
    levelOf(before ?? '')
  )
}

/** A language that is spoken better than one needs to work in it; undefined where the words beside it do not say so. */
type WellSpoken = 'fluent' | 'native'

const wordsBeside = (text: string, { start, end }: Span): string => {
  const after = text.slice(end, end + LONGEST_LEVEL_CHARS).split('\n', 1)[0] ?? ''
  const before = READS['level-before'].exec(text.slice(Math.max(0, start - LONGEST_LEVEL_CHARS), start))?.[1] ?? ''
  return `${before} ${text.slice(start, end)} ${READS['to-level'].test(after) ? (after.split(/[,;.]/, 2).find((words) => words.trim() !== '') ?? '') : ''}`
}

/** How well the language named at a span is spoken by one who works in it: 0 as one does, 1 fluently, 2 like a native; null where no level is said. */
const wellSpokenAt = (text: string, span: Span): number | null => {
  if (spokenLevelAt(text, span) !== 'language spoken') return null
  const words = wordsBeside(text, span)
  return READS['level-native'].test(words) ? 2 : READS['level-fluent'].test(words) ? 1 : 0
}

const LESS_THAN_SPOKEN = {
  'language begun': 'begun',
  'language spoken in part': 'in part',
  'language spoken': undefined,
} as const

/** How well a posting asks the language named at a span to be spoken, where that is more or less than one needs to work in it. */
export const spokenAskedAt = (text: string, span: Span): { readonly spoken?: 'begun' | 'in part' | WellSpoken } => {
  const spoken = LESS_THAN_SPOKEN[spokenLevelAt(text, span) ?? 'language spoken']
  if (spoken !== undefined) return { spoken }
  const words = wordsBeside(text, span)
  // "Native or fluent": the lower will do; "fluent" alone is said of whoever works in it.
  if (READS['level-fluent'].test(words)) return READS['level-stepped'].test(words) ? { spoken: 'fluent' } : {}
  return READS['level-native'].test(words) ? { spoken: 'native' } : {}
}

/** Whether the words beside a language say that it is spoken less well than is asked. */
export const isSpokenLess = (text: string, span: Span, asked: WellSpoken): boolean => {
  const held = wellSpokenAt(text, span)
  return held !== null && held < (asked === 'native' ? 2 : 1)
}

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** Whether the words in a span or after it are a level of a language, whatever section they stand in. */
export const hasSpokenLevel = (text: string, { start, end }: Span): boolean =>
  READS['surely-level'].test(text.slice(start, end).replace(FIRST_WORD, '')) ||
  READS['surely-level'].test(text.slice(end, end + LONGEST_LEVEL_CHARS))
