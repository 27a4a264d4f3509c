import { english } from './english.ts'

/** Everything that a language must say. */
export type Messages = typeof english

/** The words of the interface. What a report says of a resume comes from the report itself. */
export const messages: Messages = english
