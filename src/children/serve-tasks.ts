import type { ChildMessage } from './sandbox.ts'

/** Exit code of a child in which something failed that nobody waits for. */
export const EXIT_UNHANDLED = 70

/**
 * Bytes of memory in use. The system is asked only where the peak has risen, which costs nothing to learn: asking each
 * time takes 4 % of all that a child does.
 */
const watchMemory = (): (() => number) => {
  let peak = 0
  let rssBytes = 0
  return () => {
    const { maxRSS } = process.resourceUsage()
    if (maxRSS > peak) {
      peak = maxRSS
      rssBytes = process.memoryUsage.rss()
    }
    return rssBytes
  }
}

const say = (message: ChildMessage): void => {
  process.send?.(message)
}

/**
 * The child's side of a sandbox: say that it is ready, then answer each task with what `answer` returns, one at a time.
 * In between `answer` may report how far it has come.
 * Whatever fails outside of a task ends the process, and so does the parent's end.
 */
export const serveTasks = (answer: (task: unknown, report: (progress: unknown) => void) => Promise<unknown>): void => {
  const rssBytes = watchMemory()
  process.on('unhandledRejection', () => process.exit(EXIT_UNHANDLED))
  process.on('uncaughtException', () => process.exit(EXIT_UNHANDLED))
  process.on('disconnect', () => process.exit(0))
  process.on('message', async ({ task }: { readonly task: unknown }) => {
    const answered = await answer(task, (progress) => say({ progress, rssBytes: rssBytes() }))
    say({ answer: answered, rssBytes: rssBytes() })
  })
  say({ rssBytes: rssBytes() })
}
