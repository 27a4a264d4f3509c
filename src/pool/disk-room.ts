import { statfsSync } from 'node:fs'
import { CoverageError } from '../errors/index.ts'

/**
 * What must be free before something new is written: three segments of the write-ahead log, which the database needs to
 * shut down cleanly, and to forget somebody.
 */
const RESERVE_BYTES = 48 * 1024 * 1024

/** Whether a folder's disk has less room than that; false if the system does not say. */
export const isDiskFull = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < RESERVE_BYTES
  } catch {
    return false
  }
}

/** @throws CoverageError `pool_disk_full` */
export const requireRoom = (folder: string): void => {
  if (isDiskFull(folder)) throw new CoverageError('pool_disk_full')
}
