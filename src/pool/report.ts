import { CoverageError } from '../errors/index.ts'
import type { Patience } from '../matching/index.ts'
import { audit } from './audit.ts'
import type { PoolContext } from './context.ts'
import { findResume, type KeptResume, loadResumes } from './load-resumes.ts'
import { loadJob } from './postings.ts'

/**
 * A resume of the pool, by its code or the hash of its file.
 *
 * @throws CoverageError `not_in_pool`
 */
export const loadResume = async (context: PoolContext, name: string): Promise<KeptResume> => {
  const found = await findResume(context, name)
  const [resume] = found ? await loadResumes(context, [found.documentId]) : []
  if (!resume) throw new CoverageError('not_in_pool', { what: 'resume', name: name.slice(0, 64) })
  return resume
}

export interface ReportOptions extends Patience {
  readonly who: string
  readonly blind?: boolean
}

/**
 * The report on a resume of the pool and a posting that was asked about, as JSON in UTF-8; in a blind pool without name,
 * contacts, schools and address.
 *
 * @throws CoverageError `not_in_pool`
 */
export const reportOn = async (
  context: PoolContext,
  name: string,
  jobId: number,
  { who, blind = false, ...patience }: ReportOptions,
): Promise<Uint8Array> => {
  const { code, resume } = await loadResume(context, name)
  const posting = await loadJob(context, jobId)
  if (!posting) throw new CoverageError('not_in_pool', { what: 'posting', name: String(jobId) })
  await audit(context, { who, action: 'report', subject: code, details: { job: posting.sha256 } })
  const question = { verb: 'report', resume, posting: posting.body, blind: blind || context.blind } as const
  return context.askStore(question, context.taxonomy, patience)
}
