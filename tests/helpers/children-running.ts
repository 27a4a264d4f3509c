import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether this system describes processes in /proc. */
export const TELLS_OF_PROCESSES = existsSync(`/proc/${process.pid}/limits`)

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )

/** Children of this process that run a program, given by a part of its path. */
export const childrenRunning = (program: string): number[] =>
  childrenOf(process.pid).filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program))

/** The soft limit of a process, by its name in /proc: "Max cpu time"; Infinity if there is none. */
export const limitOf = (pid: number, name: string): number => {
  const line = readFileSync(`/proc/${pid}/limits`, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(name))
  const [, soft = ''] = /^\D+(\d+|unlimited)/.exec(line ?? '') ?? []
  return soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft)
}
