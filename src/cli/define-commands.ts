import type { Command } from 'commander'
import { definePool, JSON_OPTION } from './define-pool.ts'
import type { Defined } from './defined.ts'
import { parseKind, parseLevel, parseMinimum, parseMonth, parseRules } from './options.ts'
import type { Terminal } from './terminal.ts'

/*
 * What the program can do: arguments, options and examples. Each command is loaded when it is used, so that a match need
 * not wait for the server's code.
 */

const TAXONOMY = ['--taxonomy <file>', 'a YAML file of additions to the taxonomy'] as const
const AS_OF = ['--as-of <YYYY-MM>', 'the month that "present" means', parseMonth] as const
const LEVEL_OPTION = ['--level <level>', 'without a posting: entry, mid, senior or top', parseLevel] as const
const CONFIG = ['--config <file>', 'read settings from this file, not from resume-coverage.yaml in this folder'] as const
const NO_CONFIG = ['--no-config', 'ignore the settings of this folder'] as const

/** Shown below a command's options. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  read: ['read resume.pdf', 'read resume.tex --json', 'read resume.pdf --resume-json resume.json'],
  requirements: ['requirements job.txt', 'requirements - < job.txt'],
  match: [
    'match resume.pdf job.txt',
    'match resume.pdf https://example.com/jobs/1',
    'match resume.pdf --level senior',
    'match resume.tex job.txt --watch',
    'match resume.pdf job.txt --min 70 --junit report.xml',
    'match resume.pdf job.txt --markdown - > report.md',
    'match --resumes ada.pdf mira.docx --jobs job.txt other-job.txt',
  ],
  tailor: ['tailor resume.docx job.txt', 'tailor resume.docx job.txt --out tailored.docx --accept posting-wording,strong-verb'],
  explain: ['explain resume.pdf job.txt Kubernetes', 'explain resume.pdf job.txt "machine learning" docker'],
  diff: ['diff old.pdf new.pdf job.txt', 'diff old.pdf new.pdf job.txt --markdown changes.md'],
  check: ['check resume.pdf tailored.docx', 'check resume.pdf tailored.docx job.txt --junit check.xml'],
  rewrite: ['rewrite resume.docx job.txt', 'rewrite resume.docx job.txt --out tailored.docx'],
  'second-reading': ['second-reading resume.pdf job.txt'],
  letter: ['letter resume.pdf job.txt', 'letter resume.pdf job.txt --model --out letter.txt'],
  verify: ['verify report.json resume.pdf job.txt'],
  taxonomy: ['taxonomy k8s', 'taxonomy go --in job.txt --posting', 'taxonomy --in resume.pdf'],
  serve: ['serve', 'serve --port 8080'],
  mcp: ['mcp', 'mcp --root ~/resumes'],
  completion: ['completion bash >> ~/.bashrc', 'completion zsh > ~/.zfunc/_resume-coverage', 'completion fish | source'],
  init: ['init'],
  keys: ['keys create "career office" --file keys.txt'],
}

// Commander passes options on as it parsed them; each command declares what it takes.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Parsed = any

/** The options, with the folder's settings for those that were not given. */
const settled = async (options: Parsed, terminal: Terminal): Promise<Parsed> => ({
  ...(await (await import('./folder-settings.ts')).readFolderSettings(options.config, terminal)),
  ...options,
})

const withExamples = (command: Command, name: string): Command => {
  const lines = (EXAMPLES[name] ?? []).map((example) => `  $ resume-coverage ${example}\n`)
  return lines.length === 0
    ? command
    : command.addHelpText('after', `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('')}`)
}

const define = ({ program }: Defined, usage: string, description: string): Command =>
  withExamples(program.command(usage).description(description), usage.split(' ')[0] ?? '')

const defineReading = (defined: Defined): void => {
  const { terminal, exit } = defined
  define(defined, 'read <file>', 'show how a resume is understood')
    .option(...JSON_OPTION)
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option('--resume-json <file>', 'also write it as JSON Resume ("-": print that instead)')
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (file, options) =>
      exit(await (await import('./commands/read.ts')).readResume(file, await settled(options, terminal), terminal)),
    )
  define(defined, 'requirements <job>', 'show what a posting asks for')
    .option(...JSON_OPTION)
    .option('--why', 'also say for each statement and part which model or rule decided, why, and how sure it is')
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (job, options) =>
      exit(await (await import('./commands/requirements.ts')).showRequirements(job, await settled(options, terminal), terminal)),
    )
}

const defineMatch = (defined: Defined): void => {
  const { terminal, exit } = defined
  define(defined, 'match [resume] [jobs...]', 'compare a resume with a posting, or with the role brief if none is given')
    .usage('[options] <resume> [job...]')
    .option(...JSON_OPTION)
    .option('--all', 'every statement with its lines, all remarks and all suggestions, not just the report at a glance')
    .option('--min <score>', 'exit with 1 if the score is lower', parseMinimum)
    .option(...LEVEL_OPTION)
    .option('--resumes <files...>', 'several resumes: a table of scores')
    .option('--jobs <files...>', 'several postings: a table of scores')
    .option('--watch', 'run again whenever the resume or the posting changes, until Ctrl+C')
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option('--html <file>', 'also write the report as one page')
    .option('--markdown <file>', 'also write it as Markdown ("-": print that instead)')
    .option('--junit <file>', 'also write it as JUnit XML: the minimum is a test, each requirement one more')
    .option('--badge <file>', 'also write the score as a badge for shields.io')
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (resume, jobs, options) =>
      exit(await (await import('./commands/match.ts')).matchResume(resume, jobs, await settled(options, terminal), terminal)),
    )
}

const defineAdvice = (defined: Defined): void => {
  const { terminal, exit } = defined
  define(
    defined,
    'tailor <resume> [job]',
    'show the changes that need no new fact, and write all advice into a copy of the resume',
  )
    .option('--out <file>', 'the copy: .docx, or .pdf for a resume that is one')
    .option('--accept <rules>', 'make the edits of these rules only, separated by commas', parseRules)
    .option(...LEVEL_OPTION)
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (resume, job, options) =>
      exit(await (await import('./commands/tailor.ts')).tailorResume(resume, job, await settled(options, terminal), terminal)),
    )
  define(defined, 'explain <resume> <job> <skill...>', 'say why a skill counts or does not')
    .option(...JSON_OPTION)
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (resume, job, skills, options) => {
      const { explainSkills } = await import('./commands/explain.ts')
      exit(await explainSkills(skills, { resume, posting: job }, await settled(options, terminal), terminal))
    })
  define(defined, 'diff <old> <new> [job]', 'show what a newer resume gains and loses')
    .option(...JSON_OPTION)
    .option(...LEVEL_OPTION)
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option('--markdown <file>', 'also write it as Markdown ("-": print that instead)')
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (before, after, job, options) => {
      const { diffResumes } = await import('./commands/diff.ts')
      exit(await diffResumes({ before, after, posting: job }, await settled(options, terminal), terminal))
    })
  define(defined, 'check <original> <tailored> [job]', 'say what a tailored resume claims that the original does not')
    .option(...JSON_OPTION)
    .option('--markdown <file>', 'also write it as Markdown ("-": print that instead)')
    .option('--junit <file>', 'also write it as JUnit XML: each invention is a failing test')
    .option(...AS_OF)
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (original, tailored, job, options) => {
      const { checkFiles } = await import('./commands/check.ts')
      exit(await checkFiles({ original, tailored, posting: job }, await settled(options, terminal), terminal))
    })
  define(defined, 'verify <report> <resume> [job]', 'repeat a report (--json) and compare it byte for byte')
    .option(...JSON_OPTION)
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (report, resume, job, options) => {
      const { verifyFile } = await import('./commands/verify.ts')
      exit(await verifyFile({ report, resume, posting: job }, await settled(options, terminal), terminal))
    })
  define(
    defined,
    'taxonomy [word...]',
    'look up a skill; with --in, say why a word counts in a file, or which skills in it are unknown',
  )
    .option(...JSON_OPTION)
    .option('--in <file>', 'a resume, or a posting with --posting')
    .option('--posting', 'the file is a posting')
    .option(...TAXONOMY)
    .option(...CONFIG)
    .option(...NO_CONFIG)
    .action(async (words, options) => {
      const { consultTaxonomy } = await import('./commands/taxonomy.ts')
      exit(await consultTaxonomy(words, await settled(options, terminal), terminal))
    })
}

/** Off unless a model is named; except a letter, which is a frame without one. */
const defineOwnModel = (defined: Defined): void => {
  const { terminal, exit } = defined
  const withCommon = (command: Command): Command =>
    command
      .option(...JSON_OPTION)
      .option(...LEVEL_OPTION)
      .option(...AS_OF)
      .option(...TAXONOMY)
      .option(...CONFIG)
      .option(...NO_CONFIG)
  withCommon(define(defined, 'rewrite <resume> [job]', 'have your own model reword lines, as far as that stays true'))
    .option('--kind <kind>', 'only bullets, summary or order', parseKind)
    .option('--out <file>', 'write them into a copy of the resume: .docx, or .pdf for a resume that is one')
    .action(async (resume, posting, options) => {
      const { rewriteResume } = await import('./commands/rewrite.ts')
      exit(await rewriteResume({ resume, posting }, await settled(options, terminal), terminal))
    })
  withCommon(
    define(defined, 'second-reading <resume> [job]', 'show how your own model reads the statements, beside the report'),
  ).action(async (resume, posting, options) => {
    const { readSecond } = await import('./commands/second-reading.ts')
    exit(await readSecond({ resume, posting }, await settled(options, terminal), terminal))
  })
  withCommon(define(defined, 'letter <resume> [job]', 'draft a cover letter from the covered statements and their lines'))
    .option('--model', 'have your own model write its middle')
    .option('--out <file>', 'write it to a file')
    .action(async (resume, posting, options) => {
      const { writeCoverLetter } = await import('./commands/letter.ts')
      exit(await writeCoverLetter({ resume, posting }, await settled(options, terminal), terminal))
    })
}

const defineServices = (defined: Defined): void => {
  const { program, terminal, exit } = defined
  define(defined, 'serve', 'the web form and the API')
    .option('--port <port>', 'port to listen on (PORT, 3000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .action(async (options) => exit(await (await import('./commands/serve.ts')).serve(options, terminal)))
  define(defined, 'mcp', 'tools for agents over the Model Context Protocol, on standard input and output')
    .option('--root <folder>', 'files outside it are not opened (the working directory)')
    .option(...TAXONOMY)
    .action(async (options) => exit(await (await import('./commands/mcp.ts')).serveAgents(options, terminal)))
  define(defined, 'init', 'write a settings file for this folder, with every line commented out').action(async () =>
    exit((await import('./commands/init.ts')).writeSettings(terminal)),
  )
  define(defined, 'completion <shell>', 'print a completion script for bash, zsh or fish').action(async (shell) =>
    exit((await import('./commands/completion.ts')).printCompletion(shell, program, terminal)),
  )
}

const defineKeys = ({ program, terminal, exit }: Defined): void => {
  const keys = withExamples(program.command('keys').description('API keys of a server that others can reach'), 'keys')
  const command = (usage: string, description: string): Command =>
    keys.command(usage).description(description).option('--file <file>', 'where their hashes are stored (API_KEYS_FILE)')
  command('create <holder>', 'create a key; it is shown only once').action(async (holder, options) =>
    exit((await import('./commands/keys.ts')).createApiKey(holder, options, terminal)),
  )
  command('list', 'show who holds keys').action(async (options) =>
    exit((await import('./commands/keys.ts')).listApiKeys(options, terminal)),
  )
  command('revoke <holder>', 'revoke all keys of a holder').action(async (holder, options) =>
    exit((await import('./commands/keys.ts')).revokeApiKeys(holder, options, terminal)),
  )
}

/** Every command, in the order of `--help`. */
export const defineCommands = (defined: Defined): void => {
  for (const part of [defineReading, defineMatch, defineAdvice, defineOwnModel, defineServices, definePool, defineKeys])
    part(defined)
}
