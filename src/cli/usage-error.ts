import { CoverageError } from '../errors/index.ts'

/** A command was given what it cannot do. */
export const usageError = (problem: string): CoverageError => new CoverageError('usage', { problem })
