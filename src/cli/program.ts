import { Command, CommanderError } from 'commander'
import { CoverageError, toCoverageError } from '../errors/index.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import { PURPOSE } from '../wording/words.ts'
import { defineCommands } from './define-commands.ts'
import { startReaderAhead } from './start-reader-ahead.ts'
import { type Terminal, widthOf } from './terminal.ts'

const CLOSING_HELP = `
Examples:
  $ resume-coverage match resume.pdf job.txt
  $ resume-coverage match resume.pdf job.txt --min 70 --html report.html
  $ resume-coverage help match

Files: .pdf, .docx, .txt, .md, .html, .tex, .typ, .json (JSON Resume); "-" is standard input as text.
A posting may also be given by its address (https://…), which is then fetched; not with --offline.
Exit codes: 0 done, 1 the score is under --min or cannot be gone by, the report is not verified or the check not passed, 64 usage, 65 the input cannot be read or the output not written, 70 our fault.
`

const createProgram = (terminal: Terminal, exit: (code: number) => void): Command => {
  const program = new Command('resume-coverage')
    .description(`Which requirements of a job posting a resume covers, by which lines.\n${PURPOSE}`)
    .version(ENGINE_VERSION)
    .option('--offline', 'fetch no posting that is given by its address')
    .addHelpText('after', CLOSING_HELP)
    .exitOverride()
    // Show each command's own usage in the list of all commands too.
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => widthOf(terminal),
    })
  program.hook('preAction', (_, command) => startReaderAhead(command, program))
  defineCommands({ program, terminal, exit })
  return program
}

/** "error: unknown option '--x'" as a sentence. */
const toSentence = (message: string): string => {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`
}

const explain = (thrown: unknown): CoverageError =>
  thrown instanceof CommanderError
    ? new CoverageError('usage', {
        problem: thrown.code === 'commander.help' ? 'A command was expected.' : toSentence(thrown.message),
      })
    : toCoverageError(thrown)

/** After wrong usage, point to that command's help. */
const hintOf = ({ code, hint }: CoverageError, program: Command, [first]: readonly string[]): string =>
  code === 'usage' && program.commands.some((command) => command.name() === first)
    ? `See \`resume-coverage ${first} --help\`.`
    : hint

/**
 * Runs one command line.
 *
 * @param args without Node and the program: `['match', 'resume.pdf', 'job.txt']`.
 * @returns the exit code. An error is two lines on standard error, message and hint, and never a stack trace.
 */
export const runProgram = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let exitCode = 0
  const program = createProgram({ ...terminal, offline: args.includes('--offline') }, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    const error = explain(thrown)
    terminal.stderr.write(`${error.message}\n${hintOf(error, program, args)}\n`)
    return error.exitCode
  }
}
