import type { Edit, Suggestion } from '../../schema/index.ts'

/** A line that the person wrote, or wrote anew. */
export interface OwnEdit {
  /** What it is about: another one about the same takes its place. */
  readonly key: string
  /** The suggestion that it answers, as the report lists it; null where it answers none. */
  readonly suggestion: number | null
  readonly edits: readonly Edit[]
  /** "Data Engineer, Brightwater Labs", or "line 12". */
  readonly place: string
  /** What stood there; empty for a new line. */
  readonly was: string
  readonly words: string
}

/** What names a suggestion in every report of the same two files, however they are corrected: its number does not. */
export const nameSuggestion = ({ rule, requirement, part, resume, edit }: Suggestion): string =>
  [rule, requirement, part, resume?.start, edit?.start].join(' ')

/** Key of the line that answers a suggestion. */
export const keyOfAnswer = (suggestion: Suggestion): string => `answer ${nameSuggestion(suggestion)}`
