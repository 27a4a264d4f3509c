import { cover, type Raise, raiseCredits } from '../coverage/index.ts'
import { reread } from '../pipeline.ts'
import type { Coverage, Edit, Report, Suggestion, Taxonomy } from '../schema/index.ts'
import { moveCorrections } from '../stages/index.ts'

/** What a suggestion without an edit of its own would give to each requirement that it would show. */
const raisesOf = ({ requirement, part, credit, also = [] }: Suggestion): Raise[] =>
  [...(requirement === null ? [] : [{ requirement, part, credit }]), ...also].map((served) => ({
    requirement: served.requirement,
    part: served.part ?? null,
    credit: served.credit ?? 0,
  }))

/**
 * The coverage of a report's resume with some of its suggestions followed: their edits are made and the resume is read again;
 * a fact that somebody says is true counts as the suggestion counts it.
 *
 * @param followed suggestions of this report, in any order.
 * @param own the person's own edits, which overlap none of those.
 */
export const coverFollowing = (
  { analysis, job, corrected }: Pick<Report, 'analysis' | 'job' | 'corrected'>,
  followed: readonly Suggestion[],
  taxonomy: Taxonomy,
  own: readonly Edit[] = [],
): Coverage => {
  const edits = [...followed.flatMap(({ edit }) => edit ?? []), ...own]
  const corrections = moveCorrections(corrected?.corrections ?? [], edits, analysis.document)
  const coverage = cover(edits.length === 0 ? analysis : reread(analysis, edits, taxonomy), job, taxonomy, corrections)
  return raiseCredits(coverage, job, followed.flatMap(raisesOf))
}
