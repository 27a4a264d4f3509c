import type { JobDegree } from '../schema/job.ts'
import type { RowId } from '../schema/row-id.ts'
import type { Span } from '../schema/span.ts'
import { DEGREE_FORMS } from '../text/degree-forms.compiled.ts'
import { abbreviations, BACHELOR_OF, type LevelForms, wholeWords } from '../text/degree-forms.ts'
import { DEGREE_FORMS_OF } from '../text/degree-forms-of-languages.compiled.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { spansOf } from '../text/matches.ts'
import { once } from '../text/once.ts'
import { withoutOverlaps } from '../text/span.ts'
import { SAYS, type Tongue } from './postings.ts'

export type DegreeLevel = JobDegree['level']

/** `none`: a diploma or an associate degree. */
export interface NamedDegree extends Span {
  readonly level: DegreeLevel
  /** The row that names it. */
  readonly by: RowId
}

/** What may be the name of a degree. */
export interface FoundName extends NamedDegree {
  /** False for two letters, which are a degree only beside other degrees or words that go with one. */
  readonly sure: boolean
}

/** A pattern, and what it finds. */
interface Form extends Pick<FoundName, 'level' | 'by' | 'sure'> {
  readonly pattern: RegExp
  /** Abbreviations are degrees as they are printed. */
  readonly isPrinted: boolean
}

type Named = Pick<Form, 'level' | 'by'>

const toForm = (named: Named, forms: readonly string[], { flags = 'giu', isPrinted = false, sure = true } = {}): Form[] =>
  forms.length === 0 ? [] : [{ ...named, sure, isPrinted, pattern: new LazyPattern(wholeWords(forms), flags) }]

/** The level that a posting means; null: it asks for none of this. */
const levelAsked = (level: LevelForms['level']): DegreeLevel | null => {
  if (level === 'other') return null
  return level === 'associate' || level === 'secondary' ? 'none' : level
}

/** @param table whose rows these are. */
const formsOf = (table: string, rows: readonly LevelForms[], toForms: (named: Named, row: LevelForms) => Form[]): Form[] =>
  rows.flatMap((row) => {
    const level = levelAsked(row.level)
    return level === null ? [] : toForms({ level, by: `${table}/${row.level}` }, row)
  })

const formsInEnglish = (named: Named, row: LevelForms): Form[] => {
  const words = [...row.words, ...row.asked].map((form) => `${form.replace('{of}', BACHELOR_OF)}(?: degrees?)?(?: level)?`)
  const short = abbreviations(row).map((form) => `${form}(?:['’]?s)?`)
  const company = toForm(named, row.company, { flags: 'gu', sure: false })
  return [...toForm(named, words), ...toForm(named, short, { isPrinted: true }), ...company]
}

/** Made when a statement first asks for a degree in the tongue. */
const FORMS: Readonly<Record<Tongue, () => readonly Form[]>> = {
  english: once(() => [
    ...formsOf('degrees', DEGREE_FORMS, formsInEnglish),
    { level: 'master', by: 'postings/bare-master', pattern: SAYS['bare-master'], isPrinted: false, sure: false },
  ]),
  others: once(() => [
    ...Object.entries(DEGREE_FORMS_OF).flatMap(([code, rows]) =>
      formsOf(`${code}/degrees`, rows, (named, { asked }) => toForm(named, asked)),
    ),
    ...formsOf('degrees', DEGREE_FORMS, (named, { short }) => toForm(named, abbreviations({ short, dotted: [] }))),
  ]),
}

/** "btech" and "mcom" in small letters mean other things; "phd" does not. "Med" and "Bed" are words. */
const isPrintedSo = (written: string): boolean => /^[\p{Lu}pP]/u.test(written) && !/^(?:[MB](?:ed|ph|com)|MPP)$/.test(written)

/** Names of degrees as those who ask for them write them, in reading order, not overlapping. */
export const findDegreeNames = (statement: string, tongue: Tongue): FoundName[] =>
  withoutOverlaps(
    FORMS[tongue]().flatMap(({ level, by, sure, isPrinted, pattern }) =>
      spansOf(statement, pattern)
        .filter(({ start, end }) => !isPrinted || isPrintedSo(statement.slice(start, end)))
        .map((span) => ({ level, by, sure, ...span })),
    ),
  )
