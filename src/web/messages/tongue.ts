import type { SENTENCES } from './sentences/english.compiled.ts'

/** A group of sentences of a report: those of reasons, suggestions, remarks, … */
export type Room = keyof typeof SENTENCES

/** Each sentence of a report in another language: `{kind}` as in the English one, `{n:one|many}` by a number, `[1:a|b]` by which words stood at the first place with a choice. */
export type SentenceTable = { readonly [Name in Room]: Readonly<Record<(typeof SENTENCES)[Name][number], string>> }

/** How a language words what is filled into its sentences. */
export interface Tongue {
  readonly table: SentenceTable
  /** "line", "lines" and "page" of a place, "and" and "or" of a list, what comes before examples, and between clauses. */
  readonly words: Readonly<Record<'line' | 'lines' | 'page' | 'and' | 'or' | ', such as ' | '; ' | 'present', string>>
  /** Another form of "and" or "or" before some words. Default: always the same. */
  readonly link?: (word: 'and' | 'or', next: string) => string
  readonly quotes: readonly [open: string, close: string]
  readonly degrees: Readonly<Record<string, string>>
  /** "7 months", "2.5 years". */
  readonly lasts: (amount: number, unit: 'month' | 'year') => string
  readonly number: (amount: number) => string
  readonly pick: (amount: number, one: string, many: string) => string
  /** The sentence, if the role brief stands in for a posting. */
  readonly ofBrief: (words: string) => string
}

/** Says in the language of the page what a report says in English; null if the sentence is unknown. */
export type Retell = (room: Room, words: string, names?: readonly string[]) => string | null
