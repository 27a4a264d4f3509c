import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'

/**
 * Who has the folder open. A process id can be reused after a restart, so the time at which the process was started counts
 * too; null if the system does not say.
 */
const Holder = z.object({ host: z.string(), pid: z.int().positive(), startedAt: z.string().nullable() })
type Holder = z.infer<typeof Holder>

const LOCK = 'lock'

/** Fields of /proc/<pid>/stat (proc(5)) from the third on, counted after the name, which may contain anything. */
const statOf = (pid: number): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

const startOf = (pid: number): string | null => statOf(pid)[19] ?? null

/** It has ended, and its parent has not collected its status: in a container whose first process never does, it stays for ever. */
const isZombie = (pid: number): boolean => statOf(pid)[0] === 'Z'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    // Not being allowed to signal somebody else's process shows that it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A lock of another machine always counts as held: nobody here can tell whether its process is alive. */
const isHeld = ({ host, pid, startedAt }: Holder): boolean =>
  host !== hostname() || (isRunning(pid) && (startedAt === null || startOf(pid) === startedAt))

const readHolder = (file: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

const tryTake = (file: string): boolean => {
  const holder: Holder = { host: hostname(), pid: process.pid, startedAt: startOf(process.pid) }
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Take a folder for this process alone. The embedded database does not check whether another process has it open, and would
 * lose what one of the two wrote.
 *
 * @returns a function that gives the folder back.
 * @throws CoverageError `pool_in_use`, `cannot_write`.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, LOCK)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!tryTake(file)) {
      const holder = readHolder(file)
      if (holder && isHeld(holder)) throw new CoverageError('pool_in_use', { folder, pid: String(holder.pid), host: holder.host })
      rmSync(file, { force: true })
      if (!tryTake(file)) throw new CoverageError('pool_in_use', { folder, pid: 'another', host: hostname() })
    }
  } catch (error) {
    if (error instanceof CoverageError) throw error
    throw new CoverageError('cannot_write', { file }, { cause: error })
  }
  return () => rmSync(file, { force: true })
}
