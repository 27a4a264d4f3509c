import { sql, type Transaction } from 'kysely'
import { blockOf, invertSketches, type SketchBlock } from '../coverage/index.ts'
import type { PoolContext } from './context.ts'
import type { PoolTables } from './tables.ts'

/*
 * Sketches as a ranking reads them. Each is kept in a row of its own, and some thousands at a time are turned around into a
 * block, whose lists say who has a term: a posting asks for a hundred terms of some tens of thousands. Those that are in no
 * block yet are loose, and read whole.
 */

/** Some resumes of the pool, by their numbers there, and what their sketches say of the terms that were looked for. */
export interface LoadedBlock {
  readonly documentIds: Int32Array
  /** The order among equals. */
  readonly lots: Int32Array
  readonly sketches: SketchBlock
}

/** A list of 4,096 fits into a few pages, and as many loose sketches are read in some tens of milliseconds. */
const BLOCK_SIZE = 4_096

/** A list of its own: the members, in the order of their numbers in the block. */
const MEMBERS = -1

interface LooseRow {
  readonly document_id: number
  readonly lot: number
  readonly months: number
  readonly undated: boolean
  readonly degrees: Uint8Array
  readonly entries: Uint8Array
}

const toBlock = (rows: readonly LooseRow[], lists: ReadonlyMap<number, Uint8Array>): LoadedBlock => ({
  documentIds: Int32Array.from(rows, ({ document_id }) => document_id),
  lots: Int32Array.from(rows, ({ lot }) => lot),
  sketches: blockOf(rows, lists),
})

/** Column by column, of which degrees are the last. */
const packMembers = ({ documentIds, lots, sketches: { months, undated, degrees } }: LoadedBlock): Uint8Array =>
  Buffer.concat([...[documentIds, lots, months, undated].map(({ buffer }) => Buffer.from(buffer)), degrees])

const COLUMNS = 5

/** @param members what {@link packMembers} packed; nobody where there is nothing. */
const unpackBlock = (members: Uint8Array | undefined, lists: ReadonlyMap<number, Uint8Array>): LoadedBlock => {
  const { buffer } = Uint8Array.from(members ?? [])
  const size = buffer.byteLength / COLUMNS / Int32Array.BYTES_PER_ELEMENT
  const column = (index: number): Int32Array => new Int32Array(buffer, index * size * Int32Array.BYTES_PER_ELEMENT, size)
  const [documentIds, lots, months, undated, degrees] = [column(0), column(1), column(2), column(3), column(4)]
  const bytes = new Uint8Array(buffer, degrees.byteOffset, degrees.byteLength)
  return { documentIds, lots, sketches: { size, months, undated, degrees: bytes, lists } }
}

const takeLoose = async (transaction: Transaction<PoolTables>, edition: number, size: number): Promise<readonly LooseRow[]> => {
  // Who is being forgotten or renewed at this moment stays loose.
  const { rows } = await sql<LooseRow>`
    select document_id, lot, months, undated, degrees, entries from credits
    where edition_id = ${edition} and block_id is null order by document_id limit ${size}
    for update skip locked`.execute(transaction)
  return rows
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
  const lists = invertSketches(rows, null)
  lists.set(MEMBERS, packMembers(toBlock(rows, lists)))
  const { terms, lengths, starts, bytes } = columnsOf(lists)
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

const countLoose = async ({ db, edition }: PoolContext): Promise<number> => {
  const { rows } = await sql<{ loose: number }>`
    select count(*)::int as loose from credits where edition_id = ${edition} and block_id is null`.execute(db)
  return rows[0]?.loose ?? 0
}

/** Turn loose sketches into blocks as long as there are enough of them. Any number of workers may do so at once. */
export const makeBlocks = async (context: PoolContext, size = BLOCK_SIZE): Promise<void> => {
  const { db, edition } = context
  const makeOne = (): Promise<boolean> =>
    db.transaction().execute(async (transaction) => {
      const rows = await takeLoose(transaction, edition, size)
      if (rows.length < size) return false
      await keepBlock(transaction, edition, rows)
      return true
    })
  while ((await countLoose(context)) >= size && (await makeOne()));
}

interface ListRow {
  readonly block_id: number
  readonly term: number
  readonly body: Uint8Array
}

/** How many blocks are read in one go: a few megabytes. */
const BLOCKS_PER_READ = 8

/** A block that was dissolved in the meantime has no members any more. */
const readBlocks = async ({ db }: PoolContext, ids: readonly number[], terms: ReadonlySet<number>): Promise<LoadedBlock[]> => {
  const { rows } = await sql<ListRow>`
    select block_id, term, body from lists
    where block_id = any(${[...ids]}::int[]) and term = any(${[MEMBERS, ...terms]}::int[])`.execute(db)
  const members = new Map<number, Uint8Array>()
  const lists = new Map(ids.map((id) => [id, new Map<number, Uint8Array>()]))
  for (const { block_id, term, body } of rows) {
    if (term === MEMBERS) members.set(block_id, body)
    else lists.get(block_id)?.set(term, body)
  }
  return [...lists].map(([id, own]) => unpackBlock(members.get(id), own))
}

interface DirectoryRow extends LooseRow {
  /** null: the row is a loose sketch. */
  readonly block_id: number | null
}

/**
 * All resumes of this edition that have not expired when the first block is read, each once, block by block. Whoever is
 * added, forgotten or moved to another block meanwhile may be missing.
 */
export async function* loadBlocks(context: PoolContext, terms: ReadonlySet<number>): AsyncGenerator<LoadedBlock> {
  const { db, edition } = context
  // One statement, so that nobody who is moved into a block at this moment is in it twice, or not at all.
  const { rows } = await sql<DirectoryRow>`
    select id as block_id, 0 as document_id, 0 as lot, 0 as months, false as undated, ''::bytea as degrees, ''::bytea as entries
    from blocks where edition_id = ${edition}
    union all
    select null, document_id, lot, months, undated, degrees, entries from credits
    where edition_id = ${edition} and block_id is null`.execute(db)
  const ids = rows.flatMap(({ block_id }) => block_id ?? [])
  const loose = rows.filter(({ block_id }) => block_id === null)
  const reads = Array.from({ length: Math.ceil(ids.length / BLOCKS_PER_READ) }, (_, read) =>
    ids.slice(read * BLOCKS_PER_READ, (read + 1) * BLOCKS_PER_READ),
  )
  const begin = (ids: readonly number[] | undefined): Promise<LoadedBlock[]> | undefined => {
    const read = ids && readBlocks(context, ids, terms)
    // Whoever gives up in between does not hear of it.
    read?.catch(() => {})
    return read
  }
  let next = begin(reads.shift())
  if (loose.length > 0) yield toBlock(loose, invertSketches(loose, terms))
  while (next) {
    const blocks = await next
    // The database reads on while this program counts.
    next = begin(reads.shift())
    yield* blocks
  }
}
