import { CoverageError } from '../../errors/index.ts'
import { FACES } from '../../faces/index.ts'
import type { Check } from '../../schema/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { withReader } from '../match-files.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInputs } from '../read-input.ts'
import { describeOcr, type Terminal, withProgress } from '../terminal.ts'
import { checkFaces, countFacesOnStandardOutput, writeOutput } from '../write-faces.ts'

export interface CheckCommandOptions extends CommonOptions {
  readonly markdown?: string
  readonly junit?: string
}

/** Exit code: the tailored resume says more than its original. */
const NOT_PASSED = 1

const writeFaces = (check: Check, resume: string, { markdown, junit }: CheckCommandOptions, terminal: Terminal): void => {
  if (markdown !== undefined) writeOutput(markdown, FACES.check.markdown(check), terminal)
  if (junit !== undefined) writeOutput(junit, FACES.check.junit(check, resume), terminal)
}

/**
 * `check <original> <tailored> [job]`: what the second resume says and the first does not. Exit code 1 if it says something
 * that is not in the first, or says it more strongly.
 */
export const checkFiles = async (
  files: { readonly original: string; readonly tailored: string; readonly posting: string | undefined },
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  checkFaces(options)
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const { resumes, posting } = await readInputs([files.original, files.tailored], files.posting, terminal)
  const [original, tailored] = resumes
  if (!original || !tailored) throw new CoverageError('internal')
  const check = await withReader(
    (reader) =>
      withProgress(terminal, `Reading ${original.fileName} and ${tailored.fileName} …`, (show) =>
        reader.check(original.source, tailored.source, posting?.source ?? null, {
          taxonomy,
          fileName: original.fileName,
          tailoredFileName: tailored.fileName,
          onOcr: (progress) => show(describeOcr(tailored.fileName, progress)),
          ...(posting && { jobFileName: posting.fileName }),
          ...(options.asOf !== undefined && { asOf: options.asOf }),
        }),
      ),
    1,
  )
  writeFaces(check, files.tailored, options, terminal)
  if (countFacesOnStandardOutput(options) === 0) printResult(check, FACES.check.text, options, terminal)
  return check.passed ? 0 : NOT_PASSED
}
