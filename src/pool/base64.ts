import { type RawBuilder, sql } from 'kysely'

/*
 * Bytes by the megabyte come as base64: drivers write out the bytes of a column as hexadecimal digits, which takes half as much
 * room again, and four times as long to read.
 */

export const asBase64 = (bytes: RawBuilder<unknown>): RawBuilder<string> => sql`encode(${bytes}, 'base64')`

export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64')
