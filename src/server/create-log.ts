import { type DestinationStream, pino } from 'pino'
import type { LogLevel } from '../config.ts'
import type { Log } from './request-context.ts'

/** A log of JSON lines: one entry, one line, since JSON escapes every control character. */
export const createLog = (level: LogLevel, destination: DestinationStream): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination,
  )
  return ({ level: own, ...entry }) => logger[own](entry)
}
