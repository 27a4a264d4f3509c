import type { ChildOptions } from './start-child.ts'

/** What became of a task. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  /** It took longer than `timeoutMs`, and its child was killed. */
  | { readonly kind: 'timed-out' }
  /** Its child ended in the middle of it: with this exit code, or null if it was killed by a signal. */
  | { readonly kind: 'died'; readonly exitCode: number | null }
  /** No child could be started for it: the fault is in the program, Node's flags or the machine's own limits. */
  | { readonly kind: 'not-started' }
  /** All children are at work and the queue is full. */
  | { readonly kind: 'full' }
  /** The sandbox was closed before it was done, or nobody was waiting for it any more when a child could have taken it up. */
  | { readonly kind: 'closed' }

/** A task that each child does a few times while nobody waits, so that its code is compiled before there is work. */
export interface WarmUp {
  readonly task: unknown
  readonly times: number
}

export interface SandboxOptions extends ChildOptions {
  /** A program that speaks as `serveTasks` does. */
  readonly program: URL
  readonly processes: number
  /** For one task, from the moment a child takes it up. */
  readonly timeoutMs: number
  /** Tasks that wait while all children are at work. */
  readonly maxQueue: number
  /** A task that no child has taken up after this long, once there are children, is given up as `closed`. Default: it waits. */
  readonly maxWaitMs?: number | undefined
  /** After this many tasks a child is replaced. Default: 5,000. */
  readonly maxTasksPerChild?: number
}

/** How much there is to do, and what has become of the children since the sandbox was made. */
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

export interface RunOptions {
  /** Called with what the child reports before it answers. */
  readonly onProgress?: (progress: unknown) => void
  /** On abort, a task that no child has taken up yet is given up. A running one is finished: that takes little longer. */
  readonly signal?: AbortSignal | undefined
  /** Shorter than the sandbox's own limit, if the answer is useless after that. */
  readonly timeoutMs?: number | undefined
}

/** Children that do one task at a time, under limits on time and memory. */
export interface Sandbox {
  /**
   * Never rejects.
   *
   * @param task can be cloned (`structuredClone`).
   */
  run(task: unknown, options?: RunOptions): Promise<Outcome>
  /**
   * Start all children now, and let these and all later ones warm up before there is work for them.
   *
   * Resolves when all are warm, or gone. Never rejects.
   */
  prepare(warmUp: WarmUp): Promise<void>
  load(): SandboxLoad
  /** Kill all children; tasks that wait or run end as `closed`. */
  close(): Promise<void>
}

/** A message from a child. The first one, without an answer, says that it is ready. */
export interface ChildMessage {
  readonly answer?: unknown
  /** How far the task has come; there is more to come. */
  readonly progress?: unknown
  readonly rssBytes: number
}
