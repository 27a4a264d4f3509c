import { createServer, type RequestListener, type Server } from 'node:http'
import { answerBadHttp } from './answer-bad-http.ts'
import { dropUnread } from './drop-unread.ts'
import { limitAddresses } from './limit-addresses.ts'
import { limitConnections } from './limit-connections.ts'
import { CONNECTIONS, TIMEOUTS } from './limits.ts'
import type { LogEvent } from './service-event.ts'

export interface HttpServerOptions {
  readonly log: LogEvent
  /** Connections from one address; 0: no limit. */
  readonly connectionsPerAddress: number
  /** Default: those of `limits.ts`. */
  readonly timeouts?: Readonly<Record<'headersMs' | 'requestMs' | 'keepAliveMs' | 'silentMs' | 'checkMs', number>>
  readonly connections?: Readonly<Record<'max' | 'unreadBytes', number>>
}

/** A server that bounds what connections cost, whatever is sent on them; it does not listen yet. */
export const createHttpServer = (
  app: RequestListener,
  { log, connectionsPerAddress, timeouts = TIMEOUTS, connections = CONNECTIONS }: HttpServerOptions,
): Server => {
  const server = createServer(
    {
      // The application refuses such a request in its own words.
      requireHostHeader: false,
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: timeouts.checkMs,
    },
    limitConnections(app),
  )
  answerBadHttp(server, log)
  server.timeout = timeouts.silentMs
  server.maxConnections = connections.max
  limitAddresses(server, connectionsPerAddress)
  dropUnread(server, { maxBytes: connections.unreadBytes, checkMs: timeouts.checkMs })
  return server
}
