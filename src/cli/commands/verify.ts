import { z } from 'zod'
import { CoverageError } from '../../errors/index.ts'
import { FACES } from '../../faces/index.ts'
import { verifyReport } from '../../report/index.ts'
import { Report } from '../../schema/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { matchFiles } from '../match-files.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInput, readInputs } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

/** Exit code: the same inputs do not give this report. */
const NOT_VERIFIED = 1

/** The part of a report that is needed to reproduce it; the rest is what is verified. */
const Certificate = z.object({ versions: Report.shape.versions, inputs: Report.shape.inputs })

interface KeptReport {
  readonly text: string
  readonly value: unknown
  readonly inputs: Report['inputs']
}

const parseReport = (text: string, file: string): KeptReport => {
  try {
    const value: unknown = JSON.parse(text)
    return { text, value, inputs: Certificate.parse(value).inputs }
  } catch (cause) {
    throw new CoverageError('not_a_report', { file }, { cause })
  }
}

const readReport = async (file: string, terminal: Terminal): Promise<KeptReport> => {
  const { source } = await readInput(file, terminal)
  return parseReport(typeof source === 'string' ? source : new TextDecoder().decode(source), file)
}

/** The posting must be given if the report is about one, and must not be if the role brief stood in for it. */
const checkPosting = ({ inputs: { level } }: KeptReport, postingFile: string | undefined): void => {
  if (level === null && postingFile === undefined) {
    throw new CoverageError('usage', { problem: 'The report is about a posting: give that too.' })
  }
  if (level !== null && postingFile !== undefined) {
    throw new CoverageError('usage', { problem: `The report is about the role brief (${level}): leave the posting out.` })
  }
}

/**
 * `verify <report> <resume> [job]`: repeats the run with the report's settings and compares the result byte for byte.
 * Exit code 1 if anything differs.
 */
export const verifyFile = async (
  files: { readonly report: string; readonly resume: string; readonly posting: string | undefined },
  options: Omit<CommonOptions, 'asOf'>,
  terminal: Terminal,
): Promise<number> => {
  const kept = await readReport(files.report, terminal)
  checkPosting(kept, files.posting)
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const inputs = await readInputs([files.resume], files.posting, terminal)
  const { asOf, level, fileName = null } = kept.inputs
  // Only the bytes must be the same: a file may have another name by now.
  const settings = { taxonomy, asOf, fileName, ...(level !== null && { level }) }
  const [repeated] = await matchFiles(inputs, settings, terminal)
  if (!repeated) throw new CoverageError('internal')
  const verification = verifyReport(kept.text, kept.value, repeated)
  printResult(verification, FACES.verification.text, options, terminal)
  return verification.verified ? 0 : NOT_VERIFIED
}
