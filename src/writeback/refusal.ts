import { CoverageError } from '../errors/index.ts'

/** Why a file cannot be written back, as words that follow its name. */
export const refusal = (file: string, reason: string): CoverageError => new CoverageError('cannot_write_back', { file, reason })
