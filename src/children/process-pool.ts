import type { ChildProcess } from 'node:child_process'
import type { ChildMessage, Outcome, RunOptions, Sandbox, SandboxLoad, SandboxOptions, WarmUp } from './sandbox.ts'
import { takeChild } from './start-child.ts'

/**
 * As Gotenberg does for Chromium: whatever a parser leaks, it leaks at most this often; a child that grows is replaced sooner.
 * The first hundred documents of a child take twice the processor time of later ones.
 */
const MAX_TASKS_PER_CHILD = 5_000
/** A child that has grown by this much since it became ready (at about 100 MB) is ended, which gives its memory back. */
const MAX_GROWTH_BYTES = 200_000_000
/** Starting takes 0.2 s, a second on a busy machine, several seconds when run from the sources. */
const START_TIMEOUT_MS = 30_000

interface Task {
  readonly content: unknown
  readonly settle: (outcome: Outcome) => void
  readonly onProgress: ((progress: unknown) => void) | undefined
  readonly timeoutMs: number
}

interface Child {
  readonly process: ChildProcess
  ready: boolean
  /** The child that will replace it: this one has done enough tasks, and works until its successor is ready. */
  successor: Child | null
  /** Its memory when it became ready. */
  rssBytes: number
  task: Task | null
  tasksDone: number
  timer: NodeJS.Timeout
  timedOut: boolean
}

class ProcessPool implements Sandbox {
  readonly #options: SandboxOptions
  /** The pool's own task, which nobody waits for. */
  #warmUp: Task | null = null
  /** A child is warm after this many tasks, warm-ups or not; before `prepare` it counts as warm at once. */
  #tasksUntilWarm = 0
  /** When a child last finished starting. */
  #lastReadyMs = 0
  #whenWarm: (() => void)[] = []
  readonly #children = new Set<Child>()
  readonly #queue: Task[] = []
  readonly #counts = { started: 0, killed: 0, died: 0, recycled: 0 }
  #closed = false

  constructor(options: SandboxOptions) {
    this.#options = options
  }

  run(content: unknown, { onProgress, signal, timeoutMs = this.#options.timeoutMs }: RunOptions = {}): Promise<Outcome> {
    return new Promise((settle) => {
      if (this.#closed || signal?.aborted) settle({ kind: 'closed' })
      else if (this.#isFull()) settle({ kind: 'full' })
      else {
        const task: Task = { content, settle, onProgress, timeoutMs: Math.min(timeoutMs, this.#options.timeoutMs) }
        this.#queue.push(task)
        signal?.addEventListener('abort', () => this.#giveUp(task), { once: true })
        this.#limitWaiting(task)
        this.#dispatch()
      }
    })
  }

  prepare({ task, times }: WarmUp): Promise<void> {
    return new Promise((resolve) => {
      this.#warmUp = { content: task, settle: () => {}, onProgress: undefined, timeoutMs: this.#options.timeoutMs }
      this.#tasksUntilWarm = times
      this.#whenWarm.push(resolve)
      while (!this.#closed && this.#children.size < this.#options.processes) this.#start()
      this.#dispatch()
    })
  }

  load(): SandboxLoad {
    return { busy: this.#busy(), waiting: this.#queue.length, ...this.#counts }
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const task of this.#queue.splice(0)) task.settle({ kind: 'closed' })
    await Promise.all([...this.#children].map((child) => this.#stop(child)))
    this.#tellWhenWarm()
  }

  /** While a child is starting, which does not depend on who else waits, no time counts as waiting. */
  #limitWaiting(task: Task, afterMs = this.#options.maxWaitMs): void {
    const { maxWaitMs } = this.#options
    if (maxWaitMs === undefined) return
    setTimeout(() => {
      const leftMs = this.#starting() > 0 ? maxWaitMs : this.#lastReadyMs + maxWaitMs - performance.now()
      if (leftMs <= 0) this.#giveUp(task)
      else if (this.#queue.includes(task)) this.#limitWaiting(task, leftMs)
    }, afterMs).unref()
  }

  #giveUp(task: Task): void {
    const place = this.#queue.indexOf(task)
    if (place === -1) return
    this.#queue.splice(place, 1)
    task.settle({ kind: 'closed' })
    this.#keepAliveWhileBusy()
  }

  #busy(): number {
    return [...this.#children].filter(({ task }) => task !== null && task !== this.#warmUp).length
  }

  /** Tasks that a child will take up at once are not waiting, so they do not count. */
  #isFull(): boolean {
    return this.#queue.length >= this.#options.maxQueue + this.#options.processes - this.#busy()
  }

  #dispatch(): void {
    for (const child of this.#children) {
      if (!child.ready || child.task !== null) continue
      const task = this.#queue.shift() ?? (this.#isWarm(child) ? null : this.#warmUp)
      if (task !== null) this.#assign(child, task)
    }
    const staying = [...this.#children].filter(({ successor }) => successor === null).length
    const wanted = Math.min(this.#options.processes - staying, this.#queue.length - this.#starting())
    for (let count = 0; count < wanted; count++) this.#start()
    this.#tellWhenWarm()
    this.#keepAliveWhileBusy()
  }

  #starting(): number {
    return [...this.#children].filter(({ ready }) => !ready).length
  }

  #isWarm({ ready, tasksDone }: Child): boolean {
    return ready && tasksDone >= this.#tasksUntilWarm
  }

  #tellWhenWarm(): void {
    if ([...this.#children].every((child) => this.#isWarm(child))) for (const tell of this.#whenWarm.splice(0)) tell()
  }

  #start(): Child {
    this.#counts.started++
    const process = takeChild(this.#options.program, this.#options)
    const timer = setTimeout(() => process.kill('SIGKILL'), START_TIMEOUT_MS)
    const child: Child = { process, ready: false, successor: null, rssBytes: 0, task: null, tasksDone: 0, timer, timedOut: false }
    this.#children.add(child)
    process.on('message', (message: ChildMessage) => this.#hear(child, message))
    process.on('exit', (exitCode) => this.#bury(child, exitCode))
    // A child that cannot be started, or no longer be spoken to, is as good as dead.
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
    }, task.timeoutMs)
    child.process.send({ task: task.content }, (error) => {
      if (error) child.process.kill('SIGKILL')
    })
  }

  #hear(child: Child, message: ChildMessage): void {
    if (message.progress === undefined) this.#receiveAnswer(child, message)
    else child.task?.onProgress?.(message.progress)
  }

  #receiveAnswer(child: Child, { answer, rssBytes }: ChildMessage): void {
    clearTimeout(child.timer)
    const { task } = child
    child.task = null
    if (task === null) {
      child.ready = true
      this.#lastReadyMs = performance.now()
      child.rssBytes = rssBytes
    } else {
      child.tasksDone++
      task.settle({ kind: 'answered', answer })
      if (rssBytes - child.rssBytes > MAX_GROWTH_BYTES) this.#retireGrown(child, task)
      else if (child.tasksDone === (this.#options.maxTasksPerChild ?? MAX_TASKS_PER_CHILD)) this.#replace(child)
    }
    this.#endReplaced()
    this.#dispatch()
  }

  /** The successor is started first, so that tasks that arrive meanwhile need not wait for it. */
  #replace(child: Child): void {
    if (!this.#closed) child.successor = this.#start()
  }

  /** Idle children end once their successors are warm. */
  #endReplaced(): void {
    for (const child of this.#children) {
      if (child.task === null && child.successor !== null && this.#isWarm(child.successor)) this.#retire(child)
    }
  }

  /** A child that grew on a client's task is replaced at once; one that grew on the warm-up is not, since the next would too. */
  #retireGrown(child: Child, task: Task): void {
    this.#retire(child)
    if (child.successor === null && task !== this.#warmUp && !this.#closed) this.#start()
  }

  /** Takes it out of the pool at once, so that another can take its place. */
  #retire(child: Child): void {
    this.#counts.recycled++
    this.#children.delete(child)
    this.#keepPredecessorOf(child)
    child.process.kill('SIGKILL')
  }

  #bury(child: Child, exitCode: number | null): void {
    clearTimeout(child.timer)
    if (!this.#children.delete(child) || this.#closed) return
    this.#counts[child.timedOut ? 'killed' : 'died']++
    child.task?.settle(child.timedOut ? { kind: 'timed-out' } : { kind: 'died', exitCode })
    // A child that had worked is replaced at once, so that the next task need not wait for a start. If one died
    // before it was ready, replacing it could go on for ever: the task at the head of the queue is given up instead.
    // One that died of the warm-up would be followed likewise: from then on there is no warm-up.
    const isOfWarmUp = child.task !== null && child.task === this.#warmUp
    if (isOfWarmUp) this.#tasksUntilWarm = 0
    if (this.#keepPredecessorOf(child)) this.#endReplaced()
    else if (!child.ready) this.#giveUpHead()
    else if (child.successor === null && !isOfWarmUp) this.#start()
    this.#dispatch()
  }

  /** Children that are still starting will each take up a task. */
  #giveUpHead(): void {
    if (this.#queue.length > this.#starting()) this.#queue.shift()?.settle({ kind: 'not-started' })
  }

  /** If a successor is gone, its predecessor works on as if it were new, but warm; returns whether there is one. */
  #keepPredecessorOf(child: Child): boolean {
    const predecessor = [...this.#children].find(({ successor }) => successor === child)
    if (predecessor === undefined) return false
    predecessor.successor = null
    predecessor.tasksDone = Math.min(predecessor.tasksDone, this.#tasksUntilWarm)
    return true
  }

  async #stop(child: Child): Promise<void> {
    clearTimeout(child.timer)
    this.#children.delete(child)
    child.task?.settle({ kind: 'closed' })
    child.process.ref()
    const ended = new Promise<void>((resolve) => child.process.once('exit', () => resolve()))
    if (child.process.kill('SIGKILL')) await ended
  }

  /** Idle children do not keep the parent alive; they do while a task waits or runs, or somebody waits for them to be warm. */
  #keepAliveWhileBusy(): void {
    const isAwaited = this.#whenWarm.length > 0
    const waiting = this.#queue.length > 0
    for (const { process, task, ready, timer } of this.#children) {
      const isBusy = task !== null && task !== this.#warmUp
      const change = isBusy || isAwaited || (waiting && !ready) ? 'ref' : 'unref'
      process[change]()
      process.channel?.[change]()
      timer[change]()
    }
  }
}

/** Children start when there is work for them, stay for more, and are replaced when they die. */
export const createSandbox = (options: SandboxOptions): Sandbox => new ProcessPool(options)
