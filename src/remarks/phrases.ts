import type { READS } from '../language/resumes.ts'

/** The id of a row of `skills-taxonomy/language/resumes/remarks.yaml`. */
export type PhraseId = keyof typeof READS

/** What is in every other resume, and shows nothing. */
export const FILLERS: readonly PhraseId[] = [
  'filler-references',
  'filler-hard-working',
  'filler-team-player',
  'filler-driven',
  'filler-seeking',
  'filler-thinking',
  'filler-self-starter',
]

/** "An" before a consonant, "a" before a vowel. */
export const WRONG_ARTICLES: readonly PhraseId[] = ['an-before-consonant', 'a-before-vowel']

/** Two articles before one word. */
export const TWO_ARTICLES: readonly PhraseId[] = ['two-articles']

/** Placeholders in templates of resumes. */
export const PLACEHOLDERS: readonly PhraseId[] = [
  'left-lorem-ipsum',
  'left-coming-soon',
  'left-to-do',
  'left-bracket',
  'left-address',
  'left-slot',
  'left-figure',
  'left-prompt',
]

/** Labels of what a resume need not say about a person. */
export const PRIVATE_DETAILS: readonly PhraseId[] = [
  'private-birth',
  'private-marriage',
  'private-family',
  'private-religion',
  'private-label',
  'private-passport',
]
