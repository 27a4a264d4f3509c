import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CoverageError } from '../../errors.ts'
import { createReader, RULE_IDS } from '../../index.ts'
import { renderEdits } from '../../report/index.ts'
import type { BriefLevel, Report } from '../../schema/index.ts'
import { createWriter, type Markup, ownFormat, planMarkup, TailoredFormat } from '../../writeback/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import type { CommonOptions } from '../options.ts'
import { type Input, readInput } from '../read-input.ts'
import { type Terminal, textOptions, withProgress } from '../terminal.ts'

export interface TailorCommandOptions extends CommonOptions {
  readonly out?: string
  readonly accept?: readonly string[]
  readonly level?: BriefLevel
}

const usage = (problem: string): CoverageError => new CoverageError('usage', { problem })

/** What the name of the new file asks for. */
const formatOf = (out: string): TailoredFormat => {
  const format = TailoredFormat.safeParse(/\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase())
  if (!format.success) throw usage(`The name ${out} ends neither in .docx nor in .pdf.`)
  return format.data
}

const refuseOverwriting = (resumeFile: string, out: string | undefined): void => {
  if (out !== undefined && resumeFile !== '-' && resolve(out) === resolve(resumeFile))
    throw usage('--out names the resume itself, which stays as it is; give another name.')
}

const refuseUnknownRules = (accept: readonly string[] = []): void => {
  const unknown = accept.find((rule) => !RULE_IDS.includes(rule))
  if (unknown !== undefined) throw usage(`No rule is called "${unknown}"; the rules are ${RULE_IDS.join(', ')}.`)
}

/** First under another name: whoever looks sees the whole file or none. */
const writeWhole = (file: string, bytes: Uint8Array): void => {
  const draft = `${file}.${process.pid}.part`
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CoverageError('cannot_write', { file }, { cause: error })
  }
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
  terminal.stdout.write(renderEdits(report.analysis.document, edits, textOptions(terminal)))
  terminal.stdout.write(`\nChanges that need no new fact: ${edits.length}. Other advice, as comments: ${notes.length}.\n`)
}

const writeTailored = async (
  resume: Input,
  report: Report,
  { out = '', accept }: TailorCommandOptions,
  format: TailoredFormat,
): Promise<void> => {
  const writer = createWriter()
  try {
    const bytes = typeof resume.source === 'string' ? Buffer.from(resume.source) : resume.source
    const { fileName } = resume
    const tailored = await writer.tailor({ bytes, fileName, report, format, ...(accept && { accept }) })
    writeWhole(out, tailored.bytes)
  } finally {
    await writer.close()
  }
}

/**
 * `tailor <resume> [job]`: the changes that need no new fact, side by side; with `--out` also the resume's own file with
 * them as tracked changes and the rest as comments. A file that cannot be written to is left alone, and nothing half-written
 * is left behind.
 */
export const tailorResume = async (
  resumeFile: string,
  postingFile: string | undefined,
  options: TailorCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  if (resumeFile === '-' && postingFile === '-') throw usage('Standard input can be the resume or the posting, not both.')
  refuseOverwriting(resumeFile, options.out)
  refuseUnknownRules(options.accept)
  const format = options.out === undefined ? null : formatOf(options.out)
  const resume = await readInput(resumeFile, terminal)
  const posting = postingFile === undefined ? null : await readInput(postingFile, terminal)
  const report = await withProgress(terminal, `Reading ${resume.fileName} …`, () =>
    compareFiles(resume, posting, options, terminal),
  )
  printMarkup(report, planMarkup(report, options.accept ? { accept: options.accept } : {}), terminal)
  if (format === null) {
    const own = ownFormat(report.analysis.document)
    terminal.stdout.write(`With --out FILE.${own} they are written into a copy of the resume.\n`)
    return 0
  }
  await withProgress(terminal, 'Writing …', () => writeTailored(resume, report, options, format))
  const how = format === 'pdf' ? ', changes proposed in notes' : ', changes tracked: accept or reject each'
  terminal.stdout.write(`Written to ${options.out}${how}.\n`)
  return 0
}
