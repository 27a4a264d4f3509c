import { baseRateBy } from './base-rates/index.ts'
import { cover, SCORING_VERSION, weigh } from './coverage/index.ts'
import { findMentions, partEvocations } from './mentions/index.ts'
import { findPerson } from './person/index.ts'
import { buildReport } from './report/index.ts'
import { parseRequirements } from './requirements/index.ts'
import type { Analysis, Edit, Job, PostingModels, ReadDocument, Report, Taxonomy } from './schema/index.ts'
import { findSections } from './sections/index.ts'
import {
  addOpenMentions,
  advise,
  type CompareChoices,
  gazetteerOf,
  keepStructure,
  makeEdits,
  makeJob,
  readPosting,
  type Structure,
  warningsOf,
} from './stages/index.ts'
import { findEmployers, findPositions, findTitles, readTimeline } from './timeline/index.ts'

/* The order of the stages. No clock, no files and nothing of Node, so that it runs in a page too. */

/** Document → what a score can rest on: neither whose resume it is, nor names that the taxonomy does not know. */
const readEvidence = (
  { document, hidden, warnings }: ReadDocument,
  taxonomy: Taxonomy,
  { asOf, known }: { readonly asOf: string; readonly known?: Structure | null },
) => {
  const sections = known?.sections ?? findSections(document)
  const positions = known?.positions ?? findPositions(document, sections)
  const titles = findTitles(document, positions)
  const employers = findEmployers(document, positions)
  const mentions = findMentions(document, gazetteerOf(taxonomy, document), { sections, hidden, titles, employers })
  const timeline = readTimeline(document, sections, mentions, {
    asOf,
    positions,
    ...(known && { education: known.education }),
  })
  return { document, sections, ...timeline, hidden, warnings }
}

/** Document → Analysis. */
export const analyse = (read: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis => {
  const { document, sections, mentions, hidden, warnings: _, ...timeline } = readEvidence(read, taxonomy, { asOf })
  const person = findPerson(document, { sections, mentions, hidden })
  const named = addOpenMentions({ document, sections, mentions, hidden, ...timeline })
  return {
    document,
    person,
    sections,
    ...timeline,
    ...named,
    hidden,
    warnings: warningsOf({ ...read, sections }, taxonomy, 'resume'),
  }
}

/** Document → Job. Throws `no_requirements` where the posting asks for nothing, `unread_language` where we cannot tell. */
export const understand = (read: ReadDocument, taxonomy: Taxonomy, models: PostingModels, { why = false } = {}): Job => {
  const { mentions, ...parted } = readPosting(read, gazetteerOf(taxonomy, read.document))
  const { document } = parted
  const parsed = parseRequirements(document, mentions, taxonomy, { weigh, rate: baseRateBy(models.baseRate), models, why })
  return makeJob({ document, parsed, warnings: warningsOf(parted, taxonomy, 'posting') }, taxonomy)
}

/** Analysis → Analysis with edits of its text made, as far as a score can rest on it: read by the same rules as the file was. */
export const reread = (analysis: Analysis, edits: readonly Edit[], taxonomy: Taxonomy): Analysis => {
  const choices = { asOf: analysis.experience.asOf, known: keepStructure(analysis, edits) }
  const { mentions, ...evidence } = readEvidence(makeEdits(analysis, edits), taxonomy, choices)
  return { ...evidence, ...partEvocations(mentions), person: analysis.person }
}

/** Analysis, Job → Report. */
export const compareBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy, choices: CompareChoices = {}): Report => {
  const { level = null, fileName = null, corrections = [] } = choices
  const coverage = cover(analysis, job, taxonomy, corrections)
  const edited = (edits: readonly Edit[]): Analysis => reread(analysis, edits, taxonomy)
  const advice = advise({ analysis, job, fileName, taxonomy, coverage, corrections, edited })
  return buildReport({ analysis, job, coverage, ...advice, taxonomy, scoring: SCORING_VERSION, level, fileName })
}
