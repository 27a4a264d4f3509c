import { explainBy } from '../answers/index.ts'
import { compareBy } from '../pipeline.ts'
import type { Analysis, Job, Report, SkillExplanation } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import { nameOf } from './name-of.ts'
import type { CompareOptions } from './options.ts'

/**
 * Compare a resume with a posting: coverage, advice and the report around them.
 * Pure: no clock and no I/O, the same arguments give the same bytes.
 */
export const compare = (
  analysis: Analysis,
  job: Job,
  { taxonomy = loadTaxonomy(), level = null, fileName }: CompareOptions = {},
): Report => compareBy(analysis, job, taxonomy, { level, fileName: nameOf(fileName) })

/**
 * Why skills that a person believes to be in the resume bring points or none: one answer for each of `words`.
 * Pure, as {@link compare} is.
 */
export const explain = (
  analysis: Analysis,
  job: Job,
  words: readonly string[],
  { taxonomy = loadTaxonomy() }: Pick<CompareOptions, 'taxonomy'> = {},
): SkillExplanation[] => explainBy(analysis, job, taxonomy, words)
