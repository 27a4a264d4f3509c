import { CoverageError, type ErrorCode } from '../errors/index.ts'

/** Our codes for why a database could not do something (PostgreSQL, appendix A; Node's names for failed connections). */
const CODES_OF_POSTGRES: Readonly<Record<string, ErrorCode>> = {
  // disk_full
  53100: 'pool_disk_full',
  // admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections
  '57P01': 'pool_unreachable',
  '57P02': 'pool_unreachable',
  '57P03': 'pool_unreachable',
  53300: 'pool_unreachable',
  ECONNREFUSED: 'pool_unreachable',
  ECONNRESET: 'pool_unreachable',
  ENOTFOUND: 'pool_unreachable',
  ETIMEDOUT: 'pool_unreachable',
}

/** The database's own code for an error: SQLSTATE, or Node's name if it was not reached. */
export const databaseCodeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** Rethrows in our words what is not the query's fault; everything else as it came. */
export const throwExplained = (error: unknown): never => {
  const code = CODES_OF_POSTGRES[databaseCodeOf(error) ?? '']
  throw code === undefined ? error : new CoverageError(code, { problem: 'it does not answer' }, { cause: error })
}
