import { type Kysely, sql } from 'kysely'
import { SCORING_VERSION } from '../coverage/index.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import type { Taxonomy } from '../schema/index.ts'
import type { PoolTables } from './tables.ts'

/** The number of the edition that this program's analyses and scores rest on; a new one if no such program has been here before. */
export const findEdition = async (db: Kysely<PoolTables>, taxonomy: Taxonomy): Promise<number> => {
  const values = { engine: ENGINE_VERSION, taxonomy: taxonomy.version, scoring: SCORING_VERSION }
  await db
    .insertInto('editions')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { rows } = await sql<{ id: number }>`select id from editions
    where engine = ${values.engine} and taxonomy = ${values.taxonomy} and scoring = ${values.scoring}`.execute(db)
  const [edition] = rows
  if (!edition) throw new Error('An edition that was written is not there.')
  return edition.id
}
