import { readDocument } from '../../src/document/index.ts'
import { read as readFile } from '../../src/index.ts'
import type { Analysis, ReadDocument } from '../../src/schema/index.ts'

/** A file that holds `text`. */
export const readDocumentOf = (text: string): Promise<ReadDocument> =>
  readDocument(Buffer.from(text), { fileName: 'resume.json' })

export const read = (resume: unknown): Promise<Analysis> =>
  readFile(Buffer.from(JSON.stringify(resume)), { fileName: 'resume.json', asOf: '2026-11' })
