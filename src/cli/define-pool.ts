import { type Command, InvalidArgumentError } from 'commander'
import type { DegreeFilter } from '../schema/ranking.ts'
import type { Defined } from './defined.ts'

export const JSON_OPTION = ['--json', 'print the JSON object and nothing else'] as const

const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most))
      throw new InvalidArgumentError(`A whole number from ${least} to ${most} was expected.`)
    return number
  }

/** Repeated here, so that `--help` need not wait for all schemas. */
const DEGREE_FILTERS = ['bachelor', 'master', 'doctorate'] as const satisfies readonly DegreeFilter[]

const parseDegree = (value: string): DegreeFilter => {
  const degree = DEGREE_FILTERS.find((one) => one === value)
  if (!degree) throw new InvalidArgumentError(`One of ${DEGREE_FILTERS.join(', ')} was expected.`)
  return degree
}

const parseFormat = (value: string): 'csv' | 'jsonl' => {
  if (value !== 'csv' && value !== 'jsonl') throw new InvalidArgumentError('csv or jsonl was expected.')
  return value
}

const TOP_OPTION = ['--top <n>', 'how many to show', wholeNumber(1, 1000), 50] as const

const addFilters = (command: Command): Command =>
  command
    .option('--min-years <n>', 'only resumes with at least this many years of dated work', wholeNumber(0, 60))
    .option('--degree <level>', 'only resumes with a finished degree: bachelor, master or doctorate, or above', parseDegree)
    .option('--blind', 'show codes instead of file names')

/** `pool …` and `worker`: many resumes, many postings. Nothing of it is loaded before one of them is used. */
export const definePool = ({ program, terminal, exit }: Defined): void => {
  const pool = program.command('pool').description('many resumes against a posting, many postings for a resume')
  const command = (usage: string, description: string): Command =>
    pool
      .command(usage)
      .description(description)
      .option('--data <dir>', 'folder of the pool (POOL_DATA, or DATABASE_URL for a server; else ./resume-pool)')
      .option('--taxonomy <file>', 'a YAML file of additions to the taxonomy')

  command('add <paths...>', 'read resumes into the pool: files or folders')
    .option('--postings', 'the files are postings')
    .option(...JSON_OPTION)
    .action(async (paths, options) => exit(await (await import('./commands/pool/add.ts')).addToPool(paths, options, terminal)))
  addFilters(command('rank <job>', 'the resumes that cover most of a posting'))
    .option(...TOP_OPTION)
    .option(...JSON_OPTION)
    .action(async (job, options) => exit(await (await import('./commands/pool/rank.ts')).rankPool(job, options, terminal)))
  command('jobs <resume>', 'the postings of the pool of which a resume covers most')
    .option(...TOP_OPTION)
    .option(...JSON_OPTION)
    .action(async (resume, options) => exit(await (await import('./commands/pool/rank.ts')).findJobs(resume, options, terminal)))
  addFilters(command('export <job>', 'a ranking as a table for other programs'))
    .option('--top <n>', 'how many to write', wholeNumber(1, 100_000), 1000)
    .option('--format <format>', 'csv or jsonl', parseFormat, 'csv')
    .action(async (job, options) => exit(await (await import('./commands/pool/rank.ts')).exportRanking(job, options, terminal)))
  command('report <code> <job>', 'the report of one resume of the pool on a posting')
    .option('--blind', 'without name, contacts, schools and address')
    .option(...JSON_OPTION)
    .action(async (code, job, options) =>
      exit(await (await import('./commands/pool/rank.ts')).showReport(code, job, options, terminal)),
    )
  command('forget [hash]', 'forget a resume at once, by its code or the SHA-256 of its file')
    .option('--all', 'forget everybody')
    .action(async (hash, options) =>
      exit(await (await import('./commands/pool/forget.ts')).forgetInPool(hash, options, terminal)),
    )
  command('status', 'what the pool holds, and what is still waiting')
    .option(...JSON_OPTION)
    .action(async (options) => exit(await (await import('./commands/pool/status.ts')).showStatus(options, terminal)))
  command('audit', 'who asked what, the latest first')
    .option('--top <n>', 'how many lines to show', wholeNumber(1, 10_000), 50)
    .action(async (options) => exit(await (await import('./commands/pool/status.ts')).showAudit(options, terminal)))

  program
    .command('worker')
    .description('process what is added to a pool on a server (DATABASE_URL), until SIGTERM')
    .option('--data <dir>', 'folder of the pool, if no server is named')
    .option('--taxonomy <file>', 'a YAML file of additions to the taxonomy')
    .option('--concurrency <n>', 'files handled at the same time', wholeNumber(1, 64))
    .option('--expire <seconds>', 'after how long the work of a dead worker is given to another', wholeNumber(2, 3600))
    .action(async (options) => exit(await (await import('./commands/pool/work.ts')).work(options, terminal)))
}
