import { CoverageError } from '../../errors/index.ts'
import { renderExplanations } from '../../faces/index.ts'
import { explain } from '../../index.ts'
import type { Analysis, Job, SkillExplanation, Taxonomy } from '../../schema/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { withReader } from '../match-files.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInputs } from '../read-input.ts'
import { type Terminal, withProgress } from '../terminal.ts'

/** "machine learning" without quotes is one skill; "python docker" are two. */
const explainWords = (analysis: Analysis, job: Job, words: readonly string[], taxonomy: Taxonomy): SkillExplanation[] => {
  const whole = explain(analysis, job, [words.join(' ')], { taxonomy })
  return words.length === 1 || whole.some(({ skill }) => skill !== null) ? whole : explain(analysis, job, words, { taxonomy })
}

/** `explain <resume> <job> <skill…>`: why a skill that should be in the resume brings points or none. */
export const explainSkills = async (
  words: readonly string[],
  files: { readonly resume: string; readonly posting: string },
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> => {
  const taxonomy = await chooseTaxonomy(options.taxonomy, terminal)
  const {
    resumes: [resume],
    posting,
  } = await readInputs([files.resume], files.posting, terminal)
  if (!resume || !posting) throw new CoverageError('internal')
  const { source, fileName } = resume
  const explanations = await withReader(async (reader) => {
    const [analysis, job] = await withProgress(terminal, `Reading ${fileName} …`, () =>
      Promise.all([
        reader.read(source, { taxonomy, fileName, ...(options.asOf !== undefined && { asOf: options.asOf }) }),
        reader.readJob(posting.source, { taxonomy, fileName: posting.fileName }),
      ]),
    )
    return explainWords(analysis, job, words, taxonomy)
  })
  return printResult(explanations, renderExplanations, options, terminal)
}
