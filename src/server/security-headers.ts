import type { RequestHandler } from 'express'
import helmet from 'helmet'

const SELF = ["'self'"]
const NO_SOURCE = ["'none'"]

/** Headers of an answer to something that is not a valid request: it is never shown as a page. */
export const HEADERS_WITHOUT_REQUEST = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const

/**
 * Headers of every answer. Pages run only their own script and style, talk only to their own address, and cannot be framed.
 * `Strict-Transport-Security` is left to whoever terminates TLS in front; on plain http it means nothing.
 */
export const securityHeaders: readonly RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NO_SOURCE,
        scriptSrc: SELF,
        styleSrc: SELF,
        imgSrc: SELF,
        connectSrc: SELF,
        formAction: SELF,
        frameAncestors: NO_SOURCE,
        baseUri: NO_SOURCE,
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  }),
  (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  },
]
