import { fileURLToPath } from 'node:url'

/** The package, its libraries and Node; what the system keeps about the process itself. */
const OWN = [fileURLToPath(new URL('../../', import.meta.url)), process.execPath, '/proc/', '/sys/fs/cgroup/', '/dev/null']

const isOwn = (path: string): boolean => OWN.some((own) => path.startsWith(own))

/** What a process did, as recorded by strace(1). */
export interface SystemCalls {
  readonly seen: number
  /** Of any kind of network; a socket of the kind "unix" is how Node talks to its parent. */
  readonly network: readonly string[]
  readonly programs: readonly string[]
  /** Paths of files that were opened for writing. */
  readonly written: readonly string[]
  /** Paths of files that belong to neither the package nor Node. */
  readonly foreign: readonly string[]
}

export const sortCalls = (log: string): SystemCalls => {
  const lines = log.split('\n').filter((line) => line !== '')
  const opened = lines.flatMap((line) => {
    const [, path, flags] = /\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]*)", ([A-Z_|]+)/.exec(line) ?? []
    return path === undefined || flags === undefined ? [] : [{ path, writes: /O_WRONLY|O_RDWR|O_CREAT/.test(flags) }]
  })
  return {
    seen: lines.length,
    network: lines.filter((line) => /\b(?:socket|connect|send(?:to|msg))\(.*AF_(?!UNIX)/.test(line)),
    programs: lines.filter((line) => /\bexecve(?:at)?\(/.test(line)),
    written: opened.filter(({ writes }) => writes).map(({ path }) => path),
    foreign: opened.filter(({ path }) => !isOwn(path)).map(({ path }) => path),
  }
}
