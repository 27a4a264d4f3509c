import { sql } from 'kysely'
import type { Patience } from '../matching/index.ts'
import type { PoolContext } from './context.ts'
import { inSteps } from './steps.ts'

interface Row {
  readonly id: number
  readonly published: readonly number[] | null
  /** The posting, if its scores are not known yet. */
  readonly body: Uint8Array | null
}

interface Unknown {
  readonly id: number
  readonly body: Uint8Array
}

const TENTHS = 10

const findRows = async ({ db }: PoolContext, jobIds: readonly number[]): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select id, published, case when published is null then body end as body
    from jobs where id = any(${[...jobIds]}::int[])`.execute(db)
  return rows
}

/** Scores the published resumes on one step's postings and stores the result: whoever gives up loses nothing. */
const scoreStep = async (context: PoolContext, step: readonly Unknown[], patience: Patience): Promise<[number, number[]][]> => {
  const question = { verb: 'published', postings: step.map(({ body }) => body) } as const
  const scores = await context.askStore(question, context.taxonomy, patience)
  const scored = step.map(({ id }, index): [number, number[]] => [id, scores[index] ?? []])
  for (const [id, published] of scored) {
    const tenths = published.map((score) => Math.round(score * TENTHS))
    await sql`update jobs set published = ${tenths}::smallint[] where id = ${id}`.execute(context.db)
  }
  return scored
}

/**
 * What the published resumes score on postings of the pool, by posting number. Each posting is compared with them only
 * once, in about twenty milliseconds, however many people ask; postings that are gone are missing.
 */
export const loadPublished = async (
  context: PoolContext,
  jobIds: readonly number[],
  patience: Patience,
): Promise<ReadonlyMap<number, readonly number[]>> => {
  const rows = await findRows(context, jobIds)
  const known = rows.flatMap(({ id, published }) =>
    published ? [[id, published.map((tenths) => tenths / TENTHS)] as const] : [],
  )
  const unknown = rows.flatMap(({ id, body }) => (body ? [{ id, body }] : []))
  const fresh: [number, number[]][] = []
  for (const step of inSteps(unknown, ({ body }) => body.length)) fresh.push(...(await scoreStep(context, step, patience)))
  return new Map<number, readonly number[]>([...known, ...fresh])
}
