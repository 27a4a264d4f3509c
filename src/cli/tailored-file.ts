import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CoverageError } from '../errors/index.ts'
import type { Edit, Report } from '../schema/index.ts'
import { createWriter, TailoredFormat } from '../writeback/index.ts'
import type { Input } from './read-input.ts'
import { usageError } from './usage-error.ts'

/** The format that the new file's name calls for. */
export const formatOf = (out: string): TailoredFormat => {
  const format = TailoredFormat.safeParse(/\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase())
  if (!format.success) throw usageError(`The name ${out} ends in neither .docx nor .pdf.`)
  return format.data
}

export const refuseOverwriting = (resumeFile: string, out: string | undefined): void => {
  if (out !== undefined && resumeFile !== '-' && resolve(out) === resolve(resumeFile))
    throw usageError('--out names the resume itself, which stays as it is; give another name.')
}

/** First under another name, so that nobody ever sees half a file. */
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

export interface TailoredChoices {
  /** Ids of the rules whose edits are made. Default: all edits that need no new fact. */
  readonly accept?: readonly string[] | undefined
  /** Edits in addition to those of rules. Default: none. */
  readonly edits?: readonly Edit[] | undefined
}

/** Writes edits into a copy of a resume's own file, under a name that {@link formatOf} accepts. */
export const writeTailored = async (
  resume: Input,
  report: Report,
  out: string,
  { accept, edits }: TailoredChoices,
): Promise<void> => {
  const writer = createWriter()
  try {
    const bytes = typeof resume.source === 'string' ? Buffer.from(resume.source) : resume.source
    const choices = { ...(accept && { accept }), ...(edits && { edits }) }
    const tailored = await writer.tailor({ bytes, fileName: resume.fileName, report, format: formatOf(out), ...choices })
    writeWhole(out, tailored.bytes)
  } finally {
    await writer.close()
  }
}

/** How a file of that format shows what was changed. */
export const sayWritten = (out: string): string =>
  `Written to ${out}${formatOf(out) === 'pdf' ? ', changes proposed in notes' : ', changes tracked: accept or reject each'}.\n`
