import type { RequestHandler } from 'express'
import { CoverageError } from '../errors.ts'

/** A third of a minute's share may come at once. */
const BURST_SHARE = 1 / 3
const MINUTE_MS = 60_000
/** Addresses remembered before the ones that are full again are forgotten. */
const MAX_ADDRESSES = 10_000

interface Bucket {
  readonly tokens: number
  readonly atMs: number
}

/**
 * At most `perMinute` requests of an address, a third of them at once; counted before a body is read.
 *
 * @param perMinute 0: no limit.
 * @throws CoverageError `too_many_requests`, after the header Retry-After is set.
 */
export const limitRate = (perMinute: number, now: () => number = Date.now): RequestHandler => {
  const capacity = Math.max(1, Math.ceil(perMinute * BURST_SHARE))
  const tokensPerMs = perMinute / MINUTE_MS
  const buckets = new Map<string, Bucket>()
  const refill = ({ tokens, atMs }: Bucket, nowMs: number): number => Math.min(capacity, tokens + (nowMs - atMs) * tokensPerMs)

  const forgetFull = (nowMs: number): void => {
    for (const [address, bucket] of buckets) if (refill(bucket, nowMs) >= capacity) buckets.delete(address)
  }

  return (request, response, next) => {
    if (perMinute === 0) return next()
    const nowMs = now()
    const address = request.ip ?? ''
    const tokens = refill(buckets.get(address) ?? { tokens: capacity, atMs: nowMs }, nowMs)
    if (buckets.size >= MAX_ADDRESSES) forgetFull(nowMs)
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs })
    if (tokens >= 1) return next()
    response.setHeader('Retry-After', String(Math.ceil((1 - tokens) / tokensPerMs / 1000)))
    throw new CoverageError('too_many_requests')
  }
}
