import type { PackedResume, Patience, Score } from '../matching/index.ts'
import { placeAmong } from '../published/index.ts'
import type { PostingRanking } from '../schema/index.ts'
import { PURPOSE } from '../wording/words.ts'
import { audit } from './audit.ts'
import type { PoolContext } from './context.ts'
import { loadPublished } from './load-published.ts'
import { type KeptPosting, listPostings } from './postings.ts'
import { versionsOf } from './rank.ts'
import { inSteps } from './steps.ts'

type HeldPosting = Omit<KeptPosting, 'body'> & Score

const POSTING_TIE_RULE = 'Equal scores share a place; among them the posting that was added first comes first.'

export interface RankPostingsOptions extends Patience {
  readonly top: number
  readonly who: string
  /** What the audit calls the resume. */
  readonly subject: string
}

const holdAgainst = async (
  { taxonomy, askStore }: PoolContext,
  resume: PackedResume,
  postings: readonly KeptPosting[],
  patience: Patience,
): Promise<HeldPosting[]> => {
  const question = { verb: 'score', resumes: [resume], postings: postings.map(({ body }) => body) } as const
  const [scores = []] = await askStore(question, taxonomy, patience)
  return scores.flatMap((score, index) => {
    const posting = postings[index]
    return posting ? [{ jobId: posting.jobId, title: posting.title, ...score }] : []
  })
}

/**
 * The postings of the pool of which a resume covers most. Every posting is scored, at a millisecond each: a person has
 * hundreds of them, not a million.
 */
export const rankPostings = async (
  context: PoolContext,
  resume: PackedResume,
  { top, who, subject, ...patience }: RankPostingsOptions,
): Promise<PostingRanking> => {
  await audit(context, { who, action: 'jobs', subject, details: { top } })
  const held: HeldPosting[] = []
  for await (const page of listPostings(context)) {
    for (const step of inSteps(page, ({ body }) => body.length))
      held.push(...(await holdAgainst(context, resume, step, patience)))
  }
  const sorted = held.sort((a, b) => b.tenths - a.tenths || a.jobId - b.jobId)
  const shown = sorted.slice(0, top)
  const published = await loadPublished(
    context,
    shown.map(({ jobId }) => jobId),
    patience,
  )
  return {
    purpose: PURPOSE,
    versions: versionsOf(context),
    postings: held.length,
    ties: { rule: POSTING_TIE_RULE },
    // A posting that was dropped meanwhile is left out.
    jobs: shown.flatMap(({ jobId, tenths, ...rest }) => {
      const others = published.get(jobId)
      const place = sorted.findIndex((one) => one.tenths === tenths) + 1
      return others ? [{ place, job: jobId, score: tenths / 10, among: placeAmong(tenths / 10, others), ...rest }] : []
    }),
  }
}
