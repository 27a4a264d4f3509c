import { sql } from 'kysely'
import type { PackedResume } from '../matching/index.ts'
import type { PoolContext } from './context.ts'
import { hashDigits } from './hashes.ts'

/** A resume as it is stored. */
export interface KeptResume {
  readonly documentId: number
  readonly code: string
  readonly fileName: string
  readonly resume: PackedResume
}

interface Row {
  readonly document_id: number
  readonly code: string
  readonly file_name: string
  readonly body: Uint8Array
  readonly text: Uint8Array
}

/** Analyses by this program's edition, in no particular order; what was forgotten or has expired in the meantime is missing. */
export const loadResumes = async ({ db, edition, now }: PoolContext, documentIds: readonly number[]): Promise<KeptResume[]> => {
  if (documentIds.length === 0) return []
  const { rows } = await sql<Row>`
    select a.document_id, d.code, d.file_name, a.body, t.body as text
    from documents d join analyses a on a.document_id = d.id join texts t on t.document_id = d.id
    where a.edition_id = ${edition} and a.document_id = any(${[...documentIds]}::int[]) and d.expires_at > ${now()}`.execute(db)
  return rows.map((row) => ({
    documentId: row.document_id,
    code: row.code,
    fileName: row.file_name,
    resume: { text: row.text, body: row.body },
  }))
}

/** How a resume can be named: its code, or the SHA-256 of its file. */
export interface NamedResume {
  readonly documentId: number
  readonly code: string
  readonly sha256: string
}

/** How many characters of a code or hash must be given, so that a typo does not hit somebody else. */
const MIN_NAME_LENGTH = 8
const IS_NAME = /^[0-9a-f]+$/

/** The resume whose code or hash begins with this; null if there is none, or more than one. */
export const findResume = async ({ db }: Pick<PoolContext, 'db'>, name: string): Promise<NamedResume | null> => {
  if (name.length < MIN_NAME_LENGTH || !IS_NAME.test(name)) return null
  const { rows } = await sql<{ id: number; code: string; sha256: Uint8Array }>`
    select id, code, sha256 from documents
    where starts_with(code, ${name}) or starts_with(encode(sha256, 'hex'), ${name}) limit 2`.execute(db)
  const [row] = rows
  return row && rows.length === 1 ? { documentId: row.id, code: row.code, sha256: hashDigits(row.sha256) } : null
}
