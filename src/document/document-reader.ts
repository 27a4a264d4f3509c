import { z } from 'zod'
import { createSandbox, openOutcome, programAt, type SandboxLoad, usualProcesses } from '../children/index.ts'
import { CoverageError } from '../errors/index.ts'
import type { DocumentKind } from '../schema/document.ts'
import { ReadDocument } from '../schema/index.ts'
import { WordPreview } from '../schema/word-preview.ts'
import { displayName } from '../text/display-name.ts'
import { checkSize, NEEDS_OCR, type ReadDocumentOptions } from './read-document.ts'
import { drawWarmUpResume, WARM_UP } from './warm-up.ts'

export interface DocumentReaderOptions {
  /** Children at work at the same time. Default: one for each core, at most 4. */
  readonly processes?: number
  /** For one document. Default: 8,000. */
  readonly timeoutMs?: number
  /** For one document with pages that are read by OCR, after it was opened within `timeoutMs`. Default: 60,000. */
  readonly ocrTimeoutMs?: number
  /** Documents that wait while all children are at work; more are refused as `busy`. Default: 64. */
  readonly maxQueue?: number
  /**
   * A document that no child has taken up after this long is refused as `busy`; scans wait for a child of their own. Default: it
   * waits.
   */
  readonly maxWaitMs?: number | undefined
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
  /**
   * A Word file as headings, paragraphs, lists and tables, to look at; nothing is read from it.
   *
   * @throws CoverageError `preview_too_long`, and as `readDocument`.
   */
  previewWord(bytes: Uint8Array, options?: Pick<ReadDocumentOptions, 'fileName' | 'signal'>): Promise<WordPreview>
  /** Start all children but that of OCR and let them warm up, so that the first documents need not wait. Resolves when they have. */
  prepare(): Promise<void>
  /** Children at work, documents that wait, and what became of the children so far. */
  load(): SandboxLoad
  /** End all children; documents that are being read are given up as `busy`. */
  close(): Promise<void>
}

/** What is sent to a child. */
export interface ReadTask {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly givenAs: DocumentKind | undefined
  /** Pictures of text are read too, at the pace of OCR; otherwise such a file is answered as `needsOcr`. */
  readonly ocr: boolean
}

/** The same for a Word file to look at. */
export interface PreviewTask extends Pick<ReadTask, 'bytes' | 'fileName'> {
  readonly preview: true
}

const READING_TIMEOUT_MS = 8_000
/** At 100 documents a second the last of them waits for less than a second. */
const MOST_WAITING_DOCUMENTS = 64
/** Four pages take 8 to 16 seconds, and three times that on a busy machine. */
const DEFAULT_OCR_TIMEOUT_MS = 60_000
/** The last of them waits for a minute or two; nobody would wait longer. */
const MAX_OCR_QUEUE = 8
/**
 * With Tesseract in a thread of its own: 2.3 GB of addresses on Node 20, 2.7 GB on Node 24 (0.27 GB of memory). Below other
 * children: whoever waits for OCR waits for seconds anyway, and nobody else should.
 */
export const OCR_LIMITS = { addressSpaceKb: 3_400_000, priority: 8 }

const READER_PROCESS = programAt('../document/reader-process', import.meta.url)

/** A child reads hostile files: what it says is checked before it is believed. */
const checkRead = (answer: unknown): ReadDocument | typeof NEEDS_OCR =>
  answer === NEEDS_OCR ? NEEDS_OCR : ReadDocument.parse(answer)

const addLoads = (a: SandboxLoad, b: SandboxLoad): SandboxLoad => ({
  busy: a.busy + b.busy,
  waiting: a.waiting + b.waiting,
  started: a.started + b.started,
  killed: a.killed + b.killed,
  died: a.died + b.died,
  recycled: a.recycled + b.recycled,
})

/** What a child reports of OCR, checked like all that it says. */
const Progress = z.object({ page: z.int(), count: z.int(), of: z.int() })

/**
 * Read documents in child processes, which are killed when they take too much time or memory. They start with the first
 * document. Scans have a child of their own, one at a time and at low priority, so that they hold nobody else up.
 */
export const createDocumentReader = ({
  processes = usualProcesses(),
  timeoutMs = READING_TIMEOUT_MS,
  ocrTimeoutMs = DEFAULT_OCR_TIMEOUT_MS,
  maxQueue = MOST_WAITING_DOCUMENTS,
  maxWaitMs,
  program = READER_PROCESS,
}: DocumentReaderOptions = {}): DocumentReader => {
  const sandbox = createSandbox({ program, processes, timeoutMs, maxQueue, maxWaitMs })
  const ocrSandbox = createSandbox({
    program,
    processes: 1,
    timeoutMs: ocrTimeoutMs,
    maxQueue: MAX_OCR_QUEUE,
    limits: OCR_LIMITS,
  })

  type Waiting = Pick<ReadDocumentOptions, 'onOcr' | 'signal'>

  const readByOcr = async (task: ReadTask, { onOcr, signal }: Waiting): Promise<ReadDocument> => {
    const onProgress = (progress: unknown): void => {
      const parsed = Progress.safeParse(progress)
      if (parsed.success) onOcr?.(parsed.data)
    }
    const read = openOutcome(await ocrSandbox.run({ ...task, ocr: true }, { onProgress, signal }), {
      file: task.fileName,
      timeoutMs: ocrTimeoutMs,
      check: checkRead,
    })
    if (read === NEEDS_OCR) throw new CoverageError('internal')
    return read
  }

  return {
    readDocument: async (bytes, { fileName, givenAs, onOcr, signal } = {}) => {
      const file = displayName(fileName)
      checkSize(bytes, file)
      const task: ReadTask = { bytes, fileName: file, givenAs, ocr: false }
      const read = openOutcome(await sandbox.run(task, { signal }), { file, timeoutMs, check: checkRead })
      return read === NEEDS_OCR ? readByOcr(task, { onOcr, signal }) : read
    },
    previewWord: async (bytes, { fileName, signal } = {}) => {
      const file = displayName(fileName)
      checkSize(bytes, file)
      const task: PreviewTask = { bytes, fileName: file, preview: true }
      return openOutcome(await sandbox.run(task, { signal }), { file, timeoutMs, check: (answer) => WordPreview.parse(answer) })
    },
    prepare: () => {
      const task: ReadTask = { bytes: drawWarmUpResume(), fileName: 'warm-up.pdf', givenAs: 'resume', ocr: false }
      return sandbox.prepare({ task, times: WARM_UP.times })
    },
    load: () => addLoads(sandbox.load(), ocrSandbox.load()),
    close: async () => {
      await Promise.all([sandbox.close(), ocrSandbox.close()])
    },
  }
}
