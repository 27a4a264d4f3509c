import { Command, CommanderError } from 'commander'
import { CoverageError, toCoverageError } from '../errors.ts'
import { ENGINE_VERSION, PURPOSE } from '../report/index.ts'
import { diffResumes } from './commands/diff.ts'
import { explainSkills } from './commands/explain.ts'
import { createApiKey, listApiKeys, revokeApiKeys } from './commands/keys.ts'
import { matchResume } from './commands/match.ts'
import { readResume } from './commands/read.ts'
import { readPosting } from './commands/requirements.ts'
import { serve } from './commands/serve.ts'
import { tailorResume } from './commands/tailor.ts'
import { consultTaxonomy } from './commands/taxonomy.ts'
import { verifyFile } from './commands/verify.ts'
import { parseLevel, parseMinimum, parseMonth, parseRules } from './options.ts'
import type { Terminal } from './terminal.ts'

const EXIT_CODES = `
Files: .pdf, .docx, .txt, .md; "-" is standard input as text.
Exit codes: 0 done, 1 the score is under --min or the report is not verified, 64 usage, 65 the input cannot be read, 70 our fault.
`

const addKeyCommands = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  const keys = program.command('keys').description('API keys of a server that others can reach')
  const command = (usage: string, description: string): Command =>
    keys.command(usage).description(description).option('--file <file>', 'where their hashes are kept (API_KEYS_FILE)')
  command('create <holder>', 'make a key; it is shown this once').action((holder, options) =>
    exit(createApiKey(holder, options, terminal)),
  )
  command('list', 'show who holds keys').action((options) => exit(listApiKeys(options, terminal)))
  command('revoke <holder>', 'take the keys of a holder out').action((holder, options) =>
    exit(revokeApiKeys(holder, options, terminal)),
  )
}

const createProgram = (terminal: Terminal, exit: (code: number) => void): Command => {
  const program = new Command('resume-coverage')
    .description(`Which requirements of a job posting a resume covers, by which lines.\n${PURPOSE}`)
    .version(ENGINE_VERSION)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => {} })

  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).option('--json', 'print the object, and nothing else')
  const taxonomyOption = ['--taxonomy <file>', 'a YAML file of additions to the taxonomy'] as const
  const asOfOption = ['--as-of <YYYY-MM>', 'the month that "present" means', parseMonth] as const

  command('read <file>', 'show what is understood of a resume')
    .option(...asOfOption)
    .option(...taxonomyOption)
    .action(async (file, options) => exit(await readResume(file, options, terminal)))
  command('requirements <job>', 'show what a posting asks')
    .option(...taxonomyOption)
    .action(async (job, options) => exit(await readPosting(job, options, terminal)))
  command('match <resume> [job]', 'hold a resume against a posting, or against the role brief without one')
    .option('--min <score>', 'exit with 1 when the score is lower', parseMinimum)
    .option('--level <level>', 'without a posting: entry, mid, senior or top', parseLevel)
    .option(...asOfOption)
    .option(...taxonomyOption)
    .option('--html <file>', 'also write the report as one page')
    .action(async (resume, job, options) => exit(await matchResume(resume, job, options, terminal)))
  program
    .command('tailor <resume> [job]')
    .description('show the changes that need no new fact, and write them with all other advice into a copy of the resume')
    .option('--out <file>', 'the copy: .docx, or .pdf for a resume that is one')
    .option('--accept <rules>', 'make the edits of these rules only, parted by commas', parseRules)
    .option('--level <level>', 'without a posting: entry, mid, senior or top', parseLevel)
    .option(...asOfOption)
    .option(...taxonomyOption)
    .action(async (resume, job, options) => exit(await tailorResume(resume, job, options, terminal)))
  command('explain <resume> <job> <skill...>', 'say why a skill counts or does not')
    .option(...asOfOption)
    .option(...taxonomyOption)
    .action(async (resume, job, skills, options) => exit(await explainSkills(resume, job, skills, options, terminal)))
  command('diff <old> <new> [job]', 'show what a newer resume gains and loses')
    .option('--level <level>', 'without a posting: entry, mid, senior or top', parseLevel)
    .option(...asOfOption)
    .option(...taxonomyOption)
    .action(async (before, after, job, options) => exit(await diffResumes(before, after, job, options, terminal)))
  command('verify <report> <resume> [job]', 'repeat a report (--json) and compare it byte for byte')
    .option(...taxonomyOption)
    .action(async (report, resume, job, options) => exit(await verifyFile(report, resume, job, options, terminal)))
  command('taxonomy [word...]', 'look a skill up; with --in, say why a word counts in a file, or what is not known there')
    .option('--in <file>', 'a resume, or a posting with --posting')
    .option('--posting', 'the file is a posting')
    .option(...taxonomyOption)
    .action(async (words, options) => exit(await consultTaxonomy(words, options, terminal)))
  program
    .command('serve')
    .description('the web form and the API')
    .option('--port <port>', 'port to listen on (PORT, 3000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .action(async (options) => exit(await serve(options, terminal)))
  addKeyCommands(program, terminal, exit)
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

/**
 * Runs one command line.
 *
 * @param args without the program's own two: `['match', 'resume.pdf', 'job.txt']`.
 * @returns the exit code. An error is two lines on standard error, message and hint, and never a stack trace.
 */
export const runProgram = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let exitCode = 0
  try {
    await createProgram(terminal, (code) => {
      exitCode = code
    }).parseAsync(args, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    const error = explain(thrown)
    terminal.stderr.write(`${error.message}\n${error.hint}\n`)
    return error.exitCode
  }
}
