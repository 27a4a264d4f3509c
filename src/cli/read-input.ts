import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { readConfig } from '../config.ts'
import { CoverageError } from '../errors/index.ts'
import { addressAlone, fetchPosting } from '../fetching/index.ts'
import type { Source } from '../index.ts'
import { type Terminal, withProgress } from './terminal.ts'

/** A file's bytes and name, or the text on standard input. */
export interface Input {
  readonly source: Source
  readonly fileName: string
}

/** More than any format accepts: a longer file need not be read to its end to be refused. */
const MAX_READ_BYTES = 16 * 1024 * 1024

const readBytes = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    bytes += chunks.at(-1)?.length ?? 0
    if (bytes > MAX_READ_BYTES) break
  }
  return Buffer.concat(chunks)
}

const readStandardInput = async ({ stdin }: Terminal): Promise<Input> => {
  const text = new TextDecoder().decode(await readBytes(stdin))
  if (text.trim() === '') throw new CoverageError('empty_text', { what: 'Standard input' })
  return { source: text, fileName: 'standard input' }
}

/**
 * A file as named on the command line; `-` is standard input as text.
 *
 * @throws CoverageError `is_a_folder`; `file_not_found` for anything else that cannot be opened and read.
 */
export const readInput = async (file: string, terminal: Terminal): Promise<Input> => {
  if (file === '-') return readStandardInput(terminal)
  try {
    return { source: await readBytes(createReadStream(file)), fileName: basename(file) }
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    throw new CoverageError(isFolder ? 'is_a_folder' : 'file_not_found', { file }, { cause: error })
  }
}

/**
 * A posting as named on the command line: a file, or an address, which is fetched because somebody typed it.
 *
 * @throws CoverageError `address_off` under `--offline` or FETCH_POSTINGS=0, and whatever fetching or reading throws.
 */
export const readPosting = async (named: string, terminal: Terminal): Promise<Input> => {
  const address = addressAlone(named)
  if (address === null) return readInput(named, terminal)
  const { fetchPostings, fetchInside } = readConfig(terminal.env)
  if (terminal.offline || fetchPostings === false) throw new CoverageError('address_off')
  return withProgress(terminal, 'Fetching the posting …', () =>
    fetchPosting(address, { inside: fetchInside, signal: terminal.signal }),
  )
}

/** Resumes and a posting as named on the command line; no posting is null. */
export interface Inputs {
  readonly resumes: readonly Input[]
  readonly posting: Input | null
}

/**
 * All files of a command.
 *
 * @throws CoverageError `usage` where more than one of them is standard input.
 */
export const readInputs = async (
  resumeFiles: readonly string[],
  postingFile: string | undefined,
  terminal: Terminal,
): Promise<Inputs> => {
  if ([...resumeFiles, postingFile].filter((file) => file === '-').length > 1) {
    throw new CoverageError('usage', { problem: 'Standard input can be the resume or the posting, not both.' })
  }
  const resumes = await Promise.all(resumeFiles.map((file) => readInput(file, terminal)))
  return { resumes, posting: postingFile === undefined ? null : await readPosting(postingFile, terminal) }
}
