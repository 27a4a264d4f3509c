import type { FSWatcher } from 'chokidar'
import { toCoverageError } from '../errors/index.ts'
import type { Report } from '../schema/index.ts'
import type { Terminal } from './terminal.ts'

/** Editors and LaTeX write a file in several steps. */
const SETTLE_MS = 150
/** Clears the screen and the scrollback. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

/** "Since the last version: +4.5 points (62.0 → 66.5)." */
export const sayChange = (before: Report, after: Report): string => {
  const change = after.score - before.score
  const sign = change < 0 ? '−' : '+'
  const isScored = before.understood.enough && after.understood.enough
  const scores = isScored ? ` (${before.score.toFixed(1)} → ${after.score.toFixed(1)})` : ''
  return `Since the last version: ${sign}${Math.abs(change).toFixed(1)} points${scores}.\n`
}

/** One promise per change: whatever changes while work is going on counts as one. */
class Changes {
  readonly #watcher: FSWatcher
  #wake: () => void = () => {}
  #changed = false

  constructor(watcher: FSWatcher) {
    this.#watcher = watcher
    // A file that is gone is no change, but the one that an editor puts in its place is.
    watcher.on('add', () => this.#notice()).on('change', () => this.#notice())
  }

  #notice(): void {
    this.#changed = true
    this.#wake()
  }

  async next(signal: AbortSignal): Promise<void> {
    const ended = new Promise<void>((done) => {
      this.#wake = done
      signal.addEventListener('abort', () => done(), { once: true })
    })
    if (!this.#changed && !signal.aborted) await ended
    if (!signal.aborted) await new Promise((settled) => setTimeout(settled, SETTLE_MS))
    this.#changed = false
  }

  close(): Promise<void> {
    return this.#watcher.close()
  }
}

const untilInterrupted = (): { readonly signal: AbortSignal; readonly release: () => void } => {
  const interrupted = new AbortController()
  const stop = (): void => interrupted.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return {
    signal: interrupted.signal,
    release: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

/**
 * Does the work once, and again whenever one of the files changes, until Ctrl+C. After an error it waits for the next change,
 * since a file may have been half written.
 */
export const watchFiles = async (files: readonly string[], terminal: Terminal, work: () => Promise<void>): Promise<void> => {
  const { signal, release } = terminal.signal ? { signal: terminal.signal, release: () => {} } : untilInterrupted()
  // Loaded here, since most runs watch nothing.
  const { watch } = await import('chokidar')
  const changes = new Changes(watch([...files], { ignoreInitial: true }))
  try {
    while (!signal.aborted) {
      if (terminal.stdout.isTTY) terminal.stdout.write(CLEAR_SCREEN)
      try {
        await work()
      } catch (thrown) {
        const { message, hint } = toCoverageError(thrown)
        terminal.stderr.write(`${message}\n${hint}\n`)
      }
      terminal.stderr.write(`Waiting for ${files.join(' or ')} to change; Ctrl+C ends.\n`)
      await changes.next(signal)
    }
  } finally {
    await changes.close()
    release()
  }
}
