import { Readable } from 'node:stream'
import { runProgram } from '../../src/cli/program.ts'

export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Both outputs are a terminal of this many columns; absent: pipes. */
  readonly columns?: number
}

const sink = (columns: number | undefined) => {
  const chunks: string[] = []
  const write = (chunk: string | Uint8Array): boolean => {
    chunks.push(String(chunk))
    return true
  }
  return { chunks, stream: columns === undefined ? { write } : { write, isTTY: true, columns } }
}

/** Runs one command line in this process, on streams of its own. */
export const runCli = async (args: readonly string[], { stdin = '', env = {}, columns }: CliOptions = {}): Promise<CliResult> => {
  const [out, err] = [sink(columns), sink(columns)]
  const exitCode = await runProgram(args, { stdin: Readable.from([stdin]), stdout: out.stream, stderr: err.stream, env })
  return { exitCode, stdout: out.chunks.join(''), stderr: err.chunks.join('') }
}
