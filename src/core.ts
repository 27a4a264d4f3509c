import { explainBy } from './answers/index.ts'
import { understandText } from './document/pure.ts'
import { analyse, compareBy, understand } from './pipeline.ts'
import type { Analysis, BriefLevel, Job, PostingModels, Report, SkillExplanation, Taxonomy } from './schema/index.ts'
import { sha256 } from './text/sha256.ts'

/*
 * The pure core: text in, report out. No files, no clock, no network and nothing of Node, so that it runs in a browser,
 * a worker or an edge function. The taxonomy is given: `resume-coverage/taxonomy.json`.
 */

export { CoverageError, type ErrorCode } from './errors/index.ts'
export * from './schema/index.ts'
export { RULE_IDS } from './tailoring/index.ts'

export interface CoreOptions {
  readonly taxonomy: Taxonomy
}

/** A resume's text (plain, Markdown, HTML, LaTeX, Typst or JSON Resume) as it is understood. */
export const readText = (resume: string, { taxonomy, asOf }: CoreOptions & { readonly asOf: string }): Analysis =>
  analyse(understandText(resume, {}, sha256), taxonomy, asOf)

/**
 * A posting's text as it is understood.
 *
 * @param options `models`: `resume-coverage/models/*.json`, under their names.
 * @throws CoverageError `no_requirements` where it asks for nothing.
 */
export const readJobText = (posting: string, { taxonomy, models }: CoreOptions & { readonly models: PostingModels }): Job =>
  understand(understandText(posting, {}, sha256), taxonomy, models)

/**
 * Hold a resume against a posting. The same arguments give the same bytes as the library's `compare`.
 *
 * @param options `level`: of the role brief where the job was read from it; null (default) for a posting.
 */
export const compare = (
  analysis: Analysis,
  job: Job,
  { taxonomy, level = null }: CoreOptions & { readonly level?: BriefLevel | null },
): Report => compareBy(analysis, job, taxonomy, { level })

/** Why skills that a person believes to be in the resume bring points or none: one answer for each of `words`. */
export const explain = (analysis: Analysis, job: Job, words: readonly string[], { taxonomy }: CoreOptions): SkillExplanation[] =>
  explainBy(analysis, job, taxonomy, words)
