import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built server in a process of its own, on a free port of this machine, with a temporary folder of its own. */
export interface Service {
  readonly base: string
  /** Everything that it printed so far. */
  readonly output: () => string
  /** Files that it left in the temporary folder. */
  readonly leftovers: () => string[]
  /** The reading processes at this moment. */
  readonly readers: () => number[]
  /** Processor time that it and its children used so far, in milliseconds: unlike a clock, it ignores other processes. */
  readonly cpuMs: () => number
  /** The peak memory of the server itself, without its children, in megabytes. */
  readonly peakMb: () => number
  /** A value of GET /metrics, summed over its labels. */
  readonly metric: (name: string) => Promise<number>
  /** Sends SIGTERM; returns the exit code, or null if it had to be killed after a minute. */
  readonly stop: () => Promise<number | null>
  /** Sends SIGKILL to the server itself: nothing is cleaned up, and its children have to notice. */
  readonly kill: () => Promise<void>
}

const PROGRAM = new URL('../../dist/server/main.js', import.meta.url).pathname
const STOP_TIMEOUT_MS = 60_000
const ADDRESS = /resume-coverage is at (http:\S+)/

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

/** Ticks of utime, stime, cutime and cstime (proc(5)): a hundredth of a second each; children that ended are in their parent's. */
const cpuTicks = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0)
  } catch {
    return 0
  }
}

const MS_A_TICK = 10

/** Its largest resident set (VmHWM of proc(5)), which is given in kibibytes. */
const peakMbOf = (pid: number): number => {
  const [, kib] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return (Number(kib) * 1024) / 1_000_000
}

const waitForAddress = async (server: ChildProcess, output: () => string): Promise<string> => {
  for (;;) {
    const [, address] = ADDRESS.exec(output()) ?? []
    if (address !== undefined) return address
    if (server.exitCode !== null) throw new Error(`The server ended before it listened:\n${output()}`)
    await Promise.race([once(server.stdout ?? server, 'data'), once(server, 'exit')])
  }
}

export const runService = async (settings: Readonly<Record<string, string>> = {}): Promise<Service> => {
  const folder = mkdtempSync(join(tmpdir(), 'service-'))
  const server = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, PORT: '0', TMPDIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const base = await waitForAddress(server, () => printed)
  const ended = once(server, 'exit')
  return {
    base,
    output: () => printed,
    leftovers: () => readdirSync(folder),
    readers: () => childrenOf(server.pid ?? 0),
    cpuMs: () => {
      const pid = server.pid ?? 0
      return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + cpuTicks(one), 0) * MS_A_TICK
    },
    peakMb: () => peakMbOf(server.pid ?? 0),
    metric: async (name) => {
      const lines = (await (await fetch(`${base}/metrics`)).text()).split('\n')
      return lines
        .filter((line) => line.split(/[ {]/, 1)[0] === name)
        .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    },
    stop: async () => {
      server.kill('SIGTERM')
      const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS)
      const [code] = await ended
      clearTimeout(timer)
      rmSync(folder, { recursive: true })
      return code
    },
    kill: async () => {
      server.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
