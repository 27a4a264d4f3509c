import { CoverageError } from '../../errors/index.ts'
import { FACES } from '../../faces/index.ts'
import { diffReports } from '../../report/index.ts'
import type { BriefLevel } from '../../schema/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { matchFiles } from '../match-files.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInputs } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-faces.ts'

export interface DiffCommandOptions extends CommonOptions {
  readonly level?: BriefLevel
  readonly markdown?: string
}

/** `diff <old> <new> [job]`: the points that the new resume gains and loses, requirement by requirement. */
export const diffResumes = async (
  files: { readonly before: string; readonly after: string; readonly posting: string | undefined },
  options: DiffCommandOptions,
  terminal: Terminal,
): Promise<number> => {
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const inputs = await readInputs([files.before, files.after], files.posting, terminal)
  const [before, after] = await matchFiles(inputs, { ...options, taxonomy }, terminal)
  if (!before || !after) throw new CoverageError('internal')
  const diff = diffReports(before, after)
  if (options.markdown !== undefined) writeOutput(options.markdown, FACES.diff.markdown(diff), terminal)
  return options.markdown === '-' ? 0 : printResult(diff, FACES.diff.text, options, terminal)
}
