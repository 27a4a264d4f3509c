import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { type OpenPool, openParts, type Pool, verbsOf } from '../../src/pool/open-pool.ts'
import { fillDisk, makeRoom, mountSmallDisk, unmount } from '../helpers/small-disk.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const MB = 1024 * 1024

const disk = mkdtempSync(join(tmpdir(), 'small-disk-'))
const whyNot = mountSmallDisk(disk, 256)
let parts: OpenPool
let pool: Pool
beforeAll(async () => {
  if (whyNot !== null) return
  parts = await openParts({
    databaseUrl: null,
    folder: join(disk, 'pool'),
    taxonomy: TAXONOMY,
    retentionDays: 30,
    blind: false,
  })
  pool = verbsOf(parts)
}, 120_000)
afterAll(async () => {
  await pool?.close()
  if (whyNot === null) unmount(disk)
  rmSync(disk, { recursive: true, force: true })
}, 120_000)

const BATCH = '00000000-0000-4000-8000-000000000001'
const add = (name: string) => pool.add([{ fileName: name, bytes: Buffer.from(name) }], BATCH, 'resume', 'test')
const job = readText('Engineer\n\nRequirements\n- Python\n')

/** Writes past the guard, into a table or into the write-ahead log alone, until the database itself finds no room. */
const writeUntilFull = async (statement: string): Promise<unknown> => {
  try {
    for (;;) await parts.context.execute(statement, [true])
  } catch (error) {
    return error
  }
}

it('says that its disk is full before it writes, shows what it has, and goes on when there is room', async ({ skip }) => {
  skip(whyNot !== null, whyNot ?? '')
  await add('first')
  fillDisk(disk, 40 * MB)
  await expect(add('second')).rejects.toMatchObject({ code: 'pool_disk_full', status: 507 })
  await expect(pool.rank(job, { top: 1, who: 'test' })).rejects.toMatchObject({ code: 'pool_disk_full' })
  expect(await pool.batch(BATCH)).toMatchObject({ waiting: 1 })
  expect(await pool.status()).toMatchObject({ waiting: 1 })
  makeRoom(disk)
  expect(await add('second')).toMatchObject([{ outcome: 'added' }])
  expect(await pool.batch(BATCH)).toMatchObject({ waiting: 2 })
}, 120_000)

it.skipIf(whyNot !== null).each([
  ['its tables', 'third', 'insert into filler select repeat(md5(random()::text), 300) from generate_series(1, 500) where $1'],
  ['its log', 'fourth', "select pg_logical_emit_message(false, 'filler', repeat('x', 1000000)) where $1"],
])(
  'loses nothing that was acknowledged where the database itself finds no room for %s',
  async (_, name, statement) => {
    await parts.context.execute('create table if not exists filler (body text)')
    await add(name)
    const { waiting } = (await pool.batch(BATCH)) ?? {}
    fillDisk(disk, 2 * MB)
    expect(await writeUntilFull(statement)).toMatchObject({ code: 'pool_disk_full' })
    fillDisk(disk, 0)
    await expect(add('refused')).rejects.toMatchObject({ code: 'pool_disk_full' })
    makeRoom(disk)
    expect(await pool.batch(BATCH)).toMatchObject({ waiting })
  },
  120_000,
)

it('closes in good time on a full disk, and opens again when there is room', async ({ skip }) => {
  skip(whyNot !== null, whyNot ?? '')
  fillDisk(disk, 0)
  await pool.close()
  const options = { databaseUrl: null, folder: join(disk, 'pool'), taxonomy: TAXONOMY, retentionDays: 30, blind: false }
  await expect(openParts(options)).rejects.toMatchObject({ code: 'pool_disk_full' })
  makeRoom(disk)
  parts = await openParts(options)
  pool = verbsOf(parts)
  expect(await pool.batch(BATCH)).toMatchObject({ waiting: 4 })
}, 120_000)
