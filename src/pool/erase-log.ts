import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from './driver.ts'

/** A segment of the log: timeline and position, 24 hexadecimal digits. */
const SEGMENT = /^[0-9A-F]{24}$/

const SEGMENTS_NEEDED = `select pg_walfile_name(pg_current_wal_insert_lsn()) as current,
  (select redo_wal_file from pg_control_checkpoint()) as redo`

/** Remove all segments except those that the database starts from; it recreates, empty, what it does not find. */
const removeOthers = async (folder: string, ask: (text: string) => Promise<Answer>): Promise<void> => {
  await ask('checkpoint')
  const { rows } = await ask(SEGMENTS_NEEDED)
  const { current, redo } = rows[0] as { readonly current: string; readonly redo: string }
  for (const file of readdirSync(folder)) {
    if (SEGMENT.test(file) && file !== current && file !== redo) rmSync(join(folder, file), { force: true })
  }
}

/**
 * Erase the write-ahead log of a database that nobody else writes to. A checkpoint alone keeps old segments under new names,
 * with all their content, to be overwritten some day: these are removed first, so that the log continues in a fresh segment,
 * and then the one that was current is removed.
 */
export const eraseLog = async (dataFolder: string, ask: (text: string) => Promise<Answer>): Promise<void> => {
  const folder = join(dataFolder, 'pg_wal')
  await removeOthers(folder, ask)
  await ask('select pg_switch_wal()')
  await removeOthers(folder, ask)
}
