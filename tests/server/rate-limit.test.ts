import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { limitRate } from '../../src/server/rate-limit.ts'

const HOUR_MS = 3_600_000

/** A limit of 30 a minute under a clock that the test sets. */
const underClock = () => {
  let nowMs = 10 * HOUR_MS
  let retryAfter = 0
  const limited = limitRate(30, () => nowMs)
  const request = { ip: '192.0.2.1' } as Request
  const response = { setHeader: (_name: string, value: string) => (retryAfter = Number(value)) } as unknown as Response
  return {
    advance: (ms: number) => {
      nowMs += ms
    },
    retryAfter: () => retryAfter,
    isLetIn: (): boolean => {
      try {
        limited(request, response, () => {})
        return true
      } catch {
        return false
      }
    },
  }
}

describe('the rate limit', () => {
  it('lets in a third of a minute at once, and then as many as time gives', () => {
    const { isLetIn, advance, retryAfter } = underClock()
    expect(Array.from({ length: 12 }, isLetIn).filter(Boolean)).toHaveLength(10)
    expect(retryAfter()).toBe(2)
    advance(2_000)
    expect([isLetIn(), isLetIn()]).toEqual([true, false])
  })

  it('locks nobody out where the clock is set back', () => {
    const { isLetIn, advance, retryAfter } = underClock()
    expect(isLetIn()).toBe(true)
    advance(-HOUR_MS)
    expect(Array.from({ length: 9 }, isLetIn).every(Boolean)).toBe(true)
    expect(isLetIn()).toBe(false)
    expect(retryAfter()).toBe(2)
    advance(2_000)
    expect(isLetIn()).toBe(true)
  })

  it('goes by a clock that nobody sets', () => {
    const realNow = Date.now
    let aheadMs = 0
    Date.now = () => realNow() + aheadMs
    try {
      const limited = limitRate(30)
      const request = { ip: '192.0.2.1' } as Request
      const response = { setHeader: () => {} } as unknown as Response
      const ask = (): void => void limited(request, response, () => {})
      for (let asked = 0; asked < 10; asked++) ask()
      // Were it this clock, an hour would fill the bucket.
      aheadMs = HOUR_MS
      expect(ask).toThrow('Too many requests')
    } finally {
      Date.now = realNow
    }
  })
})
