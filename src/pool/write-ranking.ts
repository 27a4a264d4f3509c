import type { RankedResume, Ranking } from '../schema/index.ts'

/** A spreadsheet takes such a cell for a formula, and formulas can leak a table (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\n\r]/

/** A cell of CSV (RFC 4180): what would be a formula begins with an apostrophe. */
export const quoteCell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const COLUMNS: readonly (readonly [string, (resume: RankedResume) => string | number])[] = [
  ['place', ({ place }) => place],
  ['code', ({ code }) => code],
  ['file', ({ fileName }) => fileName ?? ''],
  ['score', ({ score, judged }) => (judged ? score : '')],
  ['required_met', ({ required }) => required.met],
  ['required_of', ({ required }) => required.of],
  ['preferred_met', ({ preferred }) => preferred.met],
  ['preferred_of', ({ preferred }) => preferred.of],
]

/** A ranking as CSV: what the scores are for, then the names of the columns, then one line per resume. */
export const writeCsv = ({ purpose, resumes }: Ranking): string =>
  [
    quoteCell(purpose),
    COLUMNS.map(([name]) => name).join(','),
    ...resumes.map((resume) => COLUMNS.map(([, cell]) => quoteCell(cell(resume))).join(',')),
    '',
  ].join('\r\n')

/** A ranking as JSON Lines: first everything but the resumes, then one line per resume. */
export const writeJsonLines = ({ resumes, ...head }: Ranking): string =>
  [head, ...resumes].map((line) => `${JSON.stringify(line)}\n`).join('')
