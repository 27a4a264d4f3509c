import { FACES } from '../../faces/index.ts'
import { createReader } from '../../index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readPosting } from '../read-input.ts'
import { describeOcr, type Terminal, withProgress } from '../terminal.ts'

/** `requirements <job>`: what was understood of a posting. */
export const showRequirements = async (
  file: string,
  options: CommonOptions & { readonly why?: boolean },
  terminal: Terminal,
): Promise<number> => {
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const { source, fileName } = await readPosting(file, terminal)
  const reader = createReader()
  try {
    const job = await withProgress(terminal, `Reading ${fileName} …`, (show) =>
      reader.readJob(source, {
        fileName,
        taxonomy,
        why: options.why === true,
        onOcr: (progress) => show(describeOcr(fileName, progress)),
      }),
    )
    return printResult(job, (read, look) => FACES.job.text(read, look) + FACES.job.why(read, look), options, terminal)
  } finally {
    await reader.close()
  }
}
