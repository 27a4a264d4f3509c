import { sql } from 'kysely'
import { type ScoreBound, termsOf } from '../coverage/index.ts'
import { CoverageError } from '../errors/index.ts'
import type { Patience } from '../matching/index.ts'
import { DegreeFilter } from '../schema/index.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { sum } from '../text/sum.ts'
import type { LoadedBlock } from './block-members.ts'
import type { PoolContext } from './context.ts'
import { loadBlocks } from './load-blocks.ts'
import { inSnapshot } from './snapshot.ts'
import { type Candidate, type CandidateColumns, sortCandidates } from './sort-candidates.ts'
import { mapSteps } from './steps.ts'

/** Who is considered at all. Nobody is left out unless somebody asks for it. */
export interface Filters {
  /** Years of dated work, at least. */
  readonly minYears?: number | undefined
  /** A finished degree of that level or above. */
  readonly degree?: DegreeFilter | undefined
}

/** A degree that is held, in a sketch. */
const DEGREE_HELD = 200

/** Conditions on a row of `credits`. */
const conditionsOf = ({ edition, now }: PoolContext, { minYears, degree }: Filters) =>
  sql.join(
    [
      sql`edition_id = ${edition}`,
      sql`expires_at > ${now()}`,
      ...(minYears === undefined ? [] : [sql`months >= ${Math.ceil(minYears * MONTHS_PER_YEAR)}::int`]),
      ...(degree === undefined
        ? []
        : [sql`get_byte(degrees, ${DegreeFilter.options.indexOf(degree) + 1}::int) = ${DEGREE_HELD}::int`]),
    ],
    sql` and `,
  )

/** Which resumes of a block are considered. */
const passing = (
  { sketches: { size, months, degrees } }: LoadedBlock,
  { minYears, degree }: Filters,
): ((index: number) => boolean) => {
  const leastMonths = Math.ceil((minYears ?? 0) * MONTHS_PER_YEAR)
  const ofDegree = degree === undefined ? null : DegreeFilter.options.indexOf(degree) + 1
  const kept = degrees.length / size
  return (index) => (months[index] ?? 0) >= leastMonths && (ofDegree === null || degrees[index * kept + ofDegree] === DEGREE_HELD)
}

/** Whose time has come, but who is not deleted yet: few, since that is done within the hour. */
const findExpired = async ({ db, now }: PoolContext): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{ id: number }>`select id from documents where expires_at <= ${now()}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** The columns of those who are meant. */
const select = (
  { documentIds, lots }: LoadedBlock,
  bounds: Uint16Array,
  isMeant: (documentId: number, index: number) => boolean,
): CandidateColumns => {
  const meant = documentIds.map((id, index) => Number(isMeant(id, index)))
  const kept = (_: number, index: number): boolean => meant[index] === 1
  return { documentIds: documentIds.filter(kept), lots: lots.filter(kept), bounds: bounds.filter(kept) }
}

/** How many are in the pool, how many of them pass the filters, and how many wait to be understood by this edition. */
export interface Population {
  readonly resumes: number
  readonly considered: number
  readonly outdated: number
}

/** Everybody who is considered, and how many the database says that these are at the same moment. */
export interface Candidates {
  readonly population: Population
  readonly count: number
  /** By falling bound; among equal bounds the lower lot first. */
  readonly byBound: () => Generator<Candidate>
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

/** Every resume of the pool is bounded, as the pool was at one moment. */
export const findCandidates = (
  context: PoolContext,
  bound: ScoreBound,
  filters: Filters,
  patience: Patience = {},
): Promise<Candidates> =>
  inSnapshot(context, async (snapshot) => {
    const population = await countPopulation(snapshot, filters)
    const expired = await findExpired(snapshot)
    const found = await mapSteps(loadBlocks(snapshot, termsOf(bound)), async (block) => {
      const question = { verb: 'bound', bound, sketches: block.sketches } as const
      const bounds = await context.askStore(question, context.taxonomy, patience)
      const passes = passing(block, filters)
      return select(block, bounds, (id, index) => passes(index) && !expired.has(id))
    })
    return { population, count: sum(found.map(({ bounds }) => bounds.length)), byBound: () => sortCandidates(found) }
  })
