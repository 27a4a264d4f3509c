import type { ErrorCode } from '../errors/index.ts'

/** One line of the log about what belongs to no request that reached the application. It holds no byte of a client. */
export interface ServiceEvent {
  readonly level: 'info' | 'error'
  /** In words of ours. */
  readonly event: string
  readonly code: ErrorCode
  /** The answer, where there was one. */
  readonly status?: number
  readonly requestId?: string
}

export type LogEvent = (event: ServiceEvent) => void
