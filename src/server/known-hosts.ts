import type { RequestHandler } from 'express'
import { CoverageError } from '../errors/index.ts'

const MAX_SHOWN_LENGTH = 100

const nameOf = (host: string): string | null => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null)

/**
 * Answers to these host names only. A program that names none (HTTP/1.0) is let through: browsers always name one.
 *
 * @param names in lower case, an IPv6 address in brackets; null: every name.
 * @throws CoverageError `unknown_host`.
 */
export const answerAtHosts =
  (names: readonly string[] | null): RequestHandler =>
  (request, _response, next) => {
    const { host } = request.headers
    if (names !== null && host !== undefined && !names.includes(nameOf(host) ?? '')) {
      throw new CoverageError('unknown_host', { host: host.slice(0, MAX_SHOWN_LENGTH) })
    }
    next()
  }

/**
 * HTTP/1.1 requires a host (RFC 9112, 3.2). Node would refuse a request without one by itself, but not in our words.
 *
 * @throws CoverageError `invalid_request`.
 */
export const requireHost: RequestHandler = (request, _response, next) => {
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    throw new CoverageError('invalid_request', { problem: 'The request names no host, as HTTP/1.1 asks.' })
  }
  next()
}
