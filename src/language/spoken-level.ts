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

const LESS_THAN_SPOKEN = {
  'language begun': 'begun',
  'language spoken in part': 'in part',
  'language spoken': undefined,
} as const

/** How well a posting asks the language named at a span to be spoken, where that is less than one works in. */
export const spokenAskedAt = (text: string, span: Span): { readonly spoken?: 'begun' | 'in part' } => {
  const spoken = LESS_THAN_SPOKEN[spokenLevelAt(text, span) ?? 'language spoken']
  return spoken === undefined ? {} : { spoken }
}

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** Whether the words in a span or after it are a level of a language, whatever section they stand in. */
export const hasSpokenLevel = (text: string, { start, end }: Span): boolean =>
  READS['surely-level'].test(text.slice(start, end).replace(FIRST_WORD, '')) ||
  READS['surely-level'].test(text.slice(end, end + LONGEST_LEVEL_CHARS))
