import type { ChildMessage } from './sandbox.ts'

/** Exit code of a child in which something failed that nobody was awaiting. */
export const EXIT_UNHANDLED = 70

/**
 * Bytes of memory in use. The system is asked only after the peak has risen, which is cheap to find out: asking each
 * time would take 4 % of a child's time.
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
 * In between, `answer` may report progress.
 * A failure outside a task ends the process, and so does the end of the parent.
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
