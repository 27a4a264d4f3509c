import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { CoverageError, toCoverageError } from '../errors/index.ts'
import type { AppOptions } from './app-options.ts'
import { settingOf } from './page-language.ts'
import { renderErrorPage } from './pages/error-page.ts'
import { noteError, pathOf, requestIdOf } from './request-context.ts'

/** Seconds after which a full queue should have room again. */
const BUSY_RETRY_SECONDS = 5

/** A browser that shows a page gets a page; the API always answers in JSON. */
const wantsPage = (request: Request): boolean =>
  !request.originalUrl.startsWith('/api/') && request.accepts(['json', 'html']) === 'html'

/** What Express itself throws for an address that it cannot decode has status 400 and is the client's fault. */
const isBadAddress = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 400

const explain = (error: unknown): CoverageError =>
  !(error instanceof CoverageError) && isBadAddress(error)
    ? new CoverageError('invalid_request', { problem: 'The address cannot be decoded.' }, { cause: error })
    : toCoverageError(error)

/** Sets status and headers for this error, and its code in the log; the body is still to be sent. */
export const answerAs = (response: Response, error: CoverageError): Response => {
  noteError(response, error)
  if (error.code === 'busy') response.setHeader('Retry-After', String(BUSY_RETRY_SECONDS))
  return response.status(error.status)
}

/** An answer that has begun cannot become an error: it ends in the middle, so that nobody takes it for complete. */
const breakOff = (response: Response, error: CoverageError): void => {
  noteError(response, error)
  response.destroy()
}

/** The one shape of every error, as JSON or as a page. No stack trace, no library's own message. */
export const createErrorHandler =
  (options: Pick<AppOptions, 'assets'>): ErrorRequestHandler =>
  (thrown: unknown, request, response, _next) => {
    if (response.writableEnded) return
    const error = explain(thrown)
    if (response.headersSent) return breakOff(response, error)
    answerAs(response, error)
    const requestId = requestIdOf(response)
    if (wantsPage(request)) response.type('html').send(renderErrorPage(error, requestId, settingOf(options, request, response)))
    else response.json({ error: { code: error.code, message: error.message, hint: error.hint, requestId } })
  }

export const notFound: RequestHandler = (request) => {
  throw new CoverageError('not_found', { path: pathOf(request) })
}

/** Answers methods that a path does not support. */
export const allowOnly =
  (...methods: readonly string[]): RequestHandler =>
  (request, response) => {
    response.setHeader('Allow', methods.join(', '))
    const details = { path: pathOf(request), method: request.method, allowed: methods.join(' or ') }
    throw new CoverageError('method_not_allowed', details)
  }
