import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { variantsOfPhrase } from '../../src/text/phrase-variants.ts'
import { leaveOutAlternatives } from '../language/leave-out.ts'

const File = z.looseObject({ source: z.string(), rows: z.array(z.looseObject({ id: z.string() })) })
type File = z.infer<typeof File>
type Row = File['rows'][number]

/** A file of rows without a row, a form or an alternative of one. */
export interface RowDeletion {
  readonly about: string
  readonly text: string
}

/** What is no form: what a row says of itself, and its examples, of which `examples.json` would miss each. */
const NO_FORMS: ReadonlySet<string> = new Set([
  ...['id', 'says', 'source', 'is', 'not', 'whole', 'flags', 'ahead'],
  ...['kind', 'kinds', 'opens', 'claim', 'reach', 'measure'],
])

const alternativesOf = (fileName: string, key: string, form: string): string[] => {
  if (fileName.includes('mentions/') || key === 'like') return variantsOfPhrase(form).map(({ left }) => left)
  return ['any', 'as', 'openings', 'asked', 'listed', 'speaks'].includes(key)
    ? leaveOutAlternatives(form).map(({ source }) => source)
    : []
}

/** The row without each form of a column, and each alternative of each. */
const withoutForms = (fileName: string, row: Row, key: string): Row[] => {
  const value = row[key]
  if (typeof value === 'string') return alternativesOf(fileName, key, value).map((left) => ({ ...row, [key]: left }))
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return []
  const forms: readonly string[] = value
  return forms.flatMap((form, at) => [
    ...(forms.length > 1 ? [{ ...row, [key]: forms.toSpliced(at, 1) }] : []),
    ...alternativesOf(fileName, key, form).map((left) => ({ ...row, [key]: forms.with(at, left) })),
  ])
}

/** How many ways there are to delete something, and each by its number: texts are only made of those that are drawn. */
export const listRowDeletions = (fileName: string, text: string): readonly (() => RowDeletion)[] => {
  const file = File.parse(parse(text))
  const write = (rows: readonly Row[]): string => stringify({ ...file, rows })
  const rows = file.rows.map((row, at) => () => ({ about: `the row "${row.id}"`, text: write(file.rows.toSpliced(at, 1)) }))
  const forms = file.rows.flatMap((row, at) =>
    Object.keys(row)
      .filter((key) => !NO_FORMS.has(key))
      .flatMap((key) => withoutForms(fileName, row, key).map((left) => ({ key, left })))
      .map(({ key, left }) => () => ({
        about: `of \`${key}\` of "${row.id}", which is left as ${JSON.stringify(left[key]).slice(0, 80)}`,
        text: write(file.rows.with(at, left)),
      })),
  )
  return [...rows, ...forms]
}
