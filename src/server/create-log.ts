import { type DestinationStream, pino } from 'pino'
import type { LogLevel } from '../config.ts'
import type { Log, LogEntry } from './request-context.ts'
import type { LogEvent, ServiceEvent } from './service-event.ts'

/** A log of JSON lines: one entry is one line, since JSON escapes every control character. */
export const createLog = (level: LogLevel, destination: DestinationStream): Log & LogEvent => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination,
  )
  return ({ level: own, ...entry }: LogEntry | ServiceEvent) => logger[own](entry)
}
