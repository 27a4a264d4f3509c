import type { Span } from '../schema/span.ts'
import type { SpokenLevel } from '../schema/spoken-level.ts'
import { quote } from '../text/span.ts'
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

/** The words before a language that may be its level, and those after it, from the level on. */
const wordsBeside = (text: string, { start, end }: Span): { readonly before: string; readonly after: string } => {
  const after = text.slice(end, end + LONGEST_LEVEL_CHARS).split('\n', 1)[0] ?? ''
  const gap = READS['to-level'].exec(after)?.[0].length
  const before = READS['level-before'].exec(text.slice(Math.max(0, start - LONGEST_LEVEL_CHARS), start))?.[1]
  return { before: before ?? '', after: gap === undefined ? '' : after.slice(gap) }
}

/** How well the language named at a span is spoken by the words beside it; undefined where they do not say. */
export const spokenLevelAt = (text: string, span: Span): SpokenLevel | undefined => {
  const { before, after } = wordsBeside(text, span)
  const name = quote(text, span)
  return levelOf(after) ?? levelOf(name) ?? levelOf(name.replace(NAME_BEFORE_LEVEL, '')) ?? levelOf(before)
}

/** The least first: some words, so that one gets along, so that one works in it, with ease, as from childhood. */
const STEPS = ['begun', 'in part', 'working', 'fluent', 'native'] as const
type Step = (typeof STEPS)[number]

const STEP_OF = { 'language begun': 'begun', 'language spoken in part': 'in part', 'language spoken': 'working' } as const

/** The words that say how well a language is spoken by who works in it: "German (C1), French (B2)" is of C1. */
const levelWordsAt = (text: string, span: Span): string => {
  const { before, after } = wordsBeside(text, span)
  return [before, quote(text, span), after.split(/[,;.]/, 1)[0]].join(' ')
}

const stepAt = (text: string, span: Span): Step | undefined => {
  const level = spokenLevelAt(text, span)
  if (level !== 'language spoken') return level && STEP_OF[level]
  const words = levelWordsAt(text, span)
  return READS['level-native'].test(words) ? 'native' : READS['level-fluent'].test(words) ? 'fluent' : 'working'
}

/** How well a posting asks the language named at a span to be spoken; not given where one is to work in it, or nothing is said. */
export const spokenAskedAt = (text: string, span: Span): { readonly spoken?: Exclude<Step, 'working'> } => {
  const step = stepAt(text, span)
  if (step === undefined || step === 'working') return {}
  if (step === 'begun' || step === 'in part') return { spoken: step }
  // Of "native or C1" the lower will do, and "fluent" without a step of the framework is said of whoever works in it.
  const words = levelWordsAt(text, span)
  const asked = READS['level-fluent'].test(words) ? 'fluent' : step
  return asked === 'fluent' && !READS['level-stepped'].test(words) ? {} : { spoken: asked }
}

/** Whether the words beside a language say that it is spoken less well than a posting asks. */
export const isSpokenLess = (text: string, span: Span, asked: Step = 'working'): boolean => {
  const held = stepAt(text, span)
  return held !== undefined && STEPS.indexOf(held) < STEPS.indexOf(asked)
}

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** Whether the words in a span or after it are a level of a language, whatever section they stand in. */
export const hasSpokenLevel = (text: string, { start, end }: Span): boolean =>
  READS['surely-level'].test(text.slice(start, end).replace(FIRST_WORD, '')) ||
  READS['surely-level'].test(text.slice(end, end + LONGEST_LEVEL_CHARS))
