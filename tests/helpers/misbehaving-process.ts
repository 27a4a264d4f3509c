/** A child that does what hostile files make parsers do. A task is one of the words below, or has it as its file name. */
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveTasks } from '../../src/children/serve-tasks.ts'

const hog: unknown[] = []

const fillHeap = (): never => {
  for (;;) hog.push(new Array(1_000_000).fill(hog.length))
}

const spin = (): never => {
  for (;;);
}

const floodLog = (): void => {
  for (let line = 0; line < 200_000; line++) process.stdout.write(`parser warning ${line}\n`)
}

const behave: Readonly<Record<string, () => unknown>> = {
  hang: spin,
  wait: () => sleep(60_000),
  nap: () => sleep(300),
  'eat memory': fillHeap,
  grow: () => hog.push(Buffer.alloc(260_000_000, 1)),
  crash: () => process.abort(),
  exit: () => process.exit(3),
  'fail unheard': () => {
    Promise.reject(new Error('nobody waits for it'))
    return sleep(60_000)
  },
  'flood the log': floodLog,
}

const wordOf = (task: unknown): string =>
  typeof task === 'object' && task !== null && 'fileName' in task ? String(task.fileName) : String(task)

serveTasks(async (task) => {
  await behave[wordOf(task)]?.()
  return {
    word: wordOf(task),
    pid: process.pid,
    environment: Object.keys(process.env),
    networks: Object.keys(networkInterfaces()),
  }
})
