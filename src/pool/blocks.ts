import { sql, type Transaction } from 'kysely'
import { turnAround } from '../coverage/index.ts'
import { sum } from '../text/sum.ts'
import { blockOfLoose, MEMBERS, packMembers } from './block-members.ts'
import type { PoolContext } from './context.ts'
import { type LooseRow, portionOf, readSketches } from './loose.ts'
import { retrying } from './retry.ts'
import type { PoolTables } from './tables.ts'

/*
 * Some thousands of sketches at a time are turned around into a block, whose lists say who has a term: a posting asks for a
 * hundred terms of some tens of thousands. A block never changes. Once one of its sketches is deleted or renewed it is spoiled,
 * which the database notes in the same transaction; the others count as loose from then on, until they are in a new block.
 */

/** How much a block holds: it is full by either. */
interface Size {
  readonly sketches: number
  readonly bytes: number
}

/**
 * A list of 4,096 fits into a few pages, and as many loose sketches are read in some tens of milliseconds. Where sketches are
 * long there are fewer of them.
 */
const BLOCK_SIZE: Size = { sketches: 4_096, bytes: 8 * 1024 * 1024 }

/** An embedded database writes more slowly, and a statement of eight seconds ends its process. */
const EMBEDDED_BLOCK: Size = { sketches: 1_024, bytes: 2 * 1024 * 1024 }

/** Whoever asks waits until nothing of a spoiled block is left; one after the other, so that nobody waits in a circle. */
export const dropSpoiledBlocks = async ({ db }: PoolContext): Promise<void> => {
  await sql`
    with meant as (
      select id from blocks where id in (select block_id from spoiled) order by id for update
    )
    delete from blocks where id in (select id from meant)`.execute(db)
}

/** The spoiled blocks of this edition; those of others are not looked at one by one: their own programs empty them. */
const findSpoiled = async ({ db, edition }: PoolContext): Promise<number[]> => {
  const { rows } = await sql<{ block_id: number }>`
    select distinct block_id from spoiled where edition_id = ${edition} order by block_id`.execute(db)
  return rows.map(({ block_id }) => block_id)
}

/** Takes the sketches out of a spoiled block; who is being forgotten or renewed is left for the next time. */
const loosen = async ({ db, edition }: PoolContext, block: number): Promise<void> => {
  await sql`
    with meant as (
      select document_id from credits where edition_id = ${edition} and block_id = ${block} for update skip locked
    )
    update credits set block_id = null where edition_id = ${edition} and document_id in (select document_id from meant)`.execute(
    db,
  )
}

/**
 * Blocks of any edition that are gone, and that no sketch names any more: looked up block by block, or all sketches would be.
 * The tables are named in the order in which they are locked.
 */
const forgetSpoiled = async ({ db }: PoolContext): Promise<void> => {
  await sql`
    with named as (select block_id from credits), whole as (select id from blocks)
    delete from spoiled where ctid in (
      select ctid from spoiled s
      where (select true from named where block_id = s.block_id limit 1) is null
        and (select true from whole where id = s.block_id) is null
      for update skip locked
    )`.execute(db)
}

const clearSpoiled = async (context: PoolContext): Promise<void> => {
  await dropSpoiledBlocks(context)
  for (const block of await findSpoiled(context)) await loosen(context, block)
  await forgetSpoiled(context)
}

/** The first loose sketches; who is being forgotten or renewed at this moment stays loose. */
const takeLoose = (transaction: Transaction<PoolTables>, edition: number, size: Size): Promise<readonly LooseRow[]> => {
  const portion = portionOf(edition, null, { after: 0, mostRows: size.sketches, mostBytes: size.bytes })
  const rows = sql`credits
    where edition_id = ${edition} and block_id is null and document_id in (select document_id from (${portion}) as portion)
    order by document_id for update skip locked`
  return readSketches(transaction, rows)
}

/** Lists as columns: their terms, all their bytes in one, and where in these each begins and how long it is. */
const columnsOf = (lists: ReadonlyMap<number, Uint8Array>) => {
  const terms = [...lists.keys()]
  const lengths = [...lists.values()].map(({ length }) => length)
  const starts: number[] = []
  let next = 1
  for (const length of lengths) {
    starts.push(next)
    next += length
  }
  return { terms, lengths, starts, bytes: Buffer.concat([...lists.values()]) }
}

const keepBlock = async (transaction: Transaction<PoolTables>, edition: number, rows: readonly LooseRow[]): Promise<void> => {
  const loose = blockOfLoose(rows)
  const { lists } = turnAround(loose.sketches, null)
  const { terms, lengths, starts, bytes } = columnsOf(new Map([...lists, [MEMBERS, packMembers(loose)]]))
  await sql`
    with block as (
      insert into blocks (edition_id) values (${edition}) returning id
    ), kept as (
      insert into lists (block_id, term, body)
      select block.id, list.term, substr(${bytes}::bytea, list.start, list.length)
      from block, unnest(${terms}::int[], ${starts}::int[], ${lengths}::int[]) as list (term, start, length)
    )
    update credits set block_id = block.id from block
    where edition_id = ${edition} and document_id = any(${rows.map(({ document_id }) => document_id)}::int[])`.execute(
    transaction,
  )
}

const isFull = (held: Size, size: Size): boolean => held.sketches >= size.sketches || held.bytes >= size.bytes

const isEnoughLoose = async ({ db, edition }: PoolContext, size: Size): Promise<boolean> => {
  const { rows } = await sql<Size>`
    select count(*)::int as sketches, coalesce(sum(octet_length(entries)), 0)::float8 as bytes
    from credits where edition_id = ${edition} and block_id is null`.execute(db)
  return rows.some((held) => isFull(held, size))
}

const makeOne = ({ db, edition }: PoolContext, size: Size): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const rows = await takeLoose(transaction, edition, size)
    const bytes = sum(rows.map(({ entries }) => entries.length))
    if (!isFull({ sketches: rows.length, bytes }, size)) return false
    await keepBlock(transaction, edition, rows)
    return true
  })

/** Turn loose sketches into blocks as long as there are enough of them. Any number of workers may do so at once. */
export const makeBlocks = async (context: PoolContext, given: Partial<Size> = {}): Promise<void> => {
  const size = { ...(context.embedded ? EMBEDDED_BLOCK : BLOCK_SIZE), ...given }
  await clearSpoiled(context)
  while ((await isEnoughLoose(context, size)) && (await retrying(() => makeOne(context, size))));
}
