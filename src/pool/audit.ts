import { sql } from 'kysely'
import type { PoolContext } from './context.ts'

type AuditedAction = 'add' | 'rank' | 'jobs' | 'report' | 'export' | 'forget' | 'forget all'

/** One line of the audit. */
export interface AuditEntry {
  readonly at: Date
  /** The holder of the key, or the account on this machine. */
  readonly who: string
  readonly action: AuditedAction
  /** What was asked about: the hash of a posting, the code of a resume, a batch. Never a name. */
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Record who asked what, before it is answered. */
export const audit = async (
  { db }: Pick<PoolContext, 'db'>,
  { who, action, subject, details }: Omit<AuditEntry, 'at'>,
): Promise<void> => {
  await db
    .insertInto('audit')
    .values({ who, action, subject, details: JSON.stringify(details) })
    .execute()
}

/** The latest entries, the latest first. */
export const readAudit = async ({ db }: Pick<PoolContext, 'db'>, limit: number): Promise<AuditEntry[]> => {
  const { rows } = await sql<AuditEntry>`
    select at, who, action, subject, details from audit order by id desc limit ${limit}`.execute(db)
  return rows
}
