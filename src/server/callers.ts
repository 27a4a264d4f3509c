import type { Request, RequestHandler } from 'express'
import { CoverageError } from '../errors.ts'
import type { KeyRing } from './api-keys.ts'

const BEARER = /^Bearer (\S+)$/i

const keyOf = (request: Request): string => request.get('x-api-key') ?? BEARER.exec(request.get('authorization') ?? '')?.[1] ?? ''

const holders = new WeakMap<Request, string>()

/** Whom a request is counted for: the holder of its key, or its address. */
export const callerOf = (request: Request): string => {
  const holder = holders.get(request)
  return holder === undefined ? `address ${request.ip ?? ''}` : `key ${holder}`
}

/** Finds out who asks, before anything is counted or refused. */
export const recogniseCaller =
  (keys: KeyRing): RequestHandler =>
  (request, _response, next) => {
    const holder = keys.isLocked ? keys.holderOf(keyOf(request)) : null
    if (holder !== null) holders.set(request, holder)
    next()
  }

/**
 * Lets through whoever showed a key, where keys are asked.
 *
 * @throws CoverageError `unauthorized`, with the same words for an unknown key, a revoked one and none.
 */
export const requireKey =
  (keys: KeyRing): RequestHandler =>
  (request, _response, next) => {
    if (keys.isLocked && !holders.has(request)) throw new CoverageError('unauthorized')
    next()
  }
