import type { AskStore } from '../matching/index.ts'
import type { Taxonomy } from '../schema/index.ts'
import type { Database } from './database.ts'

/** What every verb of an open pool works with. */
export interface PoolContext extends Database {
  readonly taxonomy: Taxonomy
  /** Where documents are understood and compared with each other: in children, or here. */
  readonly askStore: AskStore
  /** Number of the edition that this program analyses and scores by. */
  readonly edition: number
  readonly retentionDays: number
  /** Whether names, contacts, schools and addresses are hidden from everybody. */
  readonly blind: boolean
  readonly now: () => Date
}

const DAY_MS = 24 * 60 * 60 * 1_000

/** When something added now must be gone. */
export const expiryOf = ({ now, retentionDays }: PoolContext): Date => new Date(now().getTime() + retentionDays * DAY_MS)

/** "2026-11": what "present" means in a resume that is read now. */
export const currentMonth = ({ now }: PoolContext): string => now().toISOString().slice(0, 7)
