/** The program of a child that reads documents: see `document-reader.ts`. */
import { toCoverageError } from '../errors.ts'
import type { ReadAnswer, ReadTask } from './document-reader.ts'
import { readDocument } from './read-document.ts'
import { serveTasks } from './serve-tasks.ts'

const answer = async ({ bytes, fileName }: ReadTask): Promise<ReadAnswer> => {
  try {
    return { read: await readDocument(bytes, { fileName }) }
  } catch (error) {
    const { code, details } = toCoverageError(error)
    return { error: { code, details } }
  }
}

/** The smallest PDF there is: reading it once loads the PDF engine, so that the first real document need not wait. */
const SMALLEST_PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>'

await readDocument(Buffer.from(SMALLEST_PDF)).catch(() => {})

// Only `document-reader.ts` sends tasks, and it sends what `ReadTask` says.
serveTasks((task) => answer(task as ReadTask))
