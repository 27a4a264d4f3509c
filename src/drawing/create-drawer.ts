import { createSandbox, openOutcome, programAt, type SandboxLoad } from '../children/index.ts'
import type { DrawTask } from './draw-task.ts'

export interface DrawerOptions {
  /** Children at work at the same time. Default: 1, since a page with its script draws itself. */
  readonly processes?: number
  /** For one page. Default: 8,000. */
  readonly timeoutMs?: number
  /** Pages that wait; more are refused as `busy`. Default: 16. */
  readonly maxQueue?: number
  /** Another program for the children, for tests. */
  readonly program?: URL
}

/** Draws reports, and what the guard found, as pages in child processes: a long report takes seconds, which would hold up everybody else. */
export interface Drawer {
  /**
   * An answer as a page of the server: HTML in UTF-8. If `signal` aborts, a page that still waits is given up as `busy`.
   *
   * @throws CoverageError `answer_too_large`, `took_too_long`, `limit_exceeded` (memory) or `busy`.
   */
  draw(task: DrawTask, options?: { readonly signal?: AbortSignal }): Promise<Uint8Array>
  /** How the children are doing. */
  load(): SandboxLoad
  close(): Promise<void>
}

const DRAWING_TIMEOUT_MS = 8_000
const MOST_WAITING_DRAWINGS = 16

const DRAWER_PROCESS = programAt('../drawing/drawer-process', import.meta.url)

/** What an error calls the report: its file names are not known here. */
const REPORT = 'the report'

const checkPage = (answer: unknown): Uint8Array => {
  if (!(answer instanceof Uint8Array)) throw new Error('The drawer gave no page.')
  return answer
}

export const createDrawer = ({
  processes = 1,
  timeoutMs = DRAWING_TIMEOUT_MS,
  maxQueue = MOST_WAITING_DRAWINGS,
  program = DRAWER_PROCESS,
}: DrawerOptions = {}): Drawer => {
  const sandbox = createSandbox({ program, processes, timeoutMs, maxQueue })
  return {
    draw: async (task, { signal } = {}) =>
      openOutcome(await sandbox.run(task, { signal }), { file: REPORT, timeoutMs, check: checkPage }),
    load: () => sandbox.load(),
    close: () => sandbox.close(),
  }
}
