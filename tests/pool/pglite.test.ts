import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Driver } from '../../src/pool/driver.ts'
import { openPGlite } from '../../src/pool/pglite.ts'

const STATEMENT_TIMEOUT_MS = 1_500
/** The database answers it with no rows and no error, with one that means nothing, or never: by the state of its stack. */
const DEEP_SUM = `select ${Array.from({ length: 6_000 }, () => `get_byte('\\x${'00'.repeat(256)}'::bytea, $1::int)`).join(' + ')} as sum`
const ENDLESS = 'select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b where a + b = $1::int'

const folder = mkdtempSync(join(tmpdir(), 'pglite-'))
let driver: Driver
beforeAll(async () => {
  driver = await openPGlite(folder, STATEMENT_TIMEOUT_MS)
  await driver.execute('create schema resume_pool')
  await driver.execute('create table kept (number int)')
}, 120_000)
afterAll(async () => {
  await driver.close()
  rmSync(folder, { recursive: true, force: true })
})

const rows = async (text: string): Promise<unknown[]> => (await driver.execute(text)).rows

it('keeps what was acknowledged when a statement hangs, ends it, and goes on in a new process', async () => {
  await driver.execute('insert into kept values (1)')
  await expect(driver.execute(ENDLESS, [0])).rejects.toMatchObject({ code: 'pool_unreachable' })
  expect(await rows('select number from kept')).toEqual([{ number: 1 }])
}, 30_000)

it('holds up nobody else while a statement hangs', async () => {
  let beats = 0
  const heart = setInterval(() => beats++, 20)
  await driver.execute(ENDLESS, [0]).catch(() => {})
  clearInterval(heart)
  expect(beats).toBeGreaterThan(5)
}, 30_000)

it.each([
  ['a sum that its stack has no room for', DEEP_SUM, [0]],
  ['silence', '-- nothing', []],
])(
  'takes an answer without a word for an error, and never for no rows: %s',
  async (_, text, values) => {
    await expect(driver.execute(text, values)).rejects.toMatchObject({ code: 'pool_unreachable' })
    expect(await rows('select number from kept')).toEqual([{ number: 1 }])
  },
  30_000,
)

it('ends a transaction with its process: nothing of it goes on in the next one', async () => {
  const connection = await driver.pool.connect()
  await connection.query('begin', [])
  await connection.query('insert into kept values (2)', [])
  await connection.query(ENDLESS, [0]).catch(() => {})
  await expect(connection.query('commit', [])).rejects.toMatchObject({ code: 'pool_unreachable' })
  connection.release()
  expect(await rows('select number from kept')).toEqual([{ number: 1 }])
}, 30_000)

/** The process that has the folder, as its lock says. */
const killProcess = (): void => {
  const { pid } = JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')) as { readonly pid: number }
  process.kill(pid, 'SIGKILL')
}

it('loses nothing that was acknowledged when its process is killed at any moment', async () => {
  await driver.execute('create table written (number int)')
  const acknowledged: number[] = []
  let next = 0
  for (const afterMs of [40, 150, 400]) {
    // The one before is gone: this starts the next.
    await driver.execute('select 1')
    setTimeout(killProcess, afterMs)
    let alive = true
    while (alive) {
      const number = next++
      alive = await driver.execute('insert into written values ($1)', [number]).then(
        () => acknowledged.push(number) > 0,
        () => false,
      )
    }
  }
  const kept = (await rows('select number from written')) as { readonly number: number }[]
  const known = new Set(kept.map(({ number }) => number))
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(acknowledged.filter((number) => !known.has(number))).toEqual([])
}, 60_000)

it('says what the database says, with its code, and keeps the session', async () => {
  await driver.execute('set application_name to kept')
  await expect(driver.execute('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
  expect(await rows('show application_name')).toEqual([{ application_name: 'kept' }])
})

it('has its folder alone: a second one is refused while the first has it open, from this process or another', async () => {
  await expect(openPGlite(folder)).rejects.toMatchObject({ code: 'pool_in_use' })
  await driver.close()
  // Whoever comes next finds neither the process nor its lock.
  expect(existsSync(join(folder, 'lock'))).toBe(false)
  const next = await openPGlite(folder)
  expect((await next.execute('select number from kept')).rows).toEqual([{ number: 1 }])
  await next.close()
  driver = await openPGlite(folder, STATEMENT_TIMEOUT_MS)
}, 120_000)

it('closes within some seconds while a statement hangs', async () => {
  const slow = driver.execute(ENDLESS, [0]).catch((error: unknown) => error)
  await sleep(200)
  await driver.close()
  expect(await slow).toMatchObject({ code: 'pool_unreachable' })
}, 30_000)
