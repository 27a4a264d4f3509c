import { readFileSync, writeFileSync } from 'node:fs'
import { CoverageError } from '../../errors.ts'
import { renderReport, renderReportHtml } from '../../report/index.ts'
import type { BriefLevel, Report } from '../../schema/index.ts'
import { matchFiles } from '../match-files.ts'
import { type CommonOptions, chooseTaxonomy } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInputs } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

export interface MatchCommandOptions extends CommonOptions {
  readonly min?: number
  readonly level?: BriefLevel
  readonly html?: string
}

const STYLESHEET = new URL('../../web/style.css', import.meta.url)

/** The score is under the minimum that was asked. */
const UNDER_MINIMUM = 1

const writePage = (report: Report, file: string): void => {
  try {
    writeFileSync(file, renderReportHtml(report, { css: readFileSync(STYLESHEET, 'utf8') }))
  } catch (error) {
    throw new CoverageError('cannot_write', { file }, { cause: error })
  }
}

/** `match <resume> [job]`: the score, its evidence and what would raise it. Exit code 1 where the score is under `--min`. */
export const matchResume = async (
  resumeFile: string,
  postingFile: string | undefined,
  options: MatchCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  const taxonomy = chooseTaxonomy(options.taxonomy, terminal)
  const { resumes, posting } = await readInputs([resumeFile], postingFile, terminal)
  const [report] = await matchFiles(resumes, posting, { ...options, taxonomy }, terminal)
  if (!report) throw new CoverageError('internal')
  if (options.html !== undefined) writePage(report, options.html)
  printResult(report, renderReport, options, terminal)
  if (report.score >= (options.min ?? 0)) return 0
  terminal.stderr.write(`The score ${report.score.toFixed(1)} is under the minimum of ${options.min}.\n`)
  return UNDER_MINIMUM
}
