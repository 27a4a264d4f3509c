import type { RequestHandler } from 'express'
import { CoverageError } from '../errors/index.ts'
import { callerOf } from './callers.ts'

/** A third of a minute's share may come at once. */
const BURST_SHARE = 1 / 3
const MINUTE_MS = 60_000
/** Callers remembered; a forgotten one starts with a full bucket again. */
const MAX_CALLERS = 10_000

interface Bucket {
  readonly tokens: number
  readonly atMs: number
}

/**
 * At most `perMinute` requests from a caller, a third of them at once; counted before a body is read.
 *
 * @param perMinute 0: no limit.
 * @param now milliseconds of a monotonic clock: one that is set back by an hour would lock everybody out for that long.
 * @throws CoverageError `too_many_requests`, after the header Retry-After is set.
 */
export const limitRate = (perMinute: number, now: () => number = performance.now.bind(performance)): RequestHandler => {
  const capacity = Math.max(1, Math.ceil(perMinute * BURST_SHARE))
  const tokensPerMs = perMinute / MINUTE_MS
  const buckets = new Map<string, Bucket>()
  const refill = ({ tokens, atMs }: Bucket, nowMs: number): number =>
    Math.min(capacity, tokens + Math.max(0, nowMs - atMs) * tokensPerMs)

  /** The most recent caller comes last, so that the least recent is forgotten first. */
  const remember = (caller: string, bucket: Bucket): void => {
    buckets.delete(caller)
    buckets.set(caller, bucket)
    const [longestSilent] = buckets.keys()
    if (buckets.size > MAX_CALLERS && longestSilent !== undefined) buckets.delete(longestSilent)
  }

  return (request, response, next) => {
    if (perMinute === 0) return next()
    const nowMs = now()
    const caller = callerOf(request)
    const tokens = refill(buckets.get(caller) ?? { tokens: capacity, atMs: nowMs }, nowMs)
    remember(caller, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs })
    if (tokens >= 1) return next()
    response.setHeader('Retry-After', String(Math.ceil((1 - tokens) / tokensPerMs / 1000)))
    throw new CoverageError('too_many_requests')
  }
}
