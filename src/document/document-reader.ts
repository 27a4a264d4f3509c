import { availableParallelism } from 'node:os'
import { ReadDocument } from '../schema/index.ts'
import { displayName } from './display-name.ts'
import { openOutcome } from './isolated-answer.ts'
import { checkSize, type ReadDocumentOptions } from './read-document.ts'
import { createSandbox, type SandboxLoad } from './sandbox.ts'

export interface DocumentReaderOptions {
  /** Children at work at the same time. Default: one for each core, at most 4. */
  readonly processes?: number
  /** For one document. Default: 8,000. */
  readonly timeoutMs?: number
  /** Documents that wait while all children are at work; more are refused as `busy`. Default: 64. */
  readonly maxQueue?: number
  /** Another program for the children: tests put one here that hangs, dies or eats memory. */
  readonly program?: URL
}

/** Reads documents in isolated children. */
export interface DocumentReader {
  /**
   * As `readDocument`, whatever the file does to the process that reads it.
   *
   * @throws CoverageError also `took_too_long`, `limit_exceeded` (memory) and `busy`.
   */
  readDocument(bytes: Uint8Array, options?: ReadDocumentOptions): Promise<ReadDocument>
  /** Children at work, documents that wait, and what became of the children so far. */
  load(): SandboxLoad
  /** End all children; documents that are being read are given up as `busy`. */
  close(): Promise<void>
}

/** What is sent to a child. */
export interface ReadTask {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** More children than that gain little: one document takes about 10 ms. */
const MAX_PROCESSES = 4
const DEFAULT_TIMEOUT_MS = 8_000
/** At 100 documents a second the last of them waits for less than a second. */
const DEFAULT_MAX_QUEUE = 64

const READER_PROCESS = new URL(import.meta.url.endsWith('.ts') ? './reader-process.ts' : './reader-process.js', import.meta.url)

/** A child reads hostile files: what it says is checked before it is believed. */
const checkRead = (answer: unknown): ReadDocument => ReadDocument.parse(answer)

/** Read documents in child processes, which are killed when they take too much time or memory. They start with the first document. */
export const createDocumentReader = ({
  processes = Math.min(availableParallelism(), MAX_PROCESSES),
  timeoutMs = DEFAULT_TIMEOUT_MS,
  maxQueue = DEFAULT_MAX_QUEUE,
  program = READER_PROCESS,
}: DocumentReaderOptions = {}): DocumentReader => {
  const sandbox = createSandbox({ program, processes, timeoutMs, maxQueue })
  return {
    readDocument: async (bytes, { fileName } = {}) => {
      const file = displayName(fileName)
      checkSize(bytes, file)
      const task: ReadTask = { bytes, fileName: file }
      return openOutcome(await sandbox.run(task), { file, timeoutMs, check: checkRead })
    },
    load: () => sandbox.load(),
    close: () => sandbox.close(),
  }
}
