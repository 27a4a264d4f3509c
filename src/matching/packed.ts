import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis, Job } from '../schema/index.ts'

/*
 * Documents as they are stored: deflated JSON. They pass between processes as they are stored, and only a child that works
 * with one opens it.
 */

/** A resume: its words, separate from everything that is understood of them. */
export interface PackedResume {
  readonly text: Uint8Array
  /** Its analysis without its text. */
  readonly body: Uint8Array
}

/** A good compromise: a few kilobytes of JSON take a third of a millisecond. */
const DEFLATE_LEVEL = 6

const pack = (text: string): Uint8Array => deflateRawSync(Buffer.from(text), { level: DEFLATE_LEVEL })

const unpack = (body: Uint8Array): string => inflateRawSync(body).toString()

export const packAnalysis = (analysis: Analysis): PackedResume => ({
  text: pack(analysis.document.text),
  body: pack(JSON.stringify({ ...analysis, document: { ...analysis.document, text: '' } })),
})

/** Only opens what {@link packAnalysis} made, in the same edition: checking it again would take longer than scoring it. */
export const unpackAnalysis = ({ text, body }: PackedResume): Analysis => {
  const analysis = JSON.parse(unpack(body)) as Analysis
  return { ...analysis, document: { ...analysis.document, text: unpack(text) } }
}

export const packJob = (job: Job): Uint8Array => pack(JSON.stringify(job))

/** As for {@link unpackAnalysis}. */
export const unpackJob = (body: Uint8Array): Job => JSON.parse(unpack(body)) as Job
