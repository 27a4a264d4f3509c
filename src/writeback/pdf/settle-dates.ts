import { createHash } from 'node:crypto'

/** `/CreationDate (D:20261125035426)` of a new annotation, as pdf.js writes it. */
const CREATION_DATE = /\/CreationDate \(D:\d{14}\)/g

/** `/ID [(…) (…)]` with its escapes; the second of the two names this state of the file (PDF 32000-1, 14.4). */
const FILE_ID = /(\/ID \[\((?:[^\\()]|\\[\s\S])*\)) \((?:[^\\()]|\\[\s\S])*\)\]/

/**
 * An incremental update without its clock: the dates of annotations become the first of the month, and the file's id
 * follows from its content, so that the same input gives the same bytes. Nothing before the trailer changes its length, so
 * every offset stays right.
 *
 * @param original the first bytes of `updated`.
 */
export const settleDates = (original: Uint8Array, updated: Uint8Array, month: string): Uint8Array => {
  const tail = Buffer.from(updated.subarray(original.length)).toString('latin1')
  const dated = tail.replace(CREATION_DATE, `/CreationDate (D:${month.replace('-', '')}01000000)`)
  const id = createHash('sha256').update(original).update(dated.replace(FILE_ID, '')).digest('hex').slice(0, 32)
  return Buffer.concat([original, Buffer.from(dated.replace(FILE_ID, `$1 <${id}>]`), 'latin1')])
}
