import type { Span } from '../schema/span.ts'

/** How well a language is spoken, as far as a resume says: the steps that people distinguish. */
export type SpokenLevel = 'language spoken' | 'language spoken in part' | 'language begun'

/** By the Common European Framework and by the words that stand for its steps; a level that is not among them says nothing. */
const LANGUAGE_LEVEL_WORDS: readonly (readonly [SpokenLevel, RegExp])[] = [
  [
    'language begun',
    /^(?:a[12]|basic|basics|beginner|elementary|novice|school|rudimentary|grundkenntnisse|limited(?! working))(?![\p{L}\p{N}])/iu,
  ],
  ['language spoken in part', /^(?:b1|intermediate|conversational|limited working|lower intermediate)(?![\p{L}\p{N}])/iu],
  [
    'language spoken',
    /^(?:b2|c[12]|upper|native|mother|muttersprache|fluent|fließend|verhandlungssicher|bilingual|advanced|professional|full|business|proficient|working|good|very|excellent|near)(?![\p{L}\p{N}])/iu,
  ],
]

/** From the name of a language to its level: "German (native)", "German: C1", "German – level B2". */
const TO_LEVEL = /^\s*(?:[(:,–—|/-]|\s)\s*(?:level\s+|at\s+)?/iu

/** "Fluent German", "native-level German", "basic German". */
const LEVEL_BEFORE = /(?<![\p{L}\p{N}])([\p{L}\d]+)(?:[- ](?:level|speaking|proficiency in))?[ (]\s*$/iu

const LONGEST_LEVEL_CHARS = 40

const levelOf = (words: string): SpokenLevel | undefined => LANGUAGE_LEVEL_WORDS.find(([, pattern]) => pattern.test(words))?.[0]

/** How well the language named at a span is spoken by the words beside it; undefined where they do not say. */
export const spokenLevelAt = (text: string, { start, end }: Span): SpokenLevel | undefined => {
  const after = text.slice(end, end + LONGEST_LEVEL_CHARS).split('\n', 1)[0] ?? ''
  const gap = TO_LEVEL.exec(after)?.[0].length
  const before = LEVEL_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_LEVEL_CHARS), start))?.[1]
  return (gap === undefined ? undefined : levelOf(after.slice(gap))) ?? levelOf(text.slice(start, end)) ?? levelOf(before ?? '')
}

/** "German (C1)", "German: native": nothing but a language has such a level. */
const SURELY_LEVEL =
  /^\s*[(:,–—-]\s*(?:level\s+)?(?:[abc][12]|native|mother tongue|muttersprache|bilingual|fluent)(?![\p{L}\p{N}])/iu

/** Whether the words after a span are a level of a language, whatever section they stand in. */
export const hasSpokenLevel = (text: string, { end }: Span): boolean =>
  SURELY_LEVEL.test(text.slice(end, end + LONGEST_LEVEL_CHARS))
