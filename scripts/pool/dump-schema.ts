import { type Kysely, Migrator, sql } from 'kysely'
import { POOL_SCHEMA } from '../../src/pool/migrate.ts'
import { MIGRATIONS } from '../../src/pool/migrations/index.ts'

/*
 * The result of the migrations, from the database's own catalogue. Each line is independent, so that the lines that a
 * migration adds or removes are its effect.
 */

const list = async (db: Kysely<unknown>, query: ReturnType<typeof sql<{ line: string }>>): Promise<string[]> =>
  (await query.execute(db)).rows.map(({ line }) => line)

/** Without the migrator's own tables. */
const OURS = sql`n.nspname = ${POOL_SCHEMA} and c.relname not like 'kysely%'`

const listTables = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('create table %I ()', c.relname) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind = 'r' order by c.relname collate "C"`,
  )

const listColumns = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('alter table %I add column %I %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        case when a.attidentity = 'a' then ' generated always as identity'
          when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where ${OURS} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by c.relname collate "C", a.attnum`,
  )

const listStorage = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('alter table %I alter column %I set storage %s', c.relname, a.attname,
        case a.attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_type t on t.oid = a.atttypid
      where ${OURS} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attstorage <> t.typstorage
      order by c.relname collate "C", a.attnum`,
  )

/** Keys before those that refer to them. PostgreSQL 18 also stores "not null" as a constraint; it is already listed at the column. */
const listConstraints = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and k.contype <> 'n'
      order by k.contype = 'f', c.relname collate "C", k.conname collate "C"`,
  )

/** Indexes of keys come with their constraints. */
const listIndexes = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select pg_get_indexdef(i.indexrelid) as line
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
      order by pg_get_indexdef(i.indexrelid) collate "C"`,
  )

const listSettings = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('alter table %I set (%s)', c.relname, array_to_string(c.reloptions, ', ')) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind = 'r' and c.reloptions is not null
      order by c.relname collate "C"`,
  )

const listFunctions = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select rtrim(pg_get_functiondef(p.oid), E'\n') as line
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = ${POOL_SCHEMA} and p.prokind in ('f', 'p')
      order by p.proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`,
  )

/** Those of foreign keys come with their constraints. */
const listTriggers = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select pg_get_triggerdef(t.oid) as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and not t.tgisinternal
      order by c.relname collate "C", t.tgname collate "C"`,
  )

/** What a migration may also make, and nothing above lists: none of it may be there. */
const listOthers = (db: Kysely<unknown>): Promise<string[]> =>
  list(
    db,
    sql`select format('-- not listed here: %s', pg_describe_object('pg_class'::regclass, c.oid, 0)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind not in ('r', 'i', 'S')
      order by 1`,
  )

const describe = async (db: Kysely<unknown>): Promise<string[]> => [
  ...(await listTables(db)),
  ...(await listColumns(db)),
  ...(await listStorage(db)),
  ...(await listConstraints(db)),
  ...(await listSettings(db)),
  ...(await listIndexes(db)),
  ...(await listFunctions(db)),
  ...(await listTriggers(db)),
  ...(await listOthers(db)),
]

const HEAD = `-- The tables of the pool, as its migrations leave them: made by npm run pool:schema, never by hand.
-- Under each migration stand the lines that it adds, and those that it takes away behind "gone:".

create schema ${POOL_SCHEMA};
set search_path to ${POOL_SCHEMA};
`

/**
 * The text of `schema.sql`.
 *
 * @param db an empty database: its migrations are made here, one by one.
 */
export const dumpSchema = async (db: Kysely<unknown>): Promise<string> => {
  const migrator = new Migrator({
    db,
    migrationTableSchema: POOL_SCHEMA,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  })
  let text = HEAD
  let before: string[] = []
  for (const name of Object.keys(MIGRATIONS).sort()) {
    const { error } = await migrator.migrateTo(name)
    if (error !== undefined) throw error
    const after = await describe(db)
    const lines = [
      ...after.filter((line) => !before.includes(line)).map((line) => `${line};`),
      ...before.filter((line) => !after.includes(line)).map((line) => `-- gone: ${line};`),
    ]
    text += `\n-- ${name}\n${lines.join('\n')}\n`
    before = after
  }
  return text
}
