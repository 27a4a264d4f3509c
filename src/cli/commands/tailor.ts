import { FACES } from '../../faces/index.ts'
import { createReader, RULE_IDS } from '../../index.ts'
import type { BriefLevel, Report } from '../../schema/index.ts'
import { type Markup, ownFormat, planMarkup } from '../../writeback/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import type { CommonOptions } from '../options.ts'
import { type Input, readInput, readPosting } from '../read-input.ts'
import { formatOf, refuseOverwriting, sayWritten, writeTailored } from '../tailored-file.ts'
import { type Terminal, textOptions, withProgress } from '../terminal.ts'
import { usageError } from '../usage-error.ts'

export interface TailorCommandOptions extends CommonOptions {
  readonly out?: string
  readonly accept?: readonly string[]
  readonly level?: BriefLevel
}

const refuseUnknownRules = (accept: readonly string[] = []): void => {
  const unknown = accept.find((rule) => !RULE_IDS.includes(rule))
  if (unknown !== undefined) throw usageError(`No rule is called "${unknown}"; the rules are ${RULE_IDS.join(', ')}.`)
}

const compareFiles = async (
  resume: Input,
  posting: Input | null,
  options: TailorCommandOptions,
  terminal: Terminal,
): Promise<Report> => {
  const reader = createReader()
  try {
    return await reader.match(resume.source, posting?.source ?? null, {
      taxonomy: await chooseTaxonomy(options.taxonomy, terminal),
      fileName: resume.fileName,
      ...(posting && { jobFileName: posting.fileName }),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      ...(options.level !== undefined && { level: options.level }),
    })
  } finally {
    await reader.close()
  }
}

const printMarkup = (report: Report, { edits, notes }: Markup, terminal: Terminal): void => {
  terminal.stdout.write(FACES.edits.text(report.analysis.document, edits, textOptions(terminal)))
  terminal.stdout.write(`\nChanges that need no new fact: ${edits.length}. Other advice, as comments: ${notes.length}.\n`)
}

/**
 * `tailor <resume> [job]`: the changes that need no new fact, side by side; with `--out` also a copy of the resume's own file
 * with them as tracked changes and the rest as comments. On failure no half-written file is left.
 */
export const tailorResume = async (
  resumeFile: string,
  postingFile: string | undefined,
  options: TailorCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  if (resumeFile === '-' && postingFile === '-') throw usageError('Standard input can be the resume or the posting, not both.')
  refuseOverwriting(resumeFile, options.out)
  refuseUnknownRules(options.accept)
  const { out } = options
  if (out !== undefined) formatOf(out)
  const resume = await readInput(resumeFile, terminal)
  const posting = postingFile === undefined ? null : await readPosting(postingFile, terminal)
  const report = await withProgress(terminal, `Reading ${resume.fileName} …`, () =>
    compareFiles(resume, posting, options, terminal),
  )
  printMarkup(report, planMarkup(report, options.accept ? { accept: options.accept } : {}), terminal)
  if (out === undefined) {
    const own = ownFormat(report.analysis.document)
    terminal.stdout.write(`Use --out FILE.${own} to write them into a copy of the resume.\n`)
    return 0
  }
  await withProgress(terminal, 'Writing …', () => writeTailored(resume, report, out, options))
  terminal.stdout.write(sayWritten(out))
  return 0
}
