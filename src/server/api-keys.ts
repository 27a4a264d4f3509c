import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { CoverageError } from '../errors.ts'

const BEARER = /^Bearer (\S+)$/i

const keyOf = (request: Request): string => request.get('x-api-key') ?? BEARER.exec(request.get('authorization') ?? '')?.[1] ?? ''

/**
 * Asks for one of the keys where there are any. Hashes are compared in constant time and all of them every time,
 * so that an unknown key and a revoked one take the same time and get the same words.
 *
 * @param hashes SHA-256 of each key, hexadecimal.
 */
export const requireApiKey = (hashes: readonly string[]): RequestHandler => {
  const known = hashes.map((hash) => Buffer.from(hash, 'hex'))
  return (request, _response, next) => {
    const given = createHash('sha256').update(keyOf(request)).digest()
    const matches = known.filter((hash) => timingSafeEqual(hash, given)).length
    if (known.length > 0 && matches === 0) throw new CoverageError('unauthorized')
    next()
  }
}
