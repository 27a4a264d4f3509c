import { sql } from 'kysely'
import { z } from 'zod'
import { makeBlocks } from './blocks.ts'
import { currentMonth, type PoolContext } from './context.ts'
import { renewPostings } from './postings.ts'
import type { Queues } from './queue.ts'
import { replaceAnalysis } from './store-resume.ts'

/** The data of a job in the queue `rescore`: resumes from one number to another, both included, and the edition wanted. */
const RescoreData = z.object({ edition: z.int(), from: z.int(), to: z.int() })

/** About a second of work. */
const RANGE = 200

/**
 * Queue all resumes that this program's edition has not seen, to be understood again: after a new taxonomy, engine or
 * scoring. Until then they are not ranked, and every ranking says how many there are.
 */
export const orderRescore = async ({ db, edition }: PoolContext, queues: Queues): Promise<void> => {
  const { rows } = await sql<{ from: number; to: number }>`
    select min(d.id) as from, max(d.id) as to from documents d
    where not exists (select from credits c where c.document_id = d.id and c.edition_id = ${edition})
    group by d.id / ${RANGE}`.execute(db)
  const jobs = rows.map(({ from, to }) => ({ data: { edition, from, to }, singletonKey: `${edition}:${from}` }))
  await queues.send('rescore', jobs)
}

interface Row {
  readonly document_id: number
  readonly body: Uint8Array
  readonly text: Uint8Array
}

/**
 * Do one job of the queue `rescore`. Doing it a second time changes nothing.
 *
 * @returns false if another edition than this program's is wanted: another worker must do it.
 */
export const rescore = async (context: PoolContext, data: unknown): Promise<boolean> => {
  const { edition, from, to } = RescoreData.parse(data)
  if (edition !== context.edition) return false
  const { rows } = await sql<Row>`
    select distinct on (a.document_id) a.document_id, a.body, t.body as text
    from analyses a join texts t on t.document_id = a.document_id
    where a.document_id between ${from} and ${to}
      and not exists (select from credits c where c.document_id = a.document_id and c.edition_id = ${edition})
    order by a.document_id, a.edition_id desc`.execute(context.db)
  const asOf = currentMonth(context)
  for (const { document_id, body, text } of rows) {
    const resume = await context.askStore({ verb: 'renew-resume', resume: { body, text }, asOf }, context.taxonomy)
    await replaceAnalysis(context, document_id, resume)
  }
  await makeBlocks(context)
  await renewPostings(context)
  return true
}
