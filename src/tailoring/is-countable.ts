import { READS } from '../language/resumes.ts'

/** A line says within so many characters whether it is about something that nobody counts. */
const OPENING_CHARS = 60

/** Whether a line is of work that has figures: data, users, cases, time. */
export const isCountable = (words: string): boolean =>
  READS['counted-work'].test(words) && !READS['of-daily-work'].test(words.slice(0, OPENING_CHARS))
