import { CoverageError } from '../errors/index.ts'
import type { AskStore, Patience } from '../matching/index.ts'

/** What a child does in one go: twenty milliseconds for honest documents, and well below its time limit for hostile ones. */
const STEP = { documents: 32, packedBytes: 256 * 1024 } as const

/** Items in order, in steps of at most that many documents and packed bytes; an item larger than that is a step of its own. */
export function* inSteps<T>(items: readonly T[], bytesOf: (item: T) => number): Generator<readonly T[]> {
  let step: T[] = []
  let bytes = 0
  for (const item of items) {
    const size = bytesOf(item)
    if (step.length > 0 && (step.length === STEP.documents || bytes + size > STEP.packedBytes)) {
      yield step
      step = []
      bytes = 0
    }
    step.push(item)
    bytes += size
  }
  if (step.length > 0) yield step
}

/**
 * Called between two steps.
 *
 * @throws CoverageError `ranking_too_slow`, or `busy` if nobody is waiting any more.
 */
export const requirePatience = ({ signal, deadlineMs }: Patience): void => {
  if (deadlineMs !== undefined && performance.now() >= deadlineMs) throw new CoverageError('ranking_too_slow')
  if (signal?.aborted) throw new CoverageError('busy')
}

/** The same stages, which throw {@link requirePatience}'s errors when an answer comes too late. */
export const withinPatience =
  (askStore: AskStore): AskStore =>
  async (question, taxonomy, patience = {}) => {
    requirePatience(patience)
    try {
      return await askStore(question, taxonomy, patience)
    } catch (error) {
      requirePatience(patience)
      throw error
    }
  }
