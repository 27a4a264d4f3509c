import { coverBy, PURPOSE } from '../pipeline.ts'
import type { Analysis, PostingRanking } from '../schema/index.ts'
import { audit } from './audit.ts'
import type { PoolContext } from './context.ts'
import { listPostings } from './postings.ts'
import { versionsOf } from './rank.ts'

interface HeldPosting {
  readonly jobId: number
  readonly title: string | null
  readonly blockers: number
  readonly coverage: ReturnType<typeof coverBy>
}

const POSTING_TIE_RULE = 'Equal scores share a place; among them the posting that was added first comes first.'

/**
 * The postings of the pool of which a resume covers most. Every posting is looked at, a millisecond for each: a person
 * has hundreds of them, not a million.
 *
 * @param subject what the audit calls the resume.
 */
export const rankPostings = async (
  context: PoolContext,
  analysis: Analysis,
  { top, who, subject }: { readonly top: number; readonly who: string; readonly subject: string },
): Promise<PostingRanking> => {
  await audit(context, { who, action: 'jobs', subject, details: { top } })
  const held: HeldPosting[] = []
  for await (const { jobId, job } of listPostings(context)) {
    held.push({ jobId, title: job.title, blockers: job.blockers.length, coverage: coverBy(analysis, job, context.taxonomy) })
  }
  const sorted = held.sort((a, b) => b.coverage.score - a.coverage.score || a.jobId - b.jobId)
  return {
    purpose: PURPOSE,
    versions: versionsOf(context),
    postings: held.length,
    ties: { rule: POSTING_TIE_RULE },
    jobs: sorted.slice(0, top).map(({ jobId, title, blockers, coverage: { score, required, preferred } }) => ({
      place: sorted.findIndex(({ coverage }) => coverage.score === score) + 1,
      job: jobId,
      title,
      score,
      required,
      preferred,
      blockers,
    })),
  }
}
