import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBlocks } from '../../src/pool/blocks.ts'
import { forgetAll, forgetResume, purge } from '../../src/pool/forget.ts'
import { rankResumes } from '../../src/pool/rank.ts'
import { storeResume } from '../../src/pool/store-resume.ts'
import { openTestPool, type TestPool } from '../helpers/open-test-pool.ts'
import { analyseText, storable, storablePosting, understandText } from '../helpers/stages.ts'

let pool: TestPool
beforeAll(async () => {
  pool = await openTestPool()
}, 120_000)
afterAll(() => pool.close())
beforeEach(() => forgetAll(pool.context), 60_000)

const RESUMES = ['Python', 'Go', 'SQL', 'Python, SQL', 'Rust', 'Kotlin'].map((skills) =>
  analyseText(`Ada Lindqvist\n\nSkills\n${skills}\n`),
)
const [first] = RESUMES

const keep = async (analysis: (typeof RESUMES)[number]): Promise<void> => {
  const [batch, id] = [randomUUID(), randomUUID()]
  const hash = Buffer.from(analysis.document.sha256, 'hex')
  await pool.rows('insert into batches (id, added_by) values ($1, $2)', [batch, 'test'])
  await pool.rows("insert into tasks (id, batch_id, kind, sha256, file_name) values ($1, $2, 'resume', $3, 'a.txt')", [
    id,
    batch,
    hash,
  ])
  await storeResume(pool.context, { id, fileName: 'a.txt', addedBy: 'test' }, storable(analysis))
}

/** How many blocks, lists of these, and sketches in no block there are. */
const count = async () =>
  (
    await pool.rows(`select (select count(*)::int from blocks) as blocks, (select count(distinct block_id)::int from lists) as listed,
      (select count(*)::int from credits where block_id is null) as loose`)
  )[0]

const rank = async (): Promise<number[]> => {
  const posting = storablePosting(understandText('Engineer\n\nRequirements\n- Python\n- SQL\n'))
  const { resumes } = await rankResumes(pool.context, posting, { top: 10, who: 'test' })
  return resumes.map(({ score }) => score)
}

describe('a block of sketches', () => {
  beforeEach(async () => {
    for (const analysis of RESUMES) await keep(analysis)
  })

  it('is made of as many as it takes; the rest stays loose, and everybody is ranked as before', async () => {
    const before = await rank()
    await makeBlocks(pool.context, 4)
    expect(await count()).toEqual({ blocks: 1, listed: 1, loose: 2 })
    expect(await rank()).toEqual(before)
  })

  it('is dissolved when one of its resumes is forgotten, or its time has come', async () => {
    await makeBlocks(pool.context, 3)
    expect(await count()).toEqual({ blocks: 2, listed: 2, loose: 0 })
    await forgetResume(pool.context, first?.document.sha256 ?? '')
    expect(await count()).toEqual({ blocks: 1, listed: 1, loose: 2 })
    expect(await rank()).toHaveLength(5)
    await pool.rows("update documents set expires_at = '2020-01-01'")
    expect(await rank()).toEqual([])
    await purge(pool.context)
    expect(await count()).toEqual({ blocks: 0, listed: 0, loose: 0 })
  })

  it('is dissolved when one of its resumes is added anew, which is then ranked once', async () => {
    const before = await rank()
    await makeBlocks(pool.context, 6)
    if (first) await keep(first)
    expect(await count()).toEqual({ blocks: 0, listed: 0, loose: 6 })
    expect(await rank()).toEqual(before)
  })

  it('may be made by several at once, of each resume once', async () => {
    await Promise.all([makeBlocks(pool.context, 2), makeBlocks(pool.context, 2), makeBlocks(pool.context, 2)])
    await makeBlocks(pool.context, 2)
    expect(await count()).toEqual({ blocks: 3, listed: 3, loose: 0 })
    expect(await rank()).toHaveLength(6)
  })

  it('leaves no list of anybody when all are forgotten', async () => {
    await makeBlocks(pool.context, 6)
    await forgetAll(pool.context)
    expect(await count()).toEqual({ blocks: 0, listed: 0, loose: 0 })
  })
})
