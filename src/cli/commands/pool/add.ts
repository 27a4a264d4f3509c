import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CoverageError } from '../../../errors/index.ts'
import type { Pool, TaskKind } from '../../../pool/index.ts'
import type { Addition, BatchState } from '../../../schema/index.ts'
import { count } from '../../../wording/words.ts'
import { withReader } from '../../match-files.ts'
import { readInput } from '../../read-input.ts'
import { type Terminal, withProgress } from '../../terminal.ts'
import { findFiles } from './find-files.ts'
import { describeProgress, describeRate } from './progress.ts'
import { type PoolCommandOptions, whoAsks, withPool } from './with-pool.ts'

interface AddOptions extends PoolCommandOptions {
  readonly postings?: true
}

/** What became of all the files. */
interface Added {
  readonly batch: string
  readonly files: number
  readonly added: number
  readonly duplicates: readonly Pick<Addition, 'fileName' | 'sha256' | 'sameAs'>[]
  readonly failures: BatchState['failures']
  readonly elapsedMs: number
}

/** How many files are read and handed over together: a megabyte or two. */
const CHUNK = 16
const LOOK_EVERY_MS = 200
/** How many files may wait in the database; beyond that no more are read, so that a folder of any size fits. */
const MAX_WAITING = 256

interface Watched {
  readonly pool: Pool
  readonly batch: string
  readonly show: (words: string) => void
  readonly startedMs: number
  readonly of: number
}

/** Polls until at most `most` files of the batch are waiting. */
const waitFor = async (most: number, duplicates: number, { pool, batch, show, startedMs, of }: Watched): Promise<BatchState> => {
  for (;;) {
    const state = await pool.batch(batch)
    if (!state) throw new CoverageError('internal')
    const settled = state.done + state.failed + duplicates
    show(describeProgress({ settled, of, elapsedMs: performance.now() - startedMs }))
    if (state.waiting <= most) return state
    await sleep(LOOK_EVERY_MS)
  }
}

const readFiles = (files: readonly string[], terminal: Terminal) =>
  Promise.all(
    files.map(async (file) => {
      const { source } = await readInput(file, terminal)
      return { fileName: file, bytes: typeof source === 'string' ? Buffer.from(source) : source }
    }),
  )

const addAll = async (
  files: readonly string[],
  kind: TaskKind,
  terminal: Terminal,
  { pool, show }: Pick<Watched, 'pool' | 'show'>,
): Promise<Added> => {
  const batch = randomUUID()
  const watched: Watched = { pool, batch, show, startedMs: performance.now(), of: files.length }
  const duplicates: Addition[] = []
  let state: BatchState | null = null
  for (let from = 0; from < files.length; from += CHUNK) {
    const given = await readFiles(files.slice(from, from + CHUNK), terminal)
    const additions = await pool.add(given, batch, kind, whoAsks())
    duplicates.push(...additions.filter(({ outcome }) => outcome === 'duplicate'))
    state = await waitFor(MAX_WAITING, duplicates.length, watched)
  }
  state = await waitFor(0, duplicates.length, watched)
  return {
    batch,
    files: files.length,
    added: state.done,
    duplicates: duplicates.map(({ fileName, sha256, sameAs }) => ({ fileName, sha256, sameAs })),
    failures: state.failures,
    elapsedMs: Math.round(performance.now() - watched.startedMs),
  }
}

const render = ({ files, added, duplicates, failures, elapsedMs }: Added, noun: string): string =>
  [
    `${count(added, noun)} added out of ${count(files, 'file')} in ${(elapsedMs / 1_000).toFixed(1)} s (${describeRate({ settled: added, elapsedMs })}).`,
    ...(duplicates.length === 0 ? [] : [`${count(duplicates.length, 'duplicate')}, told by content:`]),
    ...duplicates.map(
      ({ fileName, sameAs }) => `  ${fileName} ${sameAs === null ? 'is in the pool' : `is the same as ${sameAs}`}`,
    ),
    ...(failures.length === 0 ? [] : [`${count(failures.length, 'file')} could not be read:`]),
    ...failures.map(({ message }) => `  ${message}`),
    '',
  ].join('\n')

/**
 * `pool add <paths…>`: this process also works, so that the embedded database needs no other worker. If interrupted and
 * started again, it goes on where it was: what the pool holds is not read twice.
 */
export const addToPool = async (paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<number> => {
  const files = findFiles(paths)
  const kind: TaskKind = options.postings ? 'posting' : 'resume'
  const added = await withPool(options, terminal, (pool) =>
    withReader(async (reader) => {
      const worker = pool.work(reader)
      try {
        return await withProgress(terminal, 'Opening …', (show) => addAll(files, kind, terminal, { pool, show }))
      } finally {
        await worker.stop()
      }
    }),
  )
  terminal.stdout.write(options.json ? `${JSON.stringify(added, null, 2)}\n` : render(added, kind))
  return added.failures.length > 0 ? new CoverageError('nothing_read').exitCode : 0
}
