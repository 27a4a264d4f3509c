import { coverFollowing } from '../../answers/index.ts'
import { compareBy } from '../../pipeline.ts'
import type { Correction, Coverage, Edit, Report, Suggestion, Taxonomy } from '../../schema/index.ts'

/** The taxonomy as it is sent: its written forms beside it, so that the page need not work them out. */
interface SentTaxonomy {
  readonly taxonomy: Taxonomy
  readonly writtenForms: Taxonomy['writtenForms'] | null
}

/** Answers by the very stages that the server runs. */
export interface Engine {
  /** What a report would be worth with some of its suggestions followed and edits made. */
  readonly whatIf: (report: Report, followed: readonly Suggestion[], own: readonly Edit[]) => Coverage
  /**
   * The report by what the person says of it, and no longer by what they said before.
   *
   * @throws CoverageError `no_requirements` where they say that nothing is asked.
   */
  readonly correct: (report: Report, corrections: readonly Correction[]) => Report
  /** What the published resumes score on the posting of a report, lowest first. */
  readonly scorePublished: (report: Report) => Promise<number[]>
}

const join = ({ taxonomy, writtenForms }: SentTaxonomy): Taxonomy =>
  Object.defineProperty(taxonomy, 'writtenForms', { value: writtenForms ?? undefined })

/**
 * Load the taxonomy that a report rests on.
 *
 * @param version as the report says it, which may come from a file that anybody wrote.
 * @throws Error where the server has another one by now.
 */
export const loadEngine = async (version: string): Promise<Engine> => {
  const response = await fetch(`/assets/taxonomy-${encodeURIComponent(version)}.json`)
  if (!response.ok) throw new Error(`no taxonomy of version ${version}`)
  const taxonomy = join(await response.json())
  return {
    whatIf: (report, followed, own) => coverFollowing(report, followed, taxonomy, own),
    correct: ({ analysis, job, inputs }, corrections) => compareBy(analysis, job, taxonomy, { ...inputs, corrections }),
    // Seldom wanted: their texts come when somebody asks.
    scorePublished: async ({ job }) => (await import('../../published/index.ts')).scorePublished(job, taxonomy),
  }
}
