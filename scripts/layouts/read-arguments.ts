import { parseArgs } from 'node:util'
import { CHOICES, type Format } from './layout.ts'

/** What `npm run test:layouts` is asked to do. */
export interface LayoutArguments {
  /** How many layouts are drawn, the first of number `seed`. */
  readonly count: number
  readonly seed: number
  /** Undefined: all that this machine can write. */
  readonly formats: readonly [Format, ...Format[]] | undefined
  /** How many layouts may fail to be read as they were written. */
  readonly misses: number
  /** Folder for the files that are read wrongly. */
  readonly keep: string | undefined
  readonly verbose: boolean
  readonly help: boolean
}

/** The command asks for something that cannot be done: what was found, and what was expected. */
export class LayoutProblem extends Error {
  override readonly name = 'LayoutProblem'
}

const OPTIONS = {
  count: { type: 'string', default: '400' },
  seed: { type: 'string', default: '1' },
  format: { type: 'string' },
  misses: { type: 'string', default: '0' },
  keep: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    throw new LayoutProblem(error instanceof Error ? error.message : String(error))
  }
}

const toNumber = (name: string, text: string, least: number): number => {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text)
  throw new LayoutProblem(`--${name} ${text} was given; a whole number from ${least} on was expected.`)
}

const toFormat = (name: string): Format => {
  const format = CHOICES.format.find((one) => one === name)
  if (format) return format
  throw new LayoutProblem(`--format ${name} was given; of ${CHOICES.format.join(', ')} some were expected, with commas between.`)
}

const toFormats = (text: string): [Format, ...Format[]] => {
  const [first = '', ...more] = text.split(',')
  return [toFormat(first), ...more.map(toFormat)]
}

/**
 * The parsed arguments.
 *
 * @throws {LayoutProblem} for arguments that make no sense.
 */
export const readArguments = (argv: readonly string[]): LayoutArguments => {
  const { count, seed, format, misses, ...more } = parse(argv)
  return {
    count: toNumber('count', count, 1),
    seed: toNumber('seed', seed, 0),
    formats: format === undefined ? undefined : toFormats(format),
    misses: toNumber('misses', misses, 0),
    keep: more.keep,
    verbose: more.verbose,
    help: more.help,
  }
}
