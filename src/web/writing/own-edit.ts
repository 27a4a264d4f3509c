import type { Edit, Suggestion } from '../../schema/index.ts'

/** A line that the person wrote or rewrote. */
export interface OwnEdit {
  /** What it is about: another one about the same replaces it. */
  readonly key: string
  /** The number of the suggestion that it answers; null if it answers none. */
  readonly suggestion: number | null
  readonly edits: readonly Edit[]
  /** "Data Engineer, Brightwater Labs", or "line 12". */
  readonly place: string
  /** What was there before; empty for a new line. */
  readonly was: string
  readonly words: string
}

/** Identifies a suggestion in every report on the same two files, however they are corrected: its number would not. */
export const nameSuggestion = ({ rule, requirement, part, resume, edit }: Suggestion): string =>
  [rule, requirement, part, resume?.start, edit?.start].join(' ')

/** Key of the line that answers a suggestion. */
export const keyOfAnswer = (suggestion: Suggestion): string => `answer ${nameSuggestion(suggestion)}`
