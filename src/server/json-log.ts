import type { LogLevel } from '../config.ts'
import type { Log } from './request-context.ts'

const SHOWN: Readonly<Record<LogLevel, readonly string[]>> = { silent: [], error: ['error'], info: ['error', 'info'] }

/** A log of JSON lines: one entry, one line, since JSON escapes every control character. */
export const createJsonLog =
  (level: LogLevel, write: (line: string) => void, clock: () => Date = () => new Date()): Log =>
  (entry) => {
    if (SHOWN[level].includes(entry.level)) write(`${JSON.stringify({ time: clock().toISOString(), ...entry })}\n`)
  }
