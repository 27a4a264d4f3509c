import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express'
import { CoverageError } from '../errors/index.ts'

/** One line of the log: what was requested and how it went. It never holds a word of a document, a file name or a key. */
export interface LogEntry {
  readonly level: 'info' | 'error'
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly durationMs: number
  /** Code of the error that was answered; absent where there was none. */
  readonly code?: string
  /** The code of a database or the system for a fault of ours. */
  readonly cause?: string
  /** Where a fault of ours came from: names of functions and files, without the message, which may quote a document. */
  readonly stack?: readonly string[]
}

export type Log = (entry: LogEntry) => void

const MAX_PATH_LENGTH = 100
const MAX_STACK_LINES = 12

/** The path as the client wrote it, shortened, without the query: for messages and the log. */
export const pathOf = ({ originalUrl }: Request): string => (originalUrl.split('?', 1)[0] ?? '').slice(0, MAX_PATH_LENGTH)

const routes = new WeakMap<Request, string>()

/** The full pattern of the route that handled a request, as declared and never as the client wrote it; "none" before that. */
export const routeOf = (request: Request): string =>
  routes.get(request) ?? (request.route === undefined ? 'none' : request.baseUrl + String(request.route.path))

/** Keeps the route of an error, whose pattern loses its first part on the way out of a router; the last handler of each router. */
export const keepRoute: ErrorRequestHandler = (error: unknown, request, _response, next) => {
  routes.set(request, routeOf(request))
  next(error)
}

interface Context {
  readonly requestId: string
  error: CoverageError | null
}

const contexts = new WeakMap<ServerResponse, Context>()

const contextOf = (response: ServerResponse): Context => contexts.get(response) ?? { requestId: '', error: null }

/** The id that the answer, its error and its line in the log share. */
export const requestIdOf = (response: ServerResponse): string => contextOf(response).requestId

/** Make the request's line in the log name this error. */
export const noteError = (response: ServerResponse, error: CoverageError): void => {
  contextOf(response).error = error
}

const stackOf = ({ cause }: CoverageError): string[] =>
  cause instanceof Error
    ? (cause.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, MAX_STACK_LINES)
    : []

/** nginx's status for a client that disconnected before there was an answer. */
const CLIENT_CLOSED_REQUEST = 499

/** The status that the client got, once its request is over. */
export const statusOf = (response: Response): number => (response.headersSent ? response.statusCode : CLIENT_CLOSED_REQUEST)

/** Whether something failed here: a client that disconnected while the service was busy is no fault of ours, an error while it did is. */
const isOurs = (error: CoverageError | null, status: number): boolean => {
  if (error === null) return false
  return status === CLIENT_CLOSED_REQUEST ? error.code === 'internal' : Math.max(status, error.status) >= 500
}

/** What names a resume in an address may be the hash of its file, which could later reveal whose it was. */
const RESUME_NAME = /^(\/api\/v1\/pool\/resumes\/)[^/]+/

const loggedPath = (request: Request): string => pathOf(request).replace(RESUME_NAME, '$1:code')

/** The code of a database or the system for a fault: "40P01", "ENOSPC". It says nothing about a document. */
const CAUSE = /^[0-9A-Z_]{3,20}$/

const causeOf = (error: unknown, depth = 3): string | null => {
  if (!(error instanceof Error) || depth === 0) return null
  if (!(error instanceof CoverageError) && 'code' in error && CAUSE.test(String(error.code))) return String(error.code)
  return causeOf(error.cause, depth - 1)
}

const describe = (request: Request, response: Response, startedMs: number, now: () => number): LogEntry => {
  const { requestId, error } = contextOf(response)
  const status = statusOf(response)
  const cause = status >= 500 ? causeOf(error) : null
  return {
    // A server that says it is not ready does what it should.
    level: isOurs(error, status) ? 'error' : 'info',
    requestId,
    method: request.method,
    path: loggedPath(request),
    status,
    durationMs: Math.round(now() - startedMs),
    ...(error && { code: error.code }),
    ...(cause !== null && { cause }),
    ...(error?.code === 'internal' && { stack: stackOf(error) }),
  }
}

/** Gives each request an id of ours, whatever id it brings, and logs it in one line when its answer is sent or cut off. */
export const traceRequests =
  (log: Log, now: () => number = performance.now.bind(performance)): RequestHandler =>
  (request: Request, response: Response, next: NextFunction): void => {
    const requestId = randomUUID()
    const startedMs = now()
    contexts.set(response, { requestId, error: null })
    response.setHeader('X-Request-Id', requestId)
    response.once('close', () => log(describe(request, response, startedMs, now)))
    next()
  }
