import type { OpenedPair } from '../answers/index.ts'
import { type DocumentReader, readText } from '../document/index.ts'
import { CoverageError, errorOf, isOfDocument, joinErrors, toCoverageError } from '../errors/index.ts'
import type { ReadDocument } from '../schema/index.ts'
import type { OpenOptions } from './options.ts'
import type { Source } from './reader.ts'

export type Open = (source: Source, options?: OpenOptions) => Promise<ReadDocument>

export const openBy =
  (readBytes: DocumentReader['readDocument']): Open =>
  async (source, { fileName, givenAs, onOcr, signal } = {}) =>
    typeof source === 'string'
      ? readText(source)
      : readBytes(source, { ...(fileName !== undefined && { fileName }), givenAs, onOcr, signal })

/**
 * Both documents, one after the other.
 *
 * @throws CoverageError everything that is wrong with both, together.
 */
export const openBoth = async (
  openResume: () => Promise<ReadDocument>,
  openPosting: () => Promise<ReadDocument>,
): Promise<Pick<OpenedPair, 'resume' | 'posting'>> => {
  const [posting] = await Promise.allSettled([openPosting()])
  const [resume] = await Promise.allSettled([openResume()])
  if (resume.status === 'fulfilled' && posting.status === 'fulfilled') return { resume: resume.value, posting: posting.value }
  throw joinErrors(errorOf(resume), errorOf(posting))
}

/** One document of several, opened; its error says which one it is. */
export const openSide = async (side: string, opening: Promise<ReadDocument>): Promise<ReadDocument> => {
  try {
    return await opening
  } catch (thrown) {
    const error = toCoverageError(thrown)
    if (!isOfDocument(error)) throw error
    const words = { message: `${side}: ${error.message}`, hint: error.hint }
    throw new CoverageError(error.code, error.details, { cause: error.cause, words })
  }
}

/** What the documents of a check are called in errors. */
export const CHECK_SIDES = { original: 'The original', tailored: 'The tailored resume', job: 'The posting' } as const

/** Opens the document while the stages' tables are built: starting the first child takes as long. */
export const openMeanwhile = async (opening: Promise<ReadDocument>, preparing: Promise<void>): Promise<ReadDocument> => {
  const [opened] = await Promise.all([opening, preparing])
  return opened
}
