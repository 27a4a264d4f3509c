import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small disk in memory, which root can mount on Linux. Returns why it failed, or null. */
export const mountSmallDisk = (folder: string, megabytes: number): string | null => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' })
    return null
  } catch (error) {
    return `this machine lets nobody mount a small disk here: ${error instanceof Error ? error.message : 'no reason given'}`
  }
}

export const unmount = (folder: string): void => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' })

const FILLER = 'filler'

/** Give back what {@link fillDisk} took. */
export const makeRoom = (folder: string): void => rmSync(join(folder, FILLER), { force: true })

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC'

/** Fill a disk except for this many bytes. If others write meanwhile, fewer are left. */
export const fillDisk = (folder: string, leaveBytes: number): void => {
  makeRoom(folder)
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(join(folder, FILLER), Buffer.alloc(Math.max(0, bavail * bsize - leaveBytes)))
  } catch (error) {
    if (!isFull(error)) throw error
  }
}
