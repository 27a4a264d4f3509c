import { CoverageError } from '../errors/index.ts'

/** @param limit what a file has too much of, with the number: "1000 entries in the archive". */
export const exceeded = (file: string, limit: string): CoverageError => new CoverageError('limit_exceeded', { file, limit })
