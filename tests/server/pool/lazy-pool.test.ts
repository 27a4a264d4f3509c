import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CoverageError } from '../../../src/errors/index.ts'
import { createLazyPool, type LazyPool } from '../../../src/server/pool/lazy-pool.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { makeReader } from '../../helpers/serve-app.ts'

const openPool = vi.hoisted(() => vi.fn())
vi.mock('../../../src/pool/index.ts', () => ({ openPool }))

const stop = vi.fn()
const closePool = vi.fn()
const opened = { work: () => ({ stop }), close: closePool }
const down = new CoverageError('pool_unreachable', { problem: 'it is down' })

let pool: LazyPool
beforeEach(() => {
  vi.resetAllMocks()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const config = { databaseUrl: null, poolFolder: '/pool', poolRetentionDays: 30, poolBlind: false }
  pool = createLazyPool(config, loadTaxonomy(), makeReader()) as LazyPool
})
afterEach(() => vi.useRealTimers())

it('is opened at the start, before anybody asks, and once', async () => {
  openPool.mockResolvedValue(opened)
  await pool.start(() => {})
  expect(await pool.open()).toBe(opened)
  expect(openPool).toHaveBeenCalledOnce()
  await pool.close()
  expect(stop).toHaveBeenCalledOnce()
  expect(closePool).toHaveBeenCalledOnce()
})

it('is tried again each minute while its database is down', async () => {
  openPool.mockRejectedValueOnce(down).mockRejectedValueOnce(down).mockResolvedValue(opened)
  const failures: string[] = []
  await pool.start(({ code }) => failures.push(code))
  await vi.advanceTimersByTimeAsync(59_000)
  expect(openPool).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(openPool).toHaveBeenCalledTimes(3)
  expect(failures).toEqual(['pool_unreachable', 'pool_unreachable'])
})

it('is not tried again once it is closed', async () => {
  openPool.mockRejectedValue(down)
  await pool.start(() => {})
  await pool.close()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(openPool).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})
