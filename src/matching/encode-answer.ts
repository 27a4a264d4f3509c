import { CoverageError } from '../errors/index.ts'
import type { Analysis, Check, Job, Report } from '../schema/index.ts'

/**
 * A report on two pages has 30 kB to 60 kB, one on fifty pages a megabyte; nobody reads a longer one, and while it waits for
 * its client it takes up the server's memory.
 */
const MAX_ANSWER_BYTES = 2_000_000

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/**
 * An answer as it is sent: JSON in UTF-8.
 *
 * @throws CoverageError `answer_too_large` above {@link MAX_ANSWER_BYTES}.
 */
export const encodeAnswer = (answer: Report | Analysis | Job | Check): Uint8Array => {
  const bytes = Buffer.from(JSON.stringify(answer))
  if (bytes.length <= MAX_ANSWER_BYTES) return bytes
  throw new CoverageError('answer_too_large', { size: inMegabytes(bytes.length), limit: inMegabytes(MAX_ANSWER_BYTES) })
}
