import { parseArgs } from 'node:util'
import { BenchProblem, SET } from './labels.ts'

/** What `npm run bench:readers` is asked to do. */
export interface BenchArguments {
  /** A program and its arguments; empty: none is measured. */
  readonly command: readonly string[]
  /** Address that is measured; undefined: none. */
  readonly url: string | undefined
  /** Sent along to the address. */
  readonly fields: readonly (readonly [string, string])[]
  /** Folder of the benchmark. */
  readonly set: string
  /** The heading of the column. */
  readonly name: string
  readonly asText: boolean
  readonly json: boolean
  readonly timeoutMs: number
}

const OPTIONS = {
  url: { type: 'string' },
  field: { type: 'string', multiple: true, default: [] as string[] },
  set: { type: 'string', default: SET },
  name: { type: 'string', default: 'measured' },
  text: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '120' },
} as const

/** Where the command begins: at the first word that is not an option, or after `--`. */
const splitCommand = (argv: readonly string[]): [own: string[], command: string[]] => {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true })
  const first = tokens.find(({ kind }) => kind !== 'option')
  if (first === undefined) return [[...argv], []]
  return [argv.slice(0, first.index), argv.slice(first.kind === 'positional' ? first.index : first.index + 1)]
}

const parseOwn = (own: string[]) => {
  try {
    return parseArgs({ args: own, options: OPTIONS }).values
  } catch (error) {
    throw new BenchProblem(error instanceof Error ? error.message : String(error))
  }
}

const toField = (text: string): [string, string] => {
  const at = text.indexOf('=')
  if (at < 1) throw new BenchProblem(`--field ${text} was given; NAME=VALUE was expected.`)
  return [text.slice(0, at), text.slice(at + 1)]
}

/**
 * @throws BenchProblem in one sentence: what was found, and what was expected.
 */
export const readArguments = (argv: readonly string[]): BenchArguments => {
  const [own, command] = splitCommand(argv)
  const { url, field, set, name, text, json, timeout } = parseOwn(own)
  if (url !== undefined && command.length > 0)
    throw new BenchProblem('A command and --url were both given; one of them was expected.')
  if (!/^\d{1,4}$/.test(timeout)) throw new BenchProblem(`--timeout ${timeout} was given; whole seconds were expected.`)
  return { command, url, fields: field.map(toField), set, name, asText: text, json, timeoutMs: Number(timeout) * 1000 }
}
