import type { Coverage, Edit, Report, Suggestion, Taxonomy } from '../../schema/index.ts'
import { coverFollowing } from '../../stages.ts'

/** The taxonomy as it is sent: its written forms beside it, so that the page need not work them out. */
interface SentTaxonomy {
  readonly taxonomy: Taxonomy
  readonly writtenForms: Taxonomy['writtenForms'] | null
}

/** Answers what a report would be worth with some of its suggestions followed and edits made: by the very stages that the server runs. */
export type WhatIf = (report: Report, followed: readonly Suggestion[], own: readonly Edit[]) => Coverage

const join = ({ taxonomy, writtenForms }: SentTaxonomy): Taxonomy =>
  Object.defineProperty(taxonomy, 'writtenForms', { value: writtenForms ?? undefined })

/**
 * Load the taxonomy that a report rests on.
 *
 * @throws Error where the server has another one by now.
 */
export const loadWhatIf = async (version: string): Promise<WhatIf> => {
  const response = await fetch(`/assets/taxonomy-${version}.json`)
  if (!response.ok) throw new Error(`no taxonomy of version ${version}`)
  const taxonomy = join(await response.json())
  return (report, followed, own) => coverFollowing(report, followed, taxonomy, own)
}
