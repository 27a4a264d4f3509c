import type { ErrorCode } from '../errors/index.ts'

/** One line of the log about something other than a request that reached the application. It holds no byte from a client. */
export interface ServiceEvent {
  readonly level: 'info' | 'error'
  /** In our own words. */
  readonly event: string
  readonly code: ErrorCode
  /** The answer, where there was one. */
  readonly status?: number
  readonly requestId?: string
}

export type LogEvent = (event: ServiceEvent) => void
