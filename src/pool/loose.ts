import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CreditSketch } from '../coverage/index.ts'
import { asBase64, fromBase64 } from './base64.ts'
import type { PoolContext } from './context.ts'
import type { PoolTables } from './tables.ts'

/*
 * Sketches outside of blocks: those that no block holds yet, and those of a spoiled block, which is not read any more. They
 * are read in portions, so that neither many of them nor long ones take much memory.
 */

/** A row of `credits` that no block stands for. */
export interface LooseRow extends CreditSketch {
  readonly document_id: number
  readonly lot: number
}

interface Row extends Omit<LooseRow, 'entries'> {
  readonly entries: string
}

/** Sketches as rows of `credits`. */
export const readSketches = async (db: Kysely<PoolTables>, rows: RawBuilder<unknown>): Promise<readonly LooseRow[]> => {
  const found = await sql<Row>`
    select document_id, lot, months, undated, degrees, ${asBase64(sql`entries`)} as entries from ${rows}`.execute(db)
  return found.rows.map((row) => ({ ...row, entries: fromBase64(row.entries) }))
}

/** Where loose sketches are: in no block, or in a spoiled one. */
export type Whereabouts = number | null

const isAt = (block: Whereabouts) => (block === null ? sql`block_id is null` : sql`block_id = ${block}::int`)

/** How much is read at a time; one sketch at least. */
interface Portion {
  /** The number of the last document that was read. */
  readonly after: number
  readonly mostRows: number
  /** No other sketch is begun from here on. */
  readonly mostBytes: number
}

/** The next loose sketches by the numbers of their documents. */
export const portionOf = (edition: number, block: Whereabouts, { after, mostRows, mostBytes }: Portion) => sql`
  select document_id, lot, months, undated, degrees, entries from (
    select *, sum(octet_length(entries)) over (order by document_id rows unbounded preceding) - octet_length(entries) as before
    from (
      select document_id, lot, months, undated, degrees, entries from credits
      where edition_id = ${edition} and ${isAt(block)} and document_id > ${after}::int order by document_id limit ${mostRows}::int
    ) as first
  ) as counted where before < ${mostBytes}::int`

/** What a child bounds in some tens of milliseconds; a sketch takes a kilobyte, that of a resume of a hundred pages far more. */
const PORTION = { mostRows: 2_048, mostBytes: 4 * 1024 * 1024 } as const

/** All loose sketches of some place, one portion after the other. */
async function* readLooseAt(
  { db, edition }: PoolContext,
  block: Whereabouts,
  portion: Omit<Portion, 'after'>,
): AsyncGenerator<readonly LooseRow[]> {
  for (let after = 0; ; ) {
    const next = portionOf(edition, block, { ...portion, after })
    const rows = await readSketches(db, sql`(${next}) as portion order by document_id`)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.document_id
  }
}

/** All loose sketches: those in no block, and those of spoiled ones. */
export async function* readLoose(
  context: PoolContext,
  spoiled: readonly number[],
  portion: Omit<Portion, 'after'> = PORTION,
): AsyncGenerator<readonly LooseRow[]> {
  for (const block of [null, ...spoiled]) yield* readLooseAt(context, block, portion)
}
