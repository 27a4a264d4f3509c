import { type CoverageError, toCoverageError } from '../errors.ts'
import type { OcrProgress } from '../index.ts'
import { choosePosting } from '../pipeline.ts'
import type { BriefLevel, Report, Taxonomy } from '../schema/index.ts'
import type { AppOptions } from './app-options.ts'
import type { Given } from './requests.ts'

export interface MatchInput {
  readonly resume: Given
  /** null: the role brief, at `level`. */
  readonly posting: Given | null
  /** Only without a posting. */
  readonly level?: BriefLevel | undefined
  readonly asOf?: string
  /** Called before each page of a scan, which takes seconds. */
  readonly onOcr?: (document: 'resume' | 'posting', progress: OcrProgress) => void
}

/** What became of the two documents: a report, or what is wrong with one or both of them. */
export type MatchOutcome =
  | { readonly report: Report }
  | { readonly errors: { readonly resume?: CoverageError; readonly job?: CoverageError } }

const errorOf = (settled: PromiseSettledResult<unknown>): CoverageError | undefined =>
  settled.status === 'rejected' ? toCoverageError(settled.reason) : undefined

const watched = ({ onOcr }: MatchInput, document: 'resume' | 'posting'): { onOcr?: (progress: OcrProgress) => void } =>
  onOcr ? { onOcr: (progress) => onOcr(document, progress) } : {}

const namedAs = ({ fileName }: Given): { fileName?: string } => (fileName === undefined ? {} : { fileName })

/** Reads both documents at the same time and holds one against the other. An error keeps the document that it is about. */
export const matchDocuments = async (
  reader: AppOptions['reader'],
  taxonomy: Taxonomy,
  input: MatchInput,
): Promise<MatchOutcome> => {
  const { source, level } = choosePosting(input.posting?.source ?? null, input.level, taxonomy)
  const asOf = input.asOf === undefined ? {} : { asOf: input.asOf }
  const [analysis, job] = await Promise.allSettled([
    reader.read(input.resume.source, { taxonomy, ...asOf, ...namedAs(input.resume), ...watched(input, 'resume') }),
    reader.readJob(source, { taxonomy, ...(input.posting && namedAs(input.posting)), ...watched(input, 'posting') }),
  ])
  if (analysis.status === 'fulfilled' && job.status === 'fulfilled') {
    return { report: await reader.compare(analysis.value, job.value, { taxonomy, level }) }
  }
  const [resumeError, jobError] = [errorOf(analysis), errorOf(job)]
  return { errors: { ...(resumeError && { resume: resumeError }), ...(jobError && { job: jobError }) } }
}
