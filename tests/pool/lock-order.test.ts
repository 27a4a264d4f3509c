import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { LOCK_ORDER, type PoolTables } from '../../src/pool/tables.ts'

const POOL = fileURLToPath(new URL('../../src/pool/', import.meta.url))

/** Tables that name nobody, and that nobody empties. */
const KEPT: readonly (keyof PoolTables)[] = ['editions', 'audit']

/** What the transaction of a statement has locked before: who keeps a block has taken its sketches. */
const LOCKED_BEFORE: Readonly<Record<string, string>> = { 'blocks.ts blocks lists credits': 'credits' }

const childrenOf = (node: object): object[] =>
  Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((one: unknown): one is object => typeof one === 'object' && one !== null),
  )

/** The words of each template that is tagged with `sql`; what is inserted is left out. */
const statementsIn = (node: object): string[] => {
  const within = childrenOf(node).flatMap(statementsIn)
  if (!('type' in node && node.type === 'TaggedTemplateExpression' && 'tag' in node && 'quasi' in node)) return within
  const { tag, quasi } = node as { tag: { name?: string }; quasi: { quasis: { value: { raw: string } }[] } }
  return tag.name === 'sql' ? [quasi.quasis.map(({ value }) => value.raw).join(' ? '), ...within] : within
}

const places = new Map<string, number>(LOCK_ORDER.map((table, place) => [table, place]))

/** The tables of a statement, as they are first named. */
const tablesOf = (statement: string): string[] => [
  ...new Set(
    [...statement.matchAll(/\b(?:from|join|into|update)\s+([a-z_]+)\b/g)].flatMap(([, name = '']) =>
      places.has(name) ? [name] : [],
    ),
  ),
]

const placeOf = (table: string): number => places.get(table) ?? Number.NaN

const statements = readdirSync(POOL)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    statementsIn(parseSync(file, readFileSync(POOL + file, 'utf8')).program).map((text) => ({ file, tables: tablesOf(text) })),
  )
  .filter(({ tables }) => tables.length > 1)

describe('tables of the pool', () => {
  it('are locked by each statement that names several from the earliest on', () => {
    expect(statements.length).toBeGreaterThan(15)
    const astray = statements
      .map(({ file, tables }) => {
        const before = LOCKED_BEFORE[`${file} ${tables.join(' ')}`]
        return { file, tables: before === undefined ? tables : [before, ...tables] }
      })
      .filter(({ tables: [first = '', ...others] }) => others.some((table) => placeOf(table) < placeOf(first)))
    expect(astray).toEqual([])
  })

  it('have a place in the order, or name nobody', () => {
    const schema = readFileSync(`${POOL}schema.sql`, 'utf8')
    const made = [...schema.matchAll(/^create table (\w+)/gim)].map(([, table]) => table)
    expect(made.sort()).toEqual([...LOCK_ORDER, ...KEPT].sort())
  })
})
