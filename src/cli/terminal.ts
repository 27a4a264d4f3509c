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
  /** Where a folder's settings are looked for. Default: the working directory. */
  readonly cwd?: string
  /** Nothing is fetched, whatever address is given. Default: false. */
  readonly offline?: boolean
  /** Ends what goes on until it is ended. Default: Ctrl+C. */
  readonly signal?: AbortSignal
}

/** Where nobody says how wide it is: a pipe, a file. */
const DEFAULT_WIDTH = 80

/** Columns of the output: a terminal's own, or what COLUMNS says of a pipe. */
export const widthOf = ({ stdout, env }: Terminal): number => {
  const asked = Number(env.COLUMNS)
  return stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_WIDTH)
}

/** Colours on a terminal only, and not where NO_COLOR (no-color.org) or a dumb terminal asks for none. */
export const textOptions = (terminal: Terminal): TextOptions => ({
  color: terminal.stdout.isTTY === true && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb',
  width: widthOf(terminal),
})

const CLEAR_LINE = '\r\u001b[2K'

/**
 * Shows `words` while `work` goes on, on a terminal's standard error; elsewhere nothing.
 *
 * @param work may show other words in their place.
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
