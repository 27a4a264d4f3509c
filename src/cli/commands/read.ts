import { FACES } from '../../faces/index.ts'
import { createReader } from '../../index.ts'
import { toJsonResume } from '../../report/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInput } from '../read-input.ts'
import { describeOcr, type Terminal, withProgress } from '../terminal.ts'
import { writeOutput } from '../write-faces.ts'

export interface ReadCommandOptions extends CommonOptions {
  /** Also write it as JSON Resume to this file; "-" is standard output, in place of the usual view. */
  readonly resumeJson?: string
}

/** `read <file>`: what was understood of a resume. */
export const readResume = async (file: string, options: ReadCommandOptions, terminal: Terminal): Promise<number> => {
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const { source, fileName } = await readInput(file, terminal)
  const reader = createReader()
  try {
    const analysis = await withProgress(terminal, `Reading ${fileName} …`, (show) =>
      reader.read(source, {
        fileName,
        taxonomy,
        onOcr: (progress) => show(describeOcr(fileName, progress)),
        ...(options.asOf !== undefined && { asOf: options.asOf }),
      }),
    )
    const { resumeJson } = options
    if (resumeJson !== undefined)
      writeOutput(resumeJson, `${JSON.stringify(toJsonResume(analysis, taxonomy), null, 2)}\n`, terminal)
    return resumeJson === '-' ? 0 : printResult(analysis, FACES.analysis.text, options, terminal)
  } finally {
    await reader.close()
  }
}
