import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readHead, readRows } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'
import { readersOf } from './table-readers.ts'

/** What a member of a group names: rows of a table. */
interface Member {
  readonly name: string
  readonly file: string
  readonly rows: readonly RowReader[]
}

/** "title": rows of this table by their id or kind; "work.yaml": all rows of another; "work.yaml title": those of it. */
const toMember = (name: string, own: SourceFile, read: (file: string) => SourceFile): Member => {
  const [, file, of] = /^(?:([a-z/-]+\.yaml)(?: |$))?(.*)$/u.exec(name) ?? []
  const source = file === undefined ? own : read(file)
  const rows = readersOf(source) ?? []
  const named = of === '' || of === undefined ? rows : rows.filter(({ id, kinds }) => id === of || kinds.includes(of))
  return { name, file: source.fileName, rows: named }
}

/** Examples of one that a row of the other reads. */
const readBy = (one: Member, other: Member): string[] =>
  one.rows.flatMap((row) =>
    row.is.flatMap((text) => {
      const reader = other.rows.find((rival) => rival !== row && rival.reads(text))
      const where = one.file === other.file ? '' : ` of ${other.file}`
      return reader === undefined ? [] : [`"${text}" is an example of "${row.id}", and "${reader.id}"${where} reads it too.`]
    }),
  )

const problemsOfGroup = (members: readonly Member[]): string[] => [
  ...members
    .filter(({ rows }) => rows.length === 0)
    .map(({ name }) => `"${name}" of \`apart\` is no row or table that can be asked.`),
  ...members.flatMap((one) => members.flatMap((other) => (one === other ? [] : readBy(one, other)))),
]

const Row = z.looseObject({ id: z.string() })

const fileOf = (name: string): string[] => /^([a-z/-]+\.yaml)(?: |$)/.exec(name)?.slice(1) ?? []

/** The files that a table must be apart from, and itself; none where it need not be apart from anything. */
export const filesApart = (file: string, read: (file: string) => SourceFile): readonly string[] => {
  const named = readHead(read(file)).apart.flat()
  return named.length === 0 ? [] : [...new Set([file, ...named.flatMap(fileOf)])]
}

/**
 * What the head of a table says is apart, held against all examples: of each group of rows or tables no two read the same text.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const keepApart = (file: string, read: (file: string) => SourceFile): void => {
  const source = read(file)
  const groups = readHead(source).apart.map((names) => names.map((name) => toMember(name, source, read)))
  readRows(source, Row, () => [...new Set(groups.flatMap(problemsOfGroup))])
}
