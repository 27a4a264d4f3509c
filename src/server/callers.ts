import type { Request, RequestHandler } from 'express'
import { CoverageError } from '../errors/index.ts'
import type { KeyRing } from './api-keys.ts'

const BEARER = /^Bearer (\S+)$/i

/** What a browser sends after somebody typed a key into its own dialogue: the key is the password, the user name does not matter. */
const BASIC = /^Basic (\S+)$/i

const passwordIn = (credentials: string): string => /:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8'))?.[1] ?? ''

const keyOf = (request: Request): string => {
  const authorization = request.get('authorization') ?? ''
  const [, credentials] = BASIC.exec(authorization) ?? []
  return request.get('x-api-key') ?? BEARER.exec(authorization)?.[1] ?? passwordIn(credentials ?? '')
}

const holders = new WeakMap<Request, string>()

/** Whom a request is counted for: the holder of its key, or its address. */
export const callerOf = (request: Request): string => {
  const holder = holders.get(request)
  return holder === undefined ? `address ${request.ip ?? ''}` : `key ${holder}`
}

/** Finds out who is asking, before anything is counted or refused. */
export const recogniseCaller =
  (keys: KeyRing): RequestHandler =>
  (request, _response, next) => {
    const holder = keys.isLocked ? keys.holderOf(keyOf(request)) : null
    if (holder !== null) holders.set(request, holder)
    next()
  }

/** How a caller is told to show its key: a browser that shows a page asks for it (RFC 7617), a program knows what to do. */
type Challenge = 'Basic' | 'Bearer'

/**
 * Lets through whoever showed a key, where keys are required.
 *
 * @throws CoverageError `unauthorized`, with the same words for an unknown key, a revoked one and none.
 */
export const requireKey =
  (keys: KeyRing, challenge: Challenge = 'Bearer'): RequestHandler =>
  (request, response, next) => {
    if (keys.isLocked && !holders.has(request)) {
      response.setHeader('WWW-Authenticate', `${challenge} realm="resume-coverage", charset="UTF-8"`)
      throw new CoverageError('unauthorized')
    }
    next()
  }
