import { CoverageError } from '../errors.ts'

/** Done by a child in one go: twenty milliseconds of honest documents, and well below its time limit for hostile ones. */
const STEP = { documents: 32, packedBytes: 256 * 1024 } as const

/** Items in order, in steps of at most so many and so many packed bytes; what is larger alone is a step of its own. */
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

/** How long a question about the pool may take, and who asks; both may be without an end. */
export interface Patience {
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined
  /** When the answer must be there, by `performance.now()`. */
  readonly deadlineMs?: number | undefined
}

/**
 * Between two steps.
 *
 * @throws CoverageError `ranking_too_slow`, or `busy` where nobody waits.
 */
export const requirePatience = ({ signal, deadlineMs }: Patience): void => {
  if (signal?.aborted) throw new CoverageError('busy')
  if (deadlineMs !== undefined && performance.now() > deadlineMs) throw new CoverageError('ranking_too_slow')
}
