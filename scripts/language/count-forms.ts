import { z } from 'zod'
import { CoverageError } from '../../src/errors/index.ts'
import { formatProblem, type SourceFile } from '../../src/taxonomy/source.ts'
import { readYaml } from '../../src/taxonomy/yaml-reader.ts'

/** How many forms, alternatives and examples each row of each file has; rows by their ids. */
type FormCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

const Rows = z.array(z.looseObject({ id: z.string() }))
const Counts = z.record(z.string(), z.record(z.string(), z.number().int()))

/** "a|b" and "a/b" are two alternatives of one form. */
const ALTERNATIVES = /[|/]/g

const countWithin = (value: unknown): number => {
  if (typeof value === 'string') return 1 + (value.match(ALTERNATIVES)?.length ?? 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, one) => sum + countWithin(one), 0)
}

export const countForms = (rows: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(Rows.parse(rows).map(({ id, ...row }) => [id, countWithin(row)]))

/** What the counts have and the rows have lost, in a sentence each. */
export const findLost = (known: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): string[] =>
  Object.entries(known).flatMap(([id, count]) => {
    const left = now[id]
    if (left === undefined) return [`The row "${id}" is gone. If that is meant, take it out of counts.json, too.`]
    return left < count
      ? [
          `"${id}" had ${count} forms, alternatives and examples, and has ${left}. If that is meant, write ${left} in counts.json.`,
        ]
      : []
  })

/**
 * The counts of all files, as the text of their file. Additions are counted; losses must be declared.
 *
 * Most forms speak for themselves, like names of towns: no example would miss one, and a bad merge could drop one unnoticed.
 *
 * @param known the text of the current counts; null: there are none yet.
 * @throws CoverageError `invalid_taxonomy` if a row, a form, an alternative or an example is lost.
 */
export const compileCounts = (known: string | null, sources: readonly SourceFile[]): string => {
  const before = known === null ? {} : Counts.parse(JSON.parse(known))
  const now: FormCounts = Object.fromEntries(sources.map((source) => [source.fileName, countForms(readYaml(source).value)]))
  const problems = sources.flatMap(({ fileName }) =>
    findLost(before[fileName] ?? {}, now[fileName] ?? {}).map((message) =>
      formatProblem({ place: { fileName, line: 1 }, message }),
    ),
  )
  if (problems.length > 0) throw new CoverageError('invalid_taxonomy', { problem: problems.join('\n') })
  return `${JSON.stringify(now, null, 2)}\n`
}
