import type { Readable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import type { OcrProgress } from '../index.ts'
import type { TextOptions } from '../text/text-layout.ts'

/** What a command may touch of the process that runs it. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>
  readonly stderr: Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY'>>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where to look for a folder's settings. Default: the working directory. */
  readonly cwd?: string
  /** Nothing is fetched, whatever address is given. Default: false. */
  readonly offline?: boolean
  /** Ends commands that run until they are stopped. Default: Ctrl+C. */
  readonly signal?: AbortSignal
}

/** For outputs of unknown width: a pipe, a file. */
const DEFAULT_WIDTH = 80

/** Columns of the output: a terminal's own, or COLUMNS for a pipe. */
export const widthOf = ({ stdout, env }: Terminal): number => {
  const asked = Number(env.COLUMNS)
  return stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_WIDTH)
}

/** Colours only on a terminal, and not if NO_COLOR (no-color.org) is set or the terminal is dumb. */
export const textOptions = (terminal: Terminal): TextOptions => ({
  color: terminal.stdout.isTTY === true && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb',
  width: widthOf(terminal),
})

const CLEAR_LINE = '\r\u001b[2K'

/**
 * Shows `words` on standard error while `work` runs, if that is a terminal; otherwise nothing.
 *
 * @param work may show other words instead.
 */
export const withProgress = async <T>(
  { stderr }: Terminal,
  words: string,
  work: (show: (words: string) => void) => Promise<T>,
): Promise<T> => {
  if (stderr.isTTY !== true) return work(() => {})
  stderr.write(words)
  try {
    return await work((other) => stderr.write(`${CLEAR_LINE}${other}`))
  } finally {
    stderr.write(CLEAR_LINE)
  }
}

/** "Reading page 2 of scan.pdf by OCR (2 of 3) …": a page takes seconds. */
export const describeOcr = (fileName: string, { page, count, of }: OcrProgress): string =>
  `Reading page ${page} of ${fileName} by OCR (${count} of ${of}) …`
