import { readdirSync, readFileSync } from 'node:fs'

const PAGE_MB = 4_096 / 2 ** 20
const SAMPLE_MS = 50

const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

const childrenOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readProc(`${pid}/task/${task}/children`)
        .split(' ')
        .filter((child) => child !== ''),
    )
  } catch {
    return []
  }
}

const residentMb = (pid: string): number => Number(readProc(`${pid}/statm`).split(' ')[1] ?? 0) * PAGE_MB

export interface MemoryWatch {
  /** The peak memory of a reading process since the last call, in MB; 0 if the system does not say (Linux does). */
  readonly takePeakMb: () => number
  readonly stop: () => void
}

/** Watch the reading processes of this process. */
export const watchReaders = (): MemoryWatch => {
  let peakMb = 0
  const look = (): void => {
    for (const pid of childrenOf(process.pid)) {
      if (readProc(`${pid}/cmdline`).includes('reader-process')) peakMb = Math.max(peakMb, residentMb(pid))
    }
  }
  const timer = setInterval(look, SAMPLE_MS)
  return {
    takePeakMb: () => {
      look()
      const taken = Math.round(peakMb)
      peakMb = 0
      return taken
    },
    stop: () => clearInterval(timer),
  }
}
