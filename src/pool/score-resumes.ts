import { sql } from 'kysely'
import { coverBy } from '../pipeline.ts'
import type { Job, Tally } from '../schema/index.ts'
import type { PoolContext } from './context.ts'
import { loadResumes } from './load-resumes.ts'

/** What `cover` says of a resume and a posting, as far as a list shows it. */
export interface ScoredResume {
  readonly documentId: number
  /** Tenths of a point. */
  readonly tenths: number
  readonly required: Tally
  readonly preferred: Tally
}

interface Row {
  readonly document_id: number
  readonly tenths: number
  readonly required_met: number
  readonly required_of: number
  readonly preferred_met: number
  readonly preferred_of: number
}

const toScored = (row: Row): ScoredResume => ({
  documentId: row.document_id,
  tenths: row.tenths,
  required: { met: row.required_met, of: row.required_of },
  preferred: { met: row.preferred_met, of: row.preferred_of },
})

const toRow = ({ documentId, tenths, required, preferred }: ScoredResume): Row => ({
  document_id: documentId,
  tenths,
  required_met: required.met,
  required_of: required.of,
  preferred_met: preferred.met,
  preferred_of: preferred.of,
})

const loadScores = async ({ db }: PoolContext, jobId: number, ids: readonly number[]): Promise<ScoredResume[]> => {
  const { rows } = await sql<Row>`
    select document_id, tenths, required_met, required_of, preferred_met, preferred_of
    from scores where job_id = ${jobId} and document_id = any(${[...ids]}::int[])`.execute(db)
  return rows.map(toScored)
}

/** Somebody may be forgotten at this very moment: whose row is gone gets no score. */
const keepScores = async ({ db }: PoolContext, jobId: number, scored: readonly ScoredResume[]): Promise<void> => {
  if (scored.length === 0) return
  await sql`
    insert into scores (document_id, job_id, tenths, required_met, required_of, preferred_met, preferred_of)
    select r.document_id, ${jobId}::int, r.tenths, r.required_met, r.required_of, r.preferred_met, r.preferred_of
    from json_to_recordset(${JSON.stringify(scored.map(toRow))}::json) as r (document_id int, tenths smallint,
      required_met smallint, required_of smallint, preferred_met smallint, preferred_of smallint)
    join documents d on d.id = r.document_id for key share of d
    on conflict (job_id, document_id) do nothing`.execute(db)
}

/**
 * The scores of some resumes on a posting: those that are kept, and for the others what `cover` says, which is kept then.
 *
 * @returns in no order; resumes that are gone are missing.
 */
export const scoreResumes = async (
  context: PoolContext,
  job: Job,
  jobId: number,
  documentIds: readonly number[],
): Promise<ScoredResume[]> => {
  const kept = await loadScores(context, jobId, documentIds)
  const known = new Set(kept.map(({ documentId }) => documentId))
  const resumes = await loadResumes(
    context,
    documentIds.filter((id) => !known.has(id)),
  )
  const scored = resumes.map(({ documentId, analysis }): ScoredResume => {
    const { score, required, preferred } = coverBy(analysis, job, context.taxonomy)
    return { documentId, tenths: Math.round(score * 10), required, preferred }
  })
  await keepScores(context, jobId, scored)
  return [...kept, ...scored]
}
