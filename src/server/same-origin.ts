import type { Request, RequestHandler } from 'express'
import { CoverageError } from '../errors/index.ts'

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** What the browser says about where a request comes from: from here, from elsewhere, or, as programs do, nothing. */
const originOf = (request: Request): 'here' | 'elsewhere' | 'unsaid' => {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' ? 'here' : 'elsewhere'
  const origin = request.get('origin')
  if (origin === undefined) return 'unsaid'
  return hostOf(origin) === request.get('host') ? 'here' : 'elsewhere'
}

const FOUND = { elsewhere: 'comes from another site', unsaid: 'does not say where it comes from' } as const

/**
 * Only the form on this site may post to it: a page elsewhere could otherwise make a visitor's browser do so, since a
 * multipart post needs no preflight. There is no session to steal; this keeps others from spending our time.
 */
export const requireOwnForm: RequestHandler = (request, _response, next) => {
  const origin = originOf(request)
  if (origin !== 'here') throw new CoverageError('forbidden_origin', { found: FOUND[origin] })
  next()
}

/** Somebody typed an address or followed a link: a page elsewhere cannot see the answer. */
const isVisit = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  (request.get('sec-fetch-site') === 'none' || request.get('sec-fetch-mode') === 'navigate')

/** For the API: programs say nothing about an origin and are welcome, pages elsewhere are not. */
export const refuseOtherSites: RequestHandler = (request, _response, next) => {
  if (originOf(request) === 'elsewhere' && !isVisit(request))
    throw new CoverageError('forbidden_origin', { found: FOUND.elsewhere })
  next()
}
