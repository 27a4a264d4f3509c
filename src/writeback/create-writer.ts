import { z } from 'zod'
import { createSandbox, openOutcome, programAt, type SandboxLoad } from '../children/index.ts'
import type { Edit, Report } from '../schema/index.ts'
import { displayName } from '../text/display-name.ts'
import type { TailorTask, WrittenFile } from './tailor-task.ts'
import { MEDIA_TYPES, TailoredFormat } from './write-back.ts'

export interface WriterOptions {
  /** Children at work at the same time. Default: 1, since people ask for files one by one. */
  readonly processes?: number
  /** For one file. Default: 15,000. */
  readonly timeoutMs?: number
  /** Files that wait; more are refused as `busy`. Default: 16. */
  readonly maxQueue?: number
  /** Another program for the children, for tests. */
  readonly program?: URL
}

/** A resume to be given back, and the report on it. */
export interface TailorInput {
  /** As it was read; pasted text as its UTF-8. */
  readonly bytes: Uint8Array
  readonly fileName?: string
  /** Or its JSON in UTF-8, as the matchers give it. */
  readonly report: Report | Uint8Array
  /** Ids of the rules whose edits are made. Default: all edits that need no new fact. */
  readonly accept?: readonly string[]
  /** The person's own edits of the resume's text, as `applyEdits` takes them. Default: none. */
  readonly edits?: readonly Edit[]
  /** Default: as it came; text as DOCX. */
  readonly format?: TailoredFormat
}

interface TailoredFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** The resume's own name with "-tailored". */
  readonly fileName: string
}

/** Writes suggestions into resumes, in isolated children. */
export interface Writer {
  /** @throws CoverageError `cannot_write_back`, `invalid_request`, or as a reader: `took_too_long`, `limit_exceeded`, `busy`. */
  tailor(input: TailorInput): Promise<TailoredFile>
  /** How the children are doing. */
  load(): SandboxLoad
  close(): Promise<void>
}

const WRITING_TIMEOUT_MS = 15_000
const MOST_WAITING_WRITINGS = 16

const WRITER_PROCESS = programAt('../writeback/writer-process', import.meta.url)

const Written = z.object({ bytes: z.instanceof(Uint8Array), format: TailoredFormat })

/** A child opens hostile files: its answer is checked before it is trusted. */
const checkWritten = (answer: unknown): WrittenFile => {
  const written = Written.safeParse(answer)
  if (!written.success) throw new Error('The writer gave no bytes.')
  return { ...written.data, bytes: new Uint8Array(written.data.bytes) }
}

const nameTailored = (fileName: string | undefined, format: TailoredFormat): string => {
  const stem = fileName === undefined ? 'resume' : displayName(fileName).replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return `${stem}-tailored.${format}`
}

/** Files are opened and written in child processes, under the same limits on time and memory as for reading. */
export const createWriter = ({
  processes = 1,
  timeoutMs = WRITING_TIMEOUT_MS,
  maxQueue = MOST_WAITING_WRITINGS,
  program = WRITER_PROCESS,
}: WriterOptions = {}): Writer => {
  const sandbox = createSandbox({ program, processes, timeoutMs, maxQueue })
  return {
    tailor: async ({ bytes, fileName, report, accept, edits, format: asked }) => {
      const task: TailorTask = { bytes, fileName: displayName(fileName), report, accept, edits, format: asked }
      const written = openOutcome(await sandbox.run(task), { file: task.fileName, timeoutMs, check: checkWritten })
      const { format } = written
      return { bytes: written.bytes, mediaType: MEDIA_TYPES[format], fileName: nameTailored(fileName, format) }
    },
    load: () => sandbox.load(),
    close: () => sandbox.close(),
  }
}
