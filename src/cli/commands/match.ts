import { readFileSync, writeFileSync } from 'node:fs'
import { CoverageError } from '../../errors.ts'
import { createReader } from '../../index.ts'
import { renderReport, renderReportHtml } from '../../report/index.ts'
import type { BriefLevel, Report } from '../../schema/index.ts'
import { type CommonOptions, chooseTaxonomy } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInput } from '../read-input.ts'
import { type Terminal, withProgress } from '../terminal.ts'

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

const compareFiles = async (
  resumeFile: string,
  postingFile: string | undefined,
  options: MatchCommandOptions,
  terminal: Terminal,
): Promise<Report> => {
  const taxonomy = chooseTaxonomy(options.taxonomy, terminal)
  const resume = await readInput(resumeFile, terminal)
  const posting = postingFile === undefined ? null : await readInput(postingFile, terminal)
  const reader = createReader()
  try {
    return await withProgress(terminal, `Reading ${resume.fileName} …`, () =>
      reader.match(resume.source, posting?.source ?? null, {
        taxonomy,
        fileName: resume.fileName,
        ...(posting && { jobFileName: posting.fileName }),
        ...(options.asOf !== undefined && { asOf: options.asOf }),
        ...(options.level !== undefined && { level: options.level }),
      }),
    )
  } finally {
    await reader.close()
  }
}

/** `match <resume> [job]`: the score, its evidence and what would raise it. Exit code 1 where the score is under `--min`. */
export const matchFiles = async (
  resumeFile: string,
  postingFile: string | undefined,
  options: MatchCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  if (resumeFile === '-' && postingFile === '-') {
    throw new CoverageError('usage', { problem: 'Standard input can be the resume or the posting, not both.' })
  }
  const report = await compareFiles(resumeFile, postingFile, options, terminal)
  if (options.html !== undefined) writePage(report, options.html)
  printResult(report, renderReport, options, terminal)
  if (report.score >= (options.min ?? 0)) return 0
  terminal.stderr.write(`The score ${report.score.toFixed(1)} is under the minimum of ${options.min}.\n`)
  return UNDER_MINIMUM
}
