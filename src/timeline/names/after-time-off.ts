import { oneOf } from '../../text/patterns.ts'

/** What may follow words for time away from work: from when to when, what for, what was done then; nothing else may. */
export const AFTER_TIME_OFF = `(?:\\s*[(,:;|/–—-].*|\\s+${oneOf('to, and, for, with, in, from, due, und, zur, für, wegen, et, puis, pour, y, para, por')}\\b.*)?$`
