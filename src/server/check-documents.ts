import { CoverageError, isOfDocument, toCoverageError } from '../errors/index.ts'
import type { OcrProgress } from '../index.ts'
import { CHECK_SIDES, openSide } from '../reader/index.ts'
import type { ReadDocument, Taxonomy } from '../schema/index.ts'
import type { Taken } from './match-documents.ts'
import type { Given } from './requests.ts'
import type { ServiceReader } from './service-reader.ts'

type Side = keyof typeof CHECK_SIDES

export interface CheckInput {
  readonly original: Taken<Given>
  readonly tailored: Taken<Given>
  /** null: the posting that it was tailored to is not known. */
  readonly job: Taken<Given | null>
  readonly asOf?: string | undefined
  /** Called before each page of a scan, which takes seconds. */
  readonly onOcr?: (document: 'original' | 'tailored', progress: OcrProgress) => void
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** What is wrong with a check, by the document that it is about; `check` is about both, or about neither. */
export interface CheckErrors extends Partial<Record<Side, CoverageError>> {
  readonly check?: CoverageError
}

/** The result: a check, as the JSON that is sent, or what is wrong. */
export type CheckOutcome = { readonly json: Uint8Array } | { readonly errors: CheckErrors }

const openTaken = async (
  reader: ServiceReader,
  side: Side,
  taken: Taken<Given | null>,
  { onOcr, signal }: Pick<CheckInput, 'onOcr' | 'signal'>,
): Promise<ReadDocument | null> => {
  if ('error' in taken) throw taken.error
  if (taken.value === null) return null
  const { source, fileName } = taken.value
  return reader.open(source, {
    givenAs: side === 'job' ? 'posting' : 'resume',
    signal,
    ...(fileName !== undefined && { fileName }),
    ...(onOcr && side !== 'job' && { onOcr: (progress) => onOcr(side, progress) }),
  })
}

/** An error that is about no document stands alone. */
const sortErrors = (errors: Partial<Record<Side, CoverageError>>): CheckErrors => {
  const general = Object.values(errors).find((error) => !isOfDocument(error))
  return general ? { check: general } : errors
}

/** Throws the first error, which says which document it is about. @throws CoverageError */
export const throwFirst = async (errors: CheckErrors): Promise<never> => {
  if (errors.check) throw errors.check
  for (const side of ['original', 'tailored', 'job'] as const) {
    const error = errors[side]
    if (error) await openSide(CHECK_SIDES[side], Promise.reject(error))
  }
  throw new CoverageError('internal')
}

/** Reads the documents at the same time and compares the rewrite with its original. An error keeps the document that it is about. */
export const checkDocuments = async (reader: ServiceReader, taxonomy: Taxonomy, input: CheckInput): Promise<CheckOutcome> => {
  const open = (side: Side): Promise<ReadDocument | null> => openTaken(reader, side, input[side], input)
  const [original, tailored, job] = await Promise.allSettled([open('original'), open('tailored'), open('job')])
  if (original.status === 'rejected' || tailored.status === 'rejected' || job.status === 'rejected') {
    const rejected = { original, tailored, job }
    const errors = (Object.keys(rejected) as Side[]).flatMap((side) => {
      const settled = rejected[side]
      return settled.status === 'rejected' ? [[side, toCoverageError(settled.reason)] as const] : []
    })
    return { errors: sortErrors(Object.fromEntries(errors)) }
  }
  if (original.value === null || tailored.value === null) throw new CoverageError('internal')
  const opened = { original: original.value, tailored: tailored.value, posting: job.value }
  try {
    const options = { taxonomy, ...(input.asOf !== undefined && { asOf: input.asOf }) }
    return { json: await reader.checkOpened(opened, options) }
  } catch (error) {
    return { errors: { check: toCoverageError(error) } }
  }
}
