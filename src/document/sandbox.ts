import type { ChildProcess } from 'node:child_process'
import { startChild } from './start-child.ts'

/** What became of a task. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  /** It took longer than `timeoutMs`, and its child was killed. */
  | { readonly kind: 'timed-out' }
  /** Its child ended in the middle of it: by the exit code, or null where a signal ended it. */
  | { readonly kind: 'died'; readonly exitCode: number | null }
  /** No child could be started for it: the program, Node's flags or the machine's own limits are at fault. */
  | { readonly kind: 'not-started' }
  /** All children are at work and the queue is full. */
  | { readonly kind: 'full' }
  /** The sandbox was closed before it was done. */
  | { readonly kind: 'closed' }

export interface SandboxOptions {
  /** A program that speaks as `serveTasks` does. */
  readonly program: URL
  readonly processes: number
  /** For one task, from the moment a child takes it up. */
  readonly timeoutMs: number
  /** Tasks that wait while all children are at work. */
  readonly maxQueue: number
  /** The program reads pictures too, which takes more addresses. Default: false. */
  readonly ocr?: boolean
  /** See `ChildOptions`. */
  readonly semiSpaceMb?: number
  /** After so many tasks a child is replaced. Default: 5,000. */
  readonly maxTasksPerChild?: number
}

/** How much is to do, and what became of the children since the sandbox was made. */
export interface SandboxLoad {
  /** Children at work. */
  readonly busy: number
  /** Tasks that no child has taken up yet. */
  readonly waiting: number
  readonly started: number
  /** Took too long. */
  readonly killed: number
  /** Ended by themselves in the middle of a task, or by the system for their memory. */
  readonly died: number
  /** Replaced after enough tasks, or after growing too far. */
  readonly recycled: number
}

/** Children that do one task at a time, each behind limits of time and memory. */
export interface Sandbox {
  /**
   * Never rejects.
   *
   * @param task can be cloned (`structuredClone`).
   * @param onProgress hears what the child reports before it answers.
   */
  run(task: unknown, onProgress?: (progress: unknown) => void): Promise<Outcome>
  /** Start the first child, where there is none, so that the first task need not wait for it. */
  prepare(): void
  load(): SandboxLoad
  /** Kill all children; tasks that wait or run end as `closed`. */
  close(): Promise<void>
}

/** What a child says. The first message, without an answer, says that it is ready. */
export interface ChildMessage {
  readonly answer?: unknown
  /** How far the task has come; there is more to hear. */
  readonly progress?: unknown
  readonly rssBytes: number
}

/**
 * As Gotenberg does for Chromium: whatever a parser leaks, it leaks so many times at most; what grows is replaced sooner.
 * The first hundred documents of a child take twice the processor time of later ones.
 */
const MAX_TASKS_PER_CHILD = 5_000
/** A child that has grown by that much since it was ready (at about 100 MB) gives its memory back by ending. */
const MAX_GROWTH_BYTES = 200_000_000
/** Starting takes 0.2 s, a second on a busy machine, some seconds from sources. */
const START_TIMEOUT_MS = 30_000

interface Task {
  readonly content: unknown
  readonly settle: (outcome: Outcome) => void
  readonly onProgress: ((progress: unknown) => void) | undefined
}

interface Child {
  readonly process: ChildProcess
  ready: boolean
  /** The one that takes its place: it has done enough, and works on until that one is ready. */
  successor: Child | null
  /** When it became ready. */
  rssBytes: number
  task: Task | null
  tasksDone: number
  timer: NodeJS.Timeout
  timedOut: boolean
}

class ProcessPool implements Sandbox {
  readonly #options: SandboxOptions
  readonly #children = new Set<Child>()
  readonly #queue: Task[] = []
  readonly #counts = { started: 0, killed: 0, died: 0, recycled: 0 }
  #closed = false

  constructor(options: SandboxOptions) {
    this.#options = options
  }

  run(content: unknown, onProgress?: (progress: unknown) => void): Promise<Outcome> {
    return new Promise((settle) => {
      if (this.#closed) settle({ kind: 'closed' })
      else if (this.#isFull()) settle({ kind: 'full' })
      else {
        this.#queue.push({ content, settle, onProgress })
        this.#dispatch()
      }
    })
  }

  prepare(): void {
    if (this.#children.size === 0 && !this.#closed) this.#start()
    this.#keepAliveWhileBusy()
  }

  load(): SandboxLoad {
    return { busy: this.#busy(), waiting: this.#queue.length, ...this.#counts }
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const task of this.#queue.splice(0)) task.settle({ kind: 'closed' })
    await Promise.all([...this.#children].map((child) => this.#stop(child)))
  }

  #busy(): number {
    return [...this.#children].filter(({ task }) => task !== null).length
  }

  /** Tasks that a child will take up at once do not wait, so they do not count. */
  #isFull(): boolean {
    return this.#queue.length >= this.#options.maxQueue + this.#options.processes - this.#busy()
  }

  #dispatch(): void {
    for (const child of this.#children) {
      const task = child.ready && child.task === null ? this.#queue.shift() : undefined
      if (task !== undefined) this.#assign(child, task)
    }
    const starting = [...this.#children].filter(({ ready }) => !ready).length
    const staying = [...this.#children].filter(({ successor }) => successor === null).length
    const wanted = Math.min(this.#options.processes - staying, this.#queue.length - starting)
    for (let count = 0; count < wanted; count++) this.#start()
    this.#keepAliveWhileBusy()
  }

  #start(): Child {
    this.#counts.started++
    const { program, ocr = false, semiSpaceMb } = this.#options
    const process = startChild(program, { ocr, ...(semiSpaceMb !== undefined && { semiSpaceMb }) })
    const timer = setTimeout(() => process.kill('SIGKILL'), START_TIMEOUT_MS)
    const child: Child = { process, ready: false, successor: null, rssBytes: 0, task: null, tasksDone: 0, timer, timedOut: false }
    this.#children.add(child)
    process.on('message', (message: ChildMessage) => this.#hear(child, message))
    process.on('exit', (exitCode) => this.#bury(child, exitCode))
    // A child that cannot be started, or spoken to any more, is as good as dead.
    process.on('error', () => {
      process.kill('SIGKILL')
      this.#bury(child, null)
    })
    return child
  }

  #assign(child: Child, task: Task): void {
    child.task = task
    child.timer = setTimeout(() => {
      child.timedOut = true
      child.process.kill('SIGKILL')
    }, this.#options.timeoutMs)
    child.process.send({ task: task.content }, (error) => {
      if (error) child.process.kill('SIGKILL')
    })
  }

  #hear(child: Child, message: ChildMessage): void {
    if (message.progress === undefined) this.#hearAnswer(child, message)
    else child.task?.onProgress?.(message.progress)
  }

  #hearAnswer(child: Child, { answer, rssBytes }: ChildMessage): void {
    clearTimeout(child.timer)
    const { task } = child
    child.task = null
    if (task === null) {
      child.ready = true
      child.rssBytes = rssBytes
    } else {
      child.tasksDone++
      task.settle({ kind: 'answered', answer })
      if (rssBytes - child.rssBytes > MAX_GROWTH_BYTES) this.#retire(child)
      else if (child.tasksDone === (this.#options.maxTasksPerChild ?? MAX_TASKS_PER_CHILD)) this.#replace(child)
    }
    this.#letGo()
    this.#dispatch()
  }

  /** Another is started first: what comes in meanwhile need not wait for it. */
  #replace(child: Child): void {
    if (!this.#closed) child.successor = this.#start()
  }

  /** Children that have nothing in hand end once their successors are ready. */
  #letGo(): void {
    for (const child of this.#children) if (child.successor?.ready && child.task === null) this.#retire(child)
  }

  /** Out of the pool at once, so that another can take its place. */
  #retire(child: Child): void {
    this.#counts.recycled++
    this.#children.delete(child)
    child.process.kill('SIGKILL')
  }

  #bury(child: Child, exitCode: number | null): void {
    clearTimeout(child.timer)
    if (!this.#children.delete(child) || this.#closed) return
    this.#counts[child.timedOut ? 'killed' : 'died']++
    child.task?.settle(child.timedOut ? { kind: 'timed-out' } : { kind: 'died', exitCode })
    // The place of one that worked is taken at once, so that the next task need not wait for a start. One that died
    // before it was ready would be followed by the next without end: the task at the head of the queue is given up.
    const predecessor = [...this.#children].find(({ successor }) => successor === child)
    if (predecessor !== undefined) this.#keep(predecessor)
    else if (!child.ready) this.#queue.shift()?.settle({ kind: 'not-started' })
    else if (child.successor === null) this.#start()
    this.#dispatch()
  }

  /** No other could be started in its place: it works on as if it were new. */
  #keep(child: Child): void {
    child.successor = null
    child.tasksDone = 0
  }

  async #stop(child: Child): Promise<void> {
    clearTimeout(child.timer)
    this.#children.delete(child)
    child.task?.settle({ kind: 'closed' })
    child.process.ref()
    const ended = new Promise<void>((resolve) => child.process.once('exit', () => resolve()))
    if (child.process.kill('SIGKILL')) await ended
  }

  /** Idle children do not keep the parent from ending; while a task waits or runs, they do. */
  #keepAliveWhileBusy(): void {
    const waiting = this.#queue.length > 0
    for (const { process, task, ready, timer } of this.#children) {
      const change = task !== null || (waiting && !ready) ? 'ref' : 'unref'
      process[change]()
      process.channel?.[change]()
      timer[change]()
    }
  }
}

/** Children start when there is work for them, stay for the next, and are replaced when they die. */
export const createSandbox = (options: SandboxOptions): Sandbox => new ProcessPool(options)
