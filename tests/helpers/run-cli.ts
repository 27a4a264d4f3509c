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
  /** Where to look for a folder's settings. */
  readonly cwd?: string
  /** Ends commands that run until they are stopped. */
  readonly signal?: AbortSignal
  /** Called with what is printed, as it is printed. */
  readonly onOutput?: (text: string) => void
}

const sink = (columns: number | undefined, onOutput: CliOptions['onOutput']) => {
  const chunks: string[] = []
  const write = (chunk: string | Uint8Array): boolean => {
    chunks.push(String(chunk))
    onOutput?.(String(chunk))
    return true
  }
  return { chunks, stream: columns === undefined ? { write } : { write, isTTY: true, columns } }
}

/** Runs one command line in this process, on streams of its own. */
export const runCli = async (args: readonly string[], options: CliOptions = {}): Promise<CliResult> => {
  const { stdin = '', env = {}, columns, cwd, signal, onOutput } = options
  const [out, err] = [sink(columns, onOutput), sink(columns, onOutput)]
  const exitCode = await runProgram(args, {
    stdin: Readable.from([stdin]),
    stdout: out.stream,
    stderr: err.stream,
    env,
    ...(cwd !== undefined && { cwd }),
    ...(signal && { signal }),
  })
  return { exitCode, stdout: out.chunks.join(''), stderr: err.chunks.join('') }
}
