import { sql } from 'kysely'
import { SCORING_VERSION } from '../coverage/index.ts'
import type { CoverageError } from '../errors/index.ts'
import type { Patience, StorablePosting } from '../matching/index.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import type { RankedResume, Ranking } from '../schema/index.ts'
import { PURPOSE } from '../wording/words.ts'
import { audit } from './audit.ts'
import { type Filters, findCandidates, incomplete, type Population } from './candidates.ts'
import type { PoolContext } from './context.ts'
import { findOrKeepJob } from './postings.ts'
import { type ScoredResume, scoreResumes } from './score-resumes.ts'
import type { Candidate } from './sort-candidates.ts'
import { requirePatience } from './steps.ts'

export interface RankOptions extends Patience {
  /** How many are shown. */
  readonly top: number
  readonly filters?: Filters
  /** Show codes only; in a blind pool nobody sees more anyway. */
  readonly blind?: boolean
  /** Who asks, for the audit. */
  readonly who: string
}

/** Somebody who was scored on the posting. */
interface Contender extends ScoredResume {
  readonly lot: number
}

/** How many are scored in one go, after a first go of as many as there are places. */
const GO = 32

const TIE_RULE = 'Equal scores share a place; among them the order was drawn by lot and says nothing about anybody.'

/** By falling score; among equals by lot. */
const compareContenders = (a: Contender, b: Contender): number =>
  b.tenths - a.tenths || a.lot - b.lot || a.documentId - b.documentId

/** Whether a candidate could rank above somebody if its score reached its bound. */
const canPrecede = ({ bound, lot, documentId }: Candidate, last: Contender): boolean =>
  bound > last.tenths || (bound === last.tenths && (lot < last.lot || (lot === last.lot && documentId < last.documentId)))

/** The best, everybody who was scored on the way, and how many more candidates could have the score of the last. */
interface Search {
  readonly population: Population
  readonly best: readonly Contender[]
  readonly scored: number
  readonly more: number
  readonly candidates: number
  /** Candidates whose resumes were not there when they were to be scored. */
  readonly missing: readonly number[]
}

/** Takes from the front, as long as they are meant. */
const createTaker = (candidates: Generator<Candidate>) => {
  let next = candidates.next()
  return (most: number, isMeant: (candidate: Candidate) => boolean): Candidate[] => {
    const taken: Candidate[] = []
    while (!next.done && taken.length < most && isMeant(next.value)) {
      taken.push(next.value)
      next = candidates.next()
    }
    return taken
  }
}

/**
 * Go through the candidates by falling bound until nobody who is left can be among the best: the result is the same as
 * that of scoring everyone.
 */
const search = async (
  context: PoolContext,
  posting: StorablePosting,
  jobId: number,
  { top, filters = {}, ...patience }: RankOptions,
): Promise<Search> => {
  const { population, count, byBound } = await findCandidates(context, posting.bound, filters, patience)
  const take = createTaker(byBound())
  let contenders: Contender[] = []
  let missing: number[] = []
  for (let scored = 0; ; ) {
    requirePatience(patience)
    const last = contenders[top - 1]
    const go = take(last ? GO : top, (candidate) => !last || canPrecede(candidate, last))
    if (go.length === 0) {
      const equal = last ? take(count, ({ bound }) => bound === last.tenths).length : 0
      const beyond = contenders.slice(top).filter(({ tenths }) => tenths === last?.tenths).length
      return { population, best: contenders.slice(0, top), scored, more: equal + beyond, candidates: count, missing }
    }
    const lots = new Map(go.map(({ documentId, lot }) => [documentId, lot]))
    const results = await scoreResumes(context, { posting, jobId }, [...lots.keys()], patience)
    scored += results.length
    const found = new Set(results.map(({ documentId }) => documentId))
    missing = [...missing, ...[...lots.keys()].filter((id) => !found.has(id))]
    contenders = [...contenders, ...results.map((one) => ({ ...one, lot: lots.get(one.documentId) ?? 0 }))].sort(
      compareContenders,
    )
  }
}

interface Name {
  readonly code: string
  readonly fileName: string
}

const nameResumes = async ({ db }: PoolContext, ids: readonly number[]): Promise<ReadonlyMap<number, Name>> => {
  const { rows } = await sql<{ id: number; code: string; file_name: string }>`
    select id, code, file_name from documents where id = any(${[...ids]}::int[])`.execute(db)
  return new Map(rows.map(({ id, code, file_name }) => [id, { code, fileName: file_name }]))
}

const showResumes = (best: readonly Contender[], names: ReadonlyMap<number, Name>, blind: boolean): RankedResume[] =>
  best.flatMap(({ documentId, tenths, judged, required, preferred }) => {
    const name = names.get(documentId)
    if (!name) return []
    const place = best.findIndex((one) => one.tenths === tenths) + 1
    return [{ place, code: name.code, fileName: blind ? null : name.fileName, score: tenths / 10, judged, required, preferred }]
  })

/** What was found in a pool. */
interface Found {
  readonly jobId: number
  readonly search: Search
  readonly resumes: readonly RankedResume[]
  /** Candidates that were no longer there when they were to be scored or named. */
  readonly absent: readonly number[]
}

const findOnce = async (
  context: PoolContext,
  posting: StorablePosting,
  { filters = {}, blind = false, ...options }: RankOptions,
): Promise<Found> => {
  const jobId = await findOrKeepJob(context, posting)
  const found = await search(context, posting, jobId, { ...options, filters })
  const ids = found.best.map(({ documentId }) => documentId)
  const names = await nameResumes(context, ids)
  const absent = [...found.missing, ...ids.filter((id) => !names.has(id))]
  return { jobId, search: found, resumes: showResumes(found.best, names, blind || context.blind), absent }
}

/** How many of those who are absent nobody forgot, and no time has come for. */
const countKept = async ({ db, edition, now }: PoolContext, absent: readonly number[]): Promise<number> => {
  if (absent.length === 0) return 0
  const { rows } = await sql<{ kept: number }>`
    select count(*)::int as kept from credits
    where edition_id = ${edition} and expires_at > ${now()} and document_id = any(${[...absent]}::int[])`.execute(db)
  return rows[0]?.kept ?? absent.length
}

/** The shortfall, if fewer were found than there are. */
const findShortfall = async (context: PoolContext, { search, absent }: Found): Promise<CoverageError | null> => {
  const { candidates, population } = search
  if (candidates < population.considered) return incomplete(candidates, population.considered)
  const kept = await countKept(context, absent)
  return kept === 0 ? null : incomplete(candidates - kept, candidates)
}

/** An edition may end between two attempts; but this often in a row is no coincidence. */
const MAX_LOOKS = 3

/**
 * A database that silently returns less than it should would drop somebody from the list, or everybody, and nobody could
 * tell such an answer from a true one. People who are forgotten at this very moment do not count as missing.
 *
 * @throws CoverageError `pool_incomplete`
 */
const findWhole = async (context: PoolContext, posting: StorablePosting, options: RankOptions): Promise<Found> => {
  for (let look = 1; ; look++) {
    const found = await findOnce(context, posting, options)
    const shortfall = await findShortfall(context, found)
    if (shortfall === null) return found
    if (look === MAX_LOOKS) throw shortfall
  }
}

export const versionsOf = ({ taxonomy }: Pick<PoolContext, 'taxonomy'>): Ranking['versions'] => ({
  engine: ENGINE_VERSION,
  taxonomy: taxonomy.version,
  scoring: SCORING_VERSION,
})

/**
 * The resumes of the pool that cover most of a posting. Who is shown, and with which score, is what `cover` would say if
 * it scored everybody. Everybody is bounded by what is kept of their sketches, and scored by falling bound; only those are left
 * unscored whose bound is too low for a place.
 */
export const rankResumes = async (context: PoolContext, posting: StorablePosting, options: RankOptions): Promise<Ranking> => {
  const { top, filters = {}, who } = options
  const details = { top, minYears: filters.minYears ?? null, degree: filters.degree ?? null }
  await audit(context, { who, action: 'rank', subject: posting.sha256, details })
  const { jobId, search: found, resumes } = await findWhole(context, posting, options)
  const { population } = found
  return {
    purpose: PURPOSE,
    job: {
      id: jobId,
      title: posting.title,
      requirements: posting.requirements,
      blockers: [...posting.blockers],
    },
    versions: versionsOf(context),
    filters: {
      minYears: filters.minYears ?? null,
      degree: filters.degree ?? null,
      leftOut: Math.max(0, population.resumes - population.outdated - population.considered),
    },
    pool: { resumes: population.resumes, outdated: population.outdated, scored: found.scored },
    ties: { rule: TIE_RULE, more: found.more },
    resumes: [...resumes],
  }
}
