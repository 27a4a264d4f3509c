import { sql } from 'kysely'
import type { Patience, StorablePosting } from '../matching/index.ts'
import type { Tally } from '../schema/index.ts'
import type { PoolContext } from './context.ts'
import { type KeptResume, loadResumes } from './load-resumes.ts'
import { inSteps, mapSteps } from './steps.ts'

/** What `cover` says of a resume and a posting, as far as a list shows it. */
export interface ScoredResume {
  readonly documentId: number
  /** Tenths of a point. */
  readonly tenths: number
  /** Whether enough was understood for the score to be relied on. */
  readonly judged: boolean
  readonly required: Tally
  readonly preferred: Tally
}

interface Row {
  readonly document_id: number
  readonly tenths: number
  readonly judged: boolean
  readonly required_met: number
  readonly required_of: number
  readonly preferred_met: number
  readonly preferred_of: number
}

const toScored = (row: Row): ScoredResume => ({
  documentId: row.document_id,
  tenths: row.tenths,
  judged: row.judged,
  required: { met: row.required_met, of: row.required_of },
  preferred: { met: row.preferred_met, of: row.preferred_of },
})

const toRow = ({ documentId, tenths, judged, required, preferred }: ScoredResume): Row => ({
  document_id: documentId,
  tenths,
  judged,
  required_met: required.met,
  required_of: required.of,
  preferred_met: preferred.met,
  preferred_of: preferred.of,
})

const loadScores = async ({ db }: PoolContext, jobId: number, ids: readonly number[]): Promise<ScoredResume[]> => {
  const { rows } = await sql<Row>`
    select document_id, tenths, judged, required_met, required_of, preferred_met, preferred_of
    from scores where job_id = ${jobId} and document_id = any(${[...ids]}::int[])`.execute(db)
  return rows.map(toScored)
}

/**
 * Somebody may be forgotten at this very moment: no score is stored for a resume or a posting whose row is gone. These rows are
 * named first: whoever forgets locks them before the scores.
 */
const keepScores = async ({ db }: PoolContext, jobId: number, scored: readonly ScoredResume[]): Promise<void> => {
  if (scored.length === 0) return
  await sql`
    with kept as (
      select r.*, j.id as job_id
      from json_to_recordset(${JSON.stringify(scored.map(toRow))}::json) as r (document_id int, tenths smallint, judged boolean,
        required_met smallint, required_of smallint, preferred_met smallint, preferred_of smallint)
      join documents d on d.id = r.document_id join jobs j on j.id = ${jobId}::int
      order by d.id for key share of d, j
    )
    insert into scores (document_id, job_id, tenths, judged, required_met, required_of, preferred_met, preferred_of)
    select document_id, job_id, tenths, judged, required_met, required_of, preferred_met, preferred_of from kept
    on conflict (job_id, document_id) do nothing`.execute(db)
}

const packedBytes = ({ resume: { text, body } }: KeptResume): number => text.length + body.length

/**
 * The scores of some resumes on a posting: stored ones, and for the others what `cover` says, step by step; each step is
 * stored, so that whoever gives up loses nothing.
 *
 * @returns in no particular order; resumes that are gone are missing.
 */
export const scoreResumes = async (
  context: PoolContext,
  { posting, jobId }: { readonly posting: StorablePosting; readonly jobId: number },
  documentIds: readonly number[],
  patience: Patience,
): Promise<ScoredResume[]> => {
  const scored = await loadScores(context, jobId, documentIds)
  const known = new Set(scored.map(({ documentId }) => documentId))
  const resumes = await loadResumes(
    context,
    documentIds.filter((id) => !known.has(id)),
  )
  const fresh = await mapSteps(inSteps(resumes, packedBytes), async (step) => {
    const question = { verb: 'score', resumes: step.map(({ resume }) => resume), postings: [posting.body] } as const
    const scores = await context.askStore(question, context.taxonomy, patience)
    const own = step.flatMap(({ documentId }, index) => (scores[index] ?? []).map((score) => ({ documentId, ...score })))
    await keepScores(context, jobId, own)
    return own
  })
  return [...scored, ...fresh.flat()]
}
