import { sql } from 'kysely'
import { asBase64, fromBase64 } from './base64.ts'
import { blockOfLoose, type LoadedBlock, MEMBERS, unpackBlock } from './block-members.ts'
import type { PoolContext } from './context.ts'
import { readLoose } from './loose.ts'

/** A block's lists, one after the other. */
interface BlockRow {
  readonly block_id: number
  readonly terms: readonly number[]
  readonly lengths: readonly number[]
  readonly bodies: string
}

const listsOf = ({ terms, lengths, bodies }: BlockRow): Map<number, Uint8Array> => {
  const bytes = fromBase64(bodies)
  let next = 0
  return new Map(
    terms.map((term, index) => {
      const from = next
      next += lengths[index] ?? 0
      return [term, bytes.subarray(from, next)]
    }),
  )
}

/** How many blocks are read in one go: a few megabytes. */
const BLOCKS_PER_READ = 8

/** A block without members, which a database should not have, is left out: whoever counts notices. */
const readBlocks = async ({ db }: PoolContext, ids: readonly number[], terms: ReadonlySet<number>): Promise<LoadedBlock[]> => {
  const { rows } = await sql<BlockRow>`
    select block_id, array_agg(term) as terms, array_agg(octet_length(body)) as lengths,
      ${asBase64(sql`string_agg(body, ''::bytea)`)} as bodies
    from (
      select block_id, term, body from lists
      where block_id = any(${[...ids]}::int[]) and term = any(${[MEMBERS, ...terms]}::int[]) order by block_id, term
    ) as list group by block_id`.execute(db)
  return rows.flatMap((row) => {
    const lists = listsOf(row)
    const members = lists.get(MEMBERS)
    lists.delete(MEMBERS)
    return members ? [unpackBlock(members, lists)] : []
  })
}

interface Directory {
  readonly whole: readonly number[]
  readonly spoiled: readonly number[]
}

const readDirectory = async ({ db, edition }: PoolContext): Promise<Directory> => {
  const { rows } = await sql<{ id: number; spoiled: boolean }>`
    with here as (select id from blocks where edition_id = ${edition}),
      spoiled_here as (select distinct block_id from spoiled where edition_id = ${edition})
    select id, false as spoiled from here where id not in (select block_id from spoiled_here)
    union all
    select block_id, true from spoiled_here`.execute(db)
  const idsOf = (isMeant: boolean): number[] => rows.flatMap(({ id, spoiled }) => (spoiled === isMeant ? id : []))
  return { whole: idsOf(false), spoiled: idsOf(true) }
}

/** Each before it is asked for: the database reads on while this program counts. The last is awaited, whoever gives up. */
async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const begin = (): Promise<IteratorResult<T>> => {
    const next = source.next()
    // A caller that has given up is not told of an error.
    next.catch(() => {})
    return next
  }
  let next = begin()
  try {
    for (let one = await next; !one.done; one = await next) {
      next = begin()
      yield one.value
    }
  } finally {
    await next.catch(() => {})
  }
}

async function* readAll(context: PoolContext, terms: ReadonlySet<number>): AsyncGenerator<readonly LoadedBlock[]> {
  const { whole, spoiled } = await readDirectory(context)
  for (let at = 0; at < whole.length; at += BLOCKS_PER_READ)
    yield await readBlocks(context, whole.slice(at, at + BLOCKS_PER_READ), terms)
  for await (const rows of readLoose(context, spoiled)) yield [blockOfLoose(rows)]
}

/**
 * All resumes of this edition, each once, block by block; then those that are loose.
 *
 * @param context within one snapshot of the database.
 */
export async function* loadBlocks(context: PoolContext, terms: ReadonlySet<number>): AsyncGenerator<LoadedBlock> {
  for await (const blocks of readAhead(readAll(context, terms))) yield* blocks
}
