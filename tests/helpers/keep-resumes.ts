import { randomUUID } from 'node:crypto'
import type { StorableResume } from '../../src/matching/index.ts'
import type { PoolContext } from '../../src/pool/context.ts'
import { storeResume } from '../../src/pool/store-resume.ts'

/** Puts resumes into a pool as a worker would, one after the other. */
export const keepResumes = async (context: PoolContext, resumes: readonly StorableResume[]): Promise<void> => {
  const batch = randomUUID()
  for (const [index, resume] of resumes.entries()) {
    const task = { id: randomUUID(), fileName: `${index}.txt`, addedBy: 'test' }
    // If everybody is forgotten at this very moment, the batch is gone too.
    await context.execute(
      `with batch as (insert into batches (id, added_by) values ($2, 'test') on conflict do nothing)
      insert into tasks (id, batch_id, kind, sha256, file_name) values ($1, $2, 'resume', $3, $4)`,
      [task.id, batch, Buffer.from(resume.sha256, 'hex'), task.fileName],
    )
    await storeResume(context, task, resume)
  }
}
