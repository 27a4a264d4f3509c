import { CoverageError } from '../errors/index.ts'
import type { AskStore, Patience } from '../matching/index.ts'

/** What a child does in one go: some tens of milliseconds for honest documents, and well below its time limit for hostile ones. */
const MOST_PER_STEP = { documents: 16, packedBytes: 256 * 1024 } as const

/** So many steps of one ranking are done at once: it leaves other children to others. */
const STEPS_AT_ONCE = 2

/** Items in order, in steps of at most that many documents and packed bytes; an item larger than that is a step of its own. */
export function* inSteps<T>(items: readonly T[], bytesOf: (item: T) => number): Generator<readonly T[]> {
  let step: T[] = []
  let bytes = 0
  for (const item of items) {
    const size = bytesOf(item)
    if (step.length > 0 && (step.length === MOST_PER_STEP.documents || bytes + size > MOST_PER_STEP.packedBytes)) {
      yield step
      step = []
      bytes = 0
    }
    step.push(item)
    bytes += size
  }
  if (step.length > 0) yield step
}

/** The results of some steps, in their order; the first error ends it. */
export const mapSteps = async <T, R>(steps: AsyncIterable<T> | Iterable<T>, work: (step: T) => Promise<R>): Promise<R[]> => {
  const results: Promise<R>[] = []
  for await (const step of steps) {
    const result = work(step)
    // A caller that waits for an earlier step is told of its error first.
    result.catch(() => {})
    results.push(result)
    await results.at(-STEPS_AT_ONCE)
  }
  return Promise.all(results)
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
