import { randomBytes } from 'node:crypto'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBlocks } from '../../src/pool/blocks.ts'
import type { PoolContext } from '../../src/pool/context.ts'
import { forgetAll, forgetResume, purge } from '../../src/pool/forget.ts'
import { readLoose } from '../../src/pool/loose.ts'
import { rankResumes } from '../../src/pool/rank.ts'
import { inSnapshot } from '../../src/pool/snapshot.ts'
import { keepResumes } from '../helpers/keep-resumes.ts'
import { openTestPool, type TestPool } from '../helpers/open-test-pool.ts'
import { analyseText, storable, storablePosting, understandText } from '../helpers/stages.ts'

let pool: TestPool
beforeAll(async () => {
  pool = await openTestPool()
}, 120_000)
afterAll(() => pool.close())
beforeEach(() => forgetAll(pool.context), 60_000)

const RESUMES = ['Python', 'Go', 'SQL', 'Python, SQL', 'Rust', 'Kotlin'].map((skills) =>
  storable(analyseText(`Ada Lindqvist\n\nSkills\n${skills}\n`)),
)
const [first, second] = RESUMES as [(typeof RESUMES)[number], (typeof RESUMES)[number]]

/** As it is after the month has changed, or an engine that reads more. */
const renewed = { ...first, sketch: { ...first.sketch, undated: !first.sketch.undated } }

const ofSpoiled = 'block_id in (select block_id from spoiled)'

/** How many blocks, lists of these, blocks that are spoiled, and sketches that no whole block holds there are. */
const count = async () =>
  (
    await pool.rows(`select (select count(*)::int from blocks) as blocks, (select count(distinct block_id)::int from lists) as listed,
      (select count(distinct block_id)::int from spoiled) as spoiled,
      (select count(*)::int from credits where block_id is null or ${ofSpoiled}) as loose`)
  )[0]

const rank = async (context: PoolContext = pool.context): Promise<number[]> => {
  const posting = storablePosting(understandText('Engineer\n\nRequirements\n- Python\n- SQL\n'))
  const { resumes } = await rankResumes(context, posting, { top: 10, who: 'test' })
  return resumes.map(({ score }) => score)
}

describe('a block of sketches', () => {
  beforeEach(() => keepResumes(pool.context, RESUMES))

  it('is made of as many as it takes; the rest stays loose, and everybody is ranked as before', async () => {
    const before = await rank()
    await makeBlocks(pool.context, { sketches: 4 })
    expect(await count()).toEqual({ blocks: 1, listed: 1, spoiled: 0, loose: 2 })
    expect(await rank()).toEqual(before)
  })

  it('is gone when one of its resumes was forgotten, or its time has come; the others are ranked on', async () => {
    await makeBlocks(pool.context, { sketches: 3 })
    expect(await count()).toEqual({ blocks: 2, listed: 2, spoiled: 0, loose: 0 })
    await forgetResume(pool.context, first.sha256)
    expect(await count()).toEqual({ blocks: 1, listed: 1, spoiled: 1, loose: 2 })
    expect(await rank()).toHaveLength(5)
    await pool.rows("update documents set expires_at = '2020-01-01'")
    expect(await rank()).toEqual([])
    await purge(pool.context)
    expect(await count()).toEqual({ blocks: 0, listed: 0, spoiled: 2, loose: 0 })
    await makeBlocks(pool.context, { sketches: 3 })
    expect(await count()).toEqual({ blocks: 0, listed: 0, spoiled: 0, loose: 0 })
  })

  it('stays where a resume is added again as it was', async () => {
    await makeBlocks(pool.context, { sketches: 6 })
    await keepResumes(pool.context, [first])
    expect(await count()).toEqual({ blocks: 1, listed: 1, spoiled: 0, loose: 0 })
  })

  it('is not read any more once one of its resumes is renewed, and everybody is in a new one after the next round', async () => {
    const before = await rank()
    await makeBlocks(pool.context, { sketches: 6 })
    await keepResumes(pool.context, [renewed])
    expect(await count()).toMatchObject({ spoiled: 1, loose: 6 })
    expect(await rank()).toEqual(before)
    await makeBlocks(pool.context, { sketches: 6 })
    expect(await count()).toEqual({ blocks: 1, listed: 1, spoiled: 0, loose: 0 })
    expect(await rank()).toEqual(before)
  })

  it('is spoiled by whatever statement changes a sketch', async () => {
    await makeBlocks(pool.context, { sketches: 3 })
    await pool.rows('update credits set lot = lot + 1 where document_id = (select min(document_id) from credits)')
    expect(await count()).toMatchObject({ spoiled: 1, loose: 3 })
    await pool.rows('delete from documents where id = (select max(id) from documents)')
    expect(await count()).toMatchObject({ spoiled: 2, loose: 5 })
    expect(await rank()).toHaveLength(5)
  })

  it('may be made by several at once, of each resume once', async () => {
    await Promise.all([
      makeBlocks(pool.context, { sketches: 2 }),
      makeBlocks(pool.context, { sketches: 2 }),
      makeBlocks(pool.context, { sketches: 2 }),
    ])
    await makeBlocks(pool.context, { sketches: 2 })
    expect(await count()).toEqual({ blocks: 3, listed: 3, spoiled: 0, loose: 0 })
    expect(await rank()).toHaveLength(6)
  })

  it('is made of fewer where sketches are long', async () => {
    // The same term again and again.
    await pool.rows(`update credits set entries = decode(repeat('0000', 5000), 'hex')
      where document_id in (select document_id from credits order by document_id limit 2)`)
    await makeBlocks(pool.context, { sketches: 5, bytes: 15_000 })
    expect(await count()).toMatchObject({ blocks: 1, loose: 4 })
  })

  it('leaves no list of anybody when all are forgotten', async () => {
    await makeBlocks(pool.context, { sketches: 6 })
    await forgetAll(pool.context)
    expect(await count()).toEqual({ blocks: 0, listed: 0, spoiled: 0, loose: 0 })
  })
})

/** How many statements some work needs. */
const countStatements = async (work: (context: PoolContext) => Promise<unknown>): Promise<number> => {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await work({ ...pool.context, db: pool.context.db.withPlugin(plugin) })
  return count
}

describe('spoiled blocks of another edition', () => {
  const others = async (): Promise<PoolContext> => {
    const [row] =
      await pool.rows(`insert into editions (engine, taxonomy, scoring) values ('other', 'other', gen_random_uuid()::text)
      returning id`)
    return { ...pool.context, edition: Number(row?.id) }
  }

  it('cost this one no statement each, neither to make blocks nor to rank, and their lists go', async () => {
    await keepResumes(pool.context, RESUMES)
    const count = async () => [await countStatements(makeBlocks), await countStatements(rank)]
    await rank()
    const before = await count()
    const other = await others()
    await keepResumes(other, RESUMES)
    await makeBlocks(other, { sketches: 1 })
    await pool.rows('update credits set lot = lot + 1 where edition_id = $1', [other.edition])
    await pool.rows('update credits set block_id = (select min(block_id) from spoiled) where edition_id = $1', [other.edition])
    expect(await pool.rows('select count(distinct block_id)::int as spoiled from spoiled')).toEqual([{ spoiled: RESUMES.length }])
    expect(await count()).toEqual(before)
    expect(await pool.rows('select count(*)::int as lists from lists')).toEqual([{ lists: 0 }])
  })
})

describe('loose sketches', () => {
  beforeEach(() => keepResumes(pool.context, RESUMES))

  const findSpoiled = async ({ db }: TestPool['context']): Promise<number[]> =>
    (await db.selectFrom('spoiled').select('block_id').distinct().execute()).map(({ block_id }) => block_id)

  const portions = (limits: { mostRows: number; mostBytes: number }) =>
    inSnapshot(pool.context, async (snapshot) => {
      const spoiled = await findSpoiled(snapshot)
      const read: (readonly { document_id: number; entries: Uint8Array }[])[] = []
      for await (const rows of readLoose(snapshot, spoiled, limits)) read.push(rows)
      return read
    })

  it('are read in portions of so many, each once, those of spoiled blocks too', async () => {
    await makeBlocks(pool.context, { sketches: 4 })
    await forgetResume(pool.context, second.sha256)
    const read = await portions({ mostRows: 2, mostBytes: 1_000_000 })
    expect(read.map(({ length }) => length)).toEqual([2, 2, 1])
    const numbers = (await pool.rows('select document_id from credits order by document_id')).map((row) => row.document_id)
    expect(
      read
        .flat()
        .map(({ document_id }) => document_id)
        .toSorted((a, b) => a - b),
    ).toEqual(numbers)
  })

  it('are read in portions of so many bytes, however long one is', async () => {
    await pool.rows('update credits set entries = $1 where document_id in (select document_id from credits order by 1 limit 4)', [
      randomBytes(100_000),
    ])
    const read = await portions({ mostRows: 100, mostBytes: 150_000 })
    expect(read.map(({ length }) => length)).toEqual([2, 2, 2])
    for (const rows of read) expect(rows.reduce((sum, { entries }) => sum + entries.length, 0)).toBeLessThan(250_001)
  })
})
