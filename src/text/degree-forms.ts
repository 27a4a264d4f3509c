import type { Education } from '../schema/timeline.ts'
import { oneOf } from './patterns.ts'

/** One level's names, as `skills-taxonomy/language/degrees.yaml` tells them apart; all but abbreviations are patterns. */
export interface LevelForms {
  readonly level: Education['degree']
  /** `{of}` stands for "of Science" and the like. */
  readonly words: readonly string[]
  readonly listed: readonly string[]
  readonly asked: readonly string[]
  readonly short: readonly string[]
  readonly dotted: readonly string[]
  readonly capitals: readonly string[]
  readonly company: readonly string[]
}

/** What a bachelor or master may be of; another word after "of" is the field: stands for `{of}`. */
export const BACHELOR_OF = `(?: (?:degree )?of (?:(?:applied|computer|information|social|health) )?${oneOf(`
    sciences?, arts, engineering, technology, business administration, business, commerce, education, fine arts, laws?, philosophy,
    research, medicine, music, architecture, design, applications, public (?:health|policy|administration), tech\\.?, eng\\.?, sci?\\.?`)})?`

/** The pattern of an abbreviation written as "b.sc". */
export const dottedForm = (form: string, dot: string): string => `${form.split('.').join(`${dot} ?`)}\\.?`

/** The pattern of any of these as whole words. */
export const wholeWords = (patterns: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`

/** The patterns of a level's abbreviations: with dots or without, and those that have them always. */
export const abbreviations = ({ short, dotted }: Pick<LevelForms, 'short' | 'dotted'>): string[] => [
  ...short.map((form) => dottedForm(form, '\\.?')),
  ...dotted.map((form) => dottedForm(form, '\\.')),
]
