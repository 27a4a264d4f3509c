import type { ChildMessage } from './sandbox.ts'

/** Exit code of a child in which something failed that nobody waits for. */
export const EXIT_UNHANDLED = 70

const say = (message: ChildMessage): void => {
  process.send?.(message)
}

/**
 * The child's side of a sandbox: say that it is ready, then answer each task with what `answer` returns, one at a time.
 * In between `answer` may report how far it has come.
 * Whatever fails outside of a task ends the process, and so does the parent's end.
 */
export const serveTasks = (answer: (task: unknown, report: (progress: unknown) => void) => Promise<unknown>): void => {
  process.on('unhandledRejection', () => process.exit(EXIT_UNHANDLED))
  process.on('uncaughtException', () => process.exit(EXIT_UNHANDLED))
  process.on('disconnect', () => process.exit(0))
  process.on('message', async ({ task }: { readonly task: unknown }) => {
    const answered = await answer(task, (progress) => say({ progress, rssBytes: process.memoryUsage.rss() }))
    say({ answer: answered, rssBytes: process.memoryUsage.rss() })
  })
  say({ rssBytes: process.memoryUsage.rss() })
}
