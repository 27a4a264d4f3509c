import { sql } from 'kysely'
import type { ScoreBound } from '../coverage/index.ts'
import { CoverageError } from '../errors/index.ts'
import { DegreeFilter } from '../schema/index.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { selectBounds } from './bound-sql.ts'
import type { PoolContext } from './context.ts'

/** Who is considered at all. Nobody is left out unless somebody asks for it. */
export interface Filters {
  /** Years of dated work, at least. */
  readonly minYears?: number | undefined
  /** A finished degree of that level or above. */
  readonly degree?: DegreeFilter | undefined
}

/** Somebody who may be among the best. */
export interface Candidate {
  readonly documentId: number
  /** No score can be above it: tenths of a point. */
  readonly bound: number
  /** The order among equals. */
  readonly lot: number
}

const HELD = 200

/** Conditions on a row of `credits`. */
const conditionsOf = ({ edition, now }: PoolContext, { minYears, degree }: Filters) =>
  sql.join(
    [
      sql`edition_id = ${edition}`,
      sql`expires_at > ${now()}`,
      ...(minYears === undefined ? [] : [sql`months >= ${Math.ceil(minYears * MONTHS_PER_YEAR)}::int`]),
      ...(degree === undefined ? [] : [sql`get_byte(degrees, ${DegreeFilter.options.indexOf(degree) + 1}::int) = ${HELD}::int`]),
    ],
    sql` and `,
  )

/**
 * Those who may be among the best, by falling bound; among equal bounds the lower lot first. Every row is looked at.
 */
export const findCandidates = async (
  context: PoolContext,
  bound: ScoreBound,
  filters: Filters,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<Candidate[]> => {
  const { rows } = await sql<{ document_id: number; bound: number; lot: number }>`
    ${selectBounds(bound, conditionsOf(context, filters))}
    order by bound desc, lot, document_id limit ${limit} offset ${offset}`.execute(context.db)
  return rows.map((row) => ({ documentId: row.document_id, bound: row.bound, lot: row.lot }))
}

/** How many are in the pool, how many of them pass the filters, and how many wait to be understood by this edition. */
export interface Population {
  readonly resumes: number
  readonly considered: number
  readonly outdated: number
}

/** The error for a database that silently returns less than it should. */
export const incomplete = (found: number, expected: number): CoverageError =>
  new CoverageError('pool_incomplete', { found: String(found), expected: String(expected) })

/** The one row that a count always returns. */
const theRow = <T>([row]: readonly T[]): T => {
  if (row === undefined) throw incomplete(0, 1)
  return row
}

/** A second look at every row, which only filters make necessary: without them nobody is left out. */
const countConsidered = async (context: PoolContext, filters: Filters): Promise<number> => {
  const { rows } = await sql<{ considered: number }>`
    select count(*)::int as considered from credits where ${conditionsOf(context, filters)}`.execute(context.db)
  return theRow(rows).considered
}

const isFiltered = ({ minYears, degree }: Filters): boolean => minYears !== undefined || degree !== undefined

/** Counted in indexes alone: each resume has one row of credits for each edition that has seen it. */
export const countPopulation = async (context: PoolContext, filters: Filters): Promise<Population> => {
  const { rows } = await sql<{ resumes: number; outdated: number }>`
    select (select count(*)::int from documents where expires_at > ${context.now()}) as resumes,
      greatest(0, (select count(*)::int from documents) - (select count(*)::int from credits where edition_id = ${context.edition}))
        as outdated`.execute(context.db)
  const { resumes, outdated } = theRow(rows)
  const considered = isFiltered(filters) ? await countConsidered(context, filters) : Math.max(0, resumes - outdated)
  return { resumes, outdated, considered }
}
