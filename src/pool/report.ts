import { CoverageError } from '../errors.ts'
import { compareBlindBy, compareBy } from '../pipeline.ts'
import type { Report } from '../schema/index.ts'
import { audit } from './audit.ts'
import type { PoolContext } from './context.ts'
import { findResume, type KeptResume, loadResumes } from './load-resumes.ts'
import { loadJob } from './postings.ts'

/**
 * A resume of the pool by its code or the hash of its file.
 *
 * @throws CoverageError `not_in_pool`
 */
export const loadResume = async (context: PoolContext, name: string): Promise<KeptResume> => {
  const found = await findResume(context, name)
  const [resume] = found ? await loadResumes(context, [found.documentId]) : []
  if (!resume) throw new CoverageError('not_in_pool', { what: 'resume', name: name.slice(0, 64) })
  return resume
}

/**
 * The report of a resume of the pool on a posting that was asked about; in a blind pool without name, contacts, schools
 * and address.
 *
 * @throws CoverageError `not_in_pool`
 */
export const reportOn = async (
  context: PoolContext,
  name: string,
  jobId: number,
  { who, blind = false }: { readonly who: string; readonly blind?: boolean },
): Promise<Report> => {
  const resume = await loadResume(context, name)
  const job = await loadJob(context, jobId)
  if (!job) throw new CoverageError('not_in_pool', { what: 'posting', name: String(jobId) })
  await audit(context, { who, action: 'report', subject: resume.code, details: { job: job.document.sha256 } })
  const compare = blind || context.blind ? compareBlindBy : compareBy
  return compare(resume.analysis, job, context.taxonomy)
}
