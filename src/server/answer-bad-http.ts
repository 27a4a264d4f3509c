import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { CoverageError } from '../errors/index.ts'
import { noteError, requestIdOf } from './request-context.ts'
import { HEADERS_WITHOUT_REQUEST } from './security-headers.ts'
import type { LogEvent } from './service-event.ts'

interface Refusal {
  readonly status: number
  readonly problem: string
}

const NOT_HTTP: Refusal = { status: 400, problem: 'The request is not HTTP, or its body ends too early.' }
const UNKNOWN_EXPECTATION: Refusal = { status: 417, problem: 'The request has an expectation that is unknown here.' }

/** By the code of Node's error; all other errors of its parser are {@link NOT_HTTP}. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['HPE_HEADER_OVERFLOW', { status: 431, problem: 'The headers of the request are too large.' }],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', { status: 413, problem: 'The body has too many chunk extensions.' }],
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: 408, problem: 'The request did not arrive completely in time.' }],
])

/** null: the connection itself is lost, and nobody is there to be answered. */
const refusalOf = ({ code = '' }: NodeJS.ErrnoException): Refusal | null =>
  REFUSALS.get(code) ?? (code.startsWith('HPE_') ? NOT_HTTP : null)

const toError = ({ problem }: Refusal): CoverageError => new CoverageError('invalid_request', { problem })

const bodyOf = ({ code, message, hint }: CoverageError, requestId: string): string =>
  JSON.stringify({ error: { code, message, hint, requestId } })

const headersOf = (body: string): Record<string, string> => ({
  Connection: 'close',
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(Buffer.byteLength(body)),
})

/** An answer of its own, with an id of its own, and a line in the log. */
const createAnswer = (refusal: Refusal, log: LogEvent): { headers: Record<string, string>; body: string } => {
  const requestId = randomUUID()
  const error = toError(refusal)
  const body = bodyOf(error, requestId)
  log({ level: 'info', event: 'bad HTTP', code: error.code, status: refusal.status, requestId })
  return { headers: { ...HEADERS_WITHOUT_REQUEST, 'X-Request-Id': requestId, ...headersOf(body) }, body }
}

const writeTo = (socket: Duplex, refusal: Refusal, log: LogEvent): void => {
  const { headers, body } = createAnswer(refusal, log)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const start = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n`
  socket.end(`${start}${head.join('')}\r\n${body}`, () => socket.destroy())
}

/** The application has already started on the request: it keeps its own answer and its own line in the log. */
const answerBegun = (response: ServerResponse, refusal: Refusal): void => {
  const error = toError(refusal)
  noteError(response, error)
  const body = bodyOf(error, requestIdOf(response))
  response.writeHead(refusal.status, headersOf(body)).end(body)
}

/**
 * What Node itself would answer, without our body and headers: input that is not HTTP, headers too large, a request that comes
 * too slowly, or an unknown `Expect`. Each gets an error of the usual shape, and its connection is closed.
 */
export const answerBadHttp = (server: Server, log: LogEvent): void => {
  const begun = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => begun.set(request.socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const response = begun.get(socket)
    const refusal = refusalOf(error)
    const isBegun = response !== undefined && !response.writableEnded
    if (refusal === null || !socket.writable || (isBegun && (response.headersSent || response.socket !== socket)))
      socket.destroy()
    else if (isBegun) answerBegun(response, refusal)
    else writeTo(socket, refusal, log)
  })
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { headers, body } = createAnswer(UNKNOWN_EXPECTATION, log)
    response.writeHead(UNKNOWN_EXPECTATION.status, headers).end(body)
  })
}
