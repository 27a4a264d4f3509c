import { coverFollowing } from '../../answers/index.ts'
import { compareBy } from '../../pipeline.ts'
import type { Correction, Coverage, Edit, Report, Suggestion, Taxonomy } from '../../schema/index.ts'

/** The taxonomy as it is sent: together with its written forms, so that the page need not compute them. */
interface SentTaxonomy {
  readonly taxonomy: Taxonomy
  readonly writtenForms: Taxonomy['writtenForms'] | null
}

/** Answers by the very stages that the server runs. */
export interface Engine {
  /** What a report would be worth with some of its suggestions followed and edits made. */
  readonly whatIf: (report: Report, followed: readonly Suggestion[], own: readonly Edit[]) => Coverage
  /**
   * The report with these corrections of the person, in place of any earlier ones.
   *
   * @throws CoverageError `no_requirements` if they say that nothing is asked.
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
 * @param version as in the report, which may come from a file that anybody could have written.
 * @throws Error if the server has another one by now.
 */
export const loadEngine = async (version: string): Promise<Engine> => {
  const response = await fetch(`/assets/taxonomy-${encodeURIComponent(version)}.json`)
  if (!response.ok) throw new Error(`no taxonomy of version ${version}`)
  const taxonomy = join(await response.json())
  return {
    whatIf: (report, followed, own) => coverFollowing(report, followed, taxonomy, own),
    correct: ({ analysis, job, inputs }, corrections) => compareBy(analysis, job, taxonomy, { ...inputs, corrections }),
    // Rarely used: their texts are loaded when somebody asks.
    scorePublished: async ({ job }) => (await import('../../published/index.ts')).scorePublished(job, taxonomy),
  }
}
