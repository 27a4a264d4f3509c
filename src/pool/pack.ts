import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis, Job } from '../schema/index.ts'

/** The best there is for a few kilobytes of JSON takes a third of a millisecond. */
const LEVEL = 6

export const packText = (text: string): Buffer => deflateRawSync(Buffer.from(text), { level: LEVEL })

export const unpackText = (body: Uint8Array): string => inflateRawSync(body).toString()

/** An analysis without its text, which is kept apart. */
export const packAnalysis = (analysis: Analysis): Buffer =>
  packText(JSON.stringify({ ...analysis, document: { ...analysis.document, text: '' } }))

/** Only what {@link packAnalysis} made is ever read back, under the same edition: to check it again would take longer than to score it. */
export const unpackAnalysis = (body: Uint8Array, text: string): Analysis => {
  const analysis = JSON.parse(unpackText(body)) as Analysis
  return { ...analysis, document: { ...analysis.document, text } }
}

export const packJob = (job: Job): Buffer => packText(JSON.stringify(job))

/** As for {@link unpackAnalysis}. */
export const unpackJob = (body: Uint8Array): Job => JSON.parse(unpackText(body)) as Job

/** SHA-256 as the database keeps it, from its hexadecimal digits. */
export const hashBytes = (sha256: string): Buffer => Buffer.from(sha256, 'hex')

export const hashDigits = (sha256: Uint8Array): string => Buffer.from(sha256).toString('hex')
