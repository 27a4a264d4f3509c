import { CoverageError } from '../../../errors/index.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { readDocx } from './index.ts'

/** A part is damaged, or our reader failed; where a file is locked or too large, or memory ran out, no second attempt is made. */
const isWorthASecond = (error: unknown): boolean =>
  error instanceof CoverageError ? error.code === 'unreadable_document' : !(error instanceof RangeError)

/**
 * A Word file by our own reader, and where that cannot read it, by a second one. Few files need that, and it takes 0.1 s to load.
 *
 * @throws CoverageError as `readDocx`: for a file that neither can read, what the first one throws.
 */
export const readWord = async (bytes: Uint8Array, options: FormatOptions): Promise<DocumentContent> => {
  try {
    return await readDocx(bytes, options)
  } catch (error) {
    if (!isWorthASecond(error)) throw error
    const { readBySecond } = await import('./second-reader.ts')
    return readBySecond(bytes, options).catch(() => {
      throw error
    })
  }
}
