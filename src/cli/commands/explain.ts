import { FACES } from '../../faces/index.ts'
import { explain } from '../../index.ts'
import type { Analysis, Job, SkillExplanation, Taxonomy } from '../../schema/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { readFiles, withReader } from '../match-files.ts'
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
  const inputs = await readInputs([files.resume], files.posting, terminal)
  const explanations = await withReader(async (reader) => {
    const { analyses, job } = await withProgress(terminal, `Reading ${inputs.resumes[0]?.fileName} …`, (show) =>
      readFiles(inputs, reader, { taxonomy, asOf: options.asOf }, show),
    )
    return analyses.flatMap((analysis) => explainWords(analysis, job, words, taxonomy))
  })
  return printResult(explanations, FACES.explanations.text, options, terminal)
}
