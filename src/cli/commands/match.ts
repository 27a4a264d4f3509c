import { CoverageError } from '../../errors/index.ts'
import { FACES } from '../../faces/index.ts'
import { addressAlone } from '../../fetching/index.ts'
import type { Reader } from '../../index.ts'
import { firstEdits } from '../../report/index.ts'
import type { Report, Taxonomy } from '../../schema/index.ts'
import { isUnder, sayUnder } from '../../wording/say-score.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { matchFiles, withReader } from '../match-files.ts'
import type { MatchCommandOptions } from '../match-options.ts'
import { printResult } from '../print-result.ts'
import { readInputs } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { usageError } from '../usage-error.ts'
import { sayChange, watchFiles } from '../watch-files.ts'
import { checkFaces, countFacesOnStandardOutput, writeFaces } from '../write-faces.ts'
import { matchMatrix, UNDER_MINIMUM } from './matrix.ts'

/** The report as a person sees it: without the advice of rules that the folder's settings turn off. */
const withoutRules = (report: Report, rulesOff: readonly string[] = []): Report => {
  const suggestions = report.suggestions.filter(({ rule }) => !rulesOff.includes(rule))
  return { ...report, suggestions, summary: { ...report.summary, edits: firstEdits(suggestions) } }
}

const show = async (report: Report, resume: string, options: MatchCommandOptions, terminal: Terminal): Promise<number> => {
  const seen = withoutRules(report, options.rulesOff)
  await writeFaces({ report: seen, resume, minimum: options.min ?? 0 }, options, terminal)
  // The object stays complete: it is what `verify` reproduces.
  const render = options.all ? FACES.report.text : FACES.report.look
  if (options.json) printResult(report, render, options, terminal)
  else if (countFacesOnStandardOutput(options) === 0) printResult(seen, render, options, terminal)
  const minimum = options.min ?? 0
  if (!isUnder(report, minimum)) return 0
  terminal.stderr.write(`${sayUnder(report, minimum)}\n`)
  return UNDER_MINIMUM
}

/** One resume against one posting, or the role brief. */
interface Pair {
  readonly resume: string
  readonly posting: string | undefined
}

const matchPair = async (
  { resume, posting: postingFile }: Pair,
  options: MatchCommandOptions & { readonly known: Taxonomy },
  terminal: Terminal,
  reader: Reader,
): Promise<Report> => {
  const inputs = await readInputs([resume], postingFile, terminal)
  const [report] = await matchFiles(inputs, { ...options, taxonomy: options.known }, terminal, reader)
  if (!report) throw new CoverageError('internal')
  return report
}

const watchPair = async (
  pair: Pair,
  options: MatchCommandOptions & { readonly known: Taxonomy },
  terminal: Terminal,
  reader: Reader,
): Promise<number> => {
  const files = [pair.resume, ...(pair.posting === undefined ? [] : [pair.posting])]
  if (files.includes('-')) throw usageError('Standard input cannot be watched.')
  if (files.some(addressAlone)) throw usageError('An address cannot be watched: save the posting and give the file.')
  let last: Report | undefined
  await watchFiles(files, terminal, async () => {
    const report = await matchPair(pair, options, terminal, reader)
    await show(report, pair.resume, options, terminal)
    if (last !== undefined) terminal.stderr.write(sayChange(last, report))
    last = report
  })
  return 0
}

/**
 * `match <resume> [job…]`: the score, its evidence and what would raise it; for several resumes or postings a table of scores.
 * Exit code 1 if a score is below `--min`.
 */
export const matchResume = async (
  resumeFile: string | undefined,
  postingFiles: readonly string[],
  options: MatchCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  const resumes = [...(resumeFile === undefined ? [] : [resumeFile]), ...(options.resumes ?? [])]
  const postings = [...postingFiles, ...(options.jobs ?? [])]
  const [resume] = resumes
  if (resume === undefined) throw usageError('A resume was expected: as the first argument, or with --resumes.')
  checkFaces(options)
  const known = await chooseTaxonomy(options.taxonomy, terminal)
  if (resumes.length > 1 || postings.length > 1) {
    if (options.watch) throw usageError('--watch takes one resume and one posting.')
    return matchMatrix(resumes, postings, { ...options, known }, terminal)
  }
  const pair: Pair = { resume, posting: postings[0] }
  const work = async (reader: Reader): Promise<number> =>
    options.watch
      ? watchPair(pair, { ...options, known }, terminal, reader)
      : show(await matchPair(pair, { ...options, known }, terminal, reader), resume, options, terminal)
  return withReader(work, 1)
}
