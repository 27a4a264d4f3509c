import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { type Pool, verbsOf } from '../../src/pool/open-pool.ts'
import { RESUME_LINES } from '../helpers/draw-resume.ts'
import { openTestPool, SERVER, type TestPool } from '../helpers/open-test-pool.ts'

/** A name that stands nowhere else. */
const CANARY = 'Zyxwalda Quorbeth'
const RESUME = RESUME_LINES.join('\n').replace('Ada Lindqvist', CANARY)
const POSTING = `${CANARY} Engineer\n\nRequirements\n- Python\n`

let test: TestPool
let pool: Pool
beforeAll(async () => {
  test = await openTestPool({ works: true })
  pool = verbsOf(test)
}, 120_000)
afterAll(() => test.close())

const filesWithCanary = (): string[] =>
  readdirSync(test.place.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(test.place.folder, file)).isFile())
    .filter((file) => readFileSync(join(test.place.folder, file)).includes('Zyxwalda'))

const add = async (files: readonly string[], work: boolean): Promise<void> => {
  const batch = randomUUID()
  const given = files.map((text, index) => ({ fileName: `${CANARY} ${index}.txt`, bytes: Buffer.from(text) }))
  await pool.add(given, batch, 'resume', 'test')
  if (!work) return
  const worker = pool.work({ open: async (source) => readText(Buffer.from(source).toString()) }, { idleMs: 50 })
  while (((await pool.batch(batch))?.waiting ?? 0) > 0) await sleep(50)
  await worker.stop()
}

describe.skipIf(SERVER !== undefined)('forgetting everybody in an embedded pool', () => {
  it('leaves no word in any file of its folder, not even in the log, and what was asked in the audit', async () => {
    await add([RESUME, `${RESUME}\nIris`], true)
    await add([`${RESUME}\nMira`], false)
    await pool.rank(readText(POSTING), { top: 3, who: 'the office' })
    expect(filesWithCanary().filter((file) => file.includes('pg_wal'))).not.toEqual([])
    expect(await pool.forgetAll('the office')).toBe(2)
    expect(filesWithCanary()).toEqual([])
    expect((await pool.audited(10)).map(({ action }) => action)).toContain('rank')
  }, 60_000)

  it('leaves a pool that goes on, also after it was closed', async () => {
    await add([RESUME], true)
    expect((await pool.rank(readText(POSTING), { top: 3, who: 'test' })).resumes).toHaveLength(1)
    await pool.forgetAll('test')
    await pool.close()
    expect(filesWithCanary()).toEqual([])
    const again = await openTestPool({ ...test.place })
    expect((await verbsOf(again).status()).resumes).toBe(0)
    await again.close()
    test = await openTestPool({ works: true })
    pool = verbsOf(test)
  }, 120_000)
})

describe('forgetting everybody', () => {
  it('amid files that come in and rankings is nobody’s fault', async () => {
    const posting = readText('Engineer\n\nRequirements\n- Python\n- Docker\n')
    const errors: unknown[] = []
    let going = true
    const repeat = async (work: () => Promise<unknown>): Promise<void> => {
      while (going) await work().catch((error: unknown) => errors.push(error))
    }
    const batch = randomUUID()
    const worker = pool.work({ open: async (source) => readText(Buffer.from(source).toString()) }, { idleMs: 20 })
    let number = 0
    const addOne = () =>
      pool.add([{ fileName: 'one.txt', bytes: Buffer.from(`${RESUME}\n${number++}`) }], batch, 'resume', 'test')
    const working = [addOne, addOne, () => pool.rank(posting, { top: 5, who: 'test' })].map(repeat)
    for (let time = 0; time < 12; time++) {
      await sleep(150)
      await pool.forgetAll('test')
    }
    going = false
    await Promise.all(working)
    await worker.stop()
    expect(errors).toEqual([])
  }, 60_000)
})
