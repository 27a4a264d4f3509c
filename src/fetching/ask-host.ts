import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { answerWith } from './find-hosts.ts'

/** Far above any posting: its page has a few hundred kilobytes. */
export const MAX_BYTES = 2 * 1024 * 1024

/** No cookie, no referrer, nothing about who asks; the name of the program, since some boards refuse requests without one. */
const HEADERS = {
  Accept: 'text/html, application/xhtml+xml, application/json, application/pdf, text/plain;q=0.9',
  'Accept-Encoding': 'gzip, deflate, br',
  'User-Agent': 'resume-coverage',
} as const

/**
 * Asks one host, once, at the IP addresses that were checked. The name stays that of the URL: the certificate has to be for it.
 * No redirect is followed, and no proxy from the environment is used, since it would resolve the name itself.
 */
export const askHost = (address: URL, hosts: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = address.protocol === 'https:' ? requestHttps : requestHttp
    const options = { agent: false, lookup: answerWith(hosts), rejectUnauthorized: true, headers: HEADERS, signal } as const
    request(address, options, resolve).on('error', reject).end()
  })

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

/** Fails as soon as there are more bytes than {@link MAX_BYTES}; not reading on ends the connection. */
async function* bounded(chunks: AsyncIterable<Uint8Array>, tooLong: Error): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw tooLong
    yield chunk
  }
}

/** The decompressed body; an encoding that was not asked for is left as it is, and will not be text. */
const unpack = (answer: IncomingMessage, tooLong: Error): AsyncIterable<Uint8Array> => {
  const decode = DECODERS.get(answer.headers['content-encoding']?.trim().toLowerCase() ?? '')
  if (decode === undefined) return answer
  // An error on the way also reaches whoever reads the result.
  return pipeline(bounded(answer, tooLong), decode(), () => {})
}

/**
 * The bytes of an answer, counted as they come, both compressed and decompressed.
 *
 * @throws `tooLong` where there are more than {@link MAX_BYTES}.
 */
export const readBody = async (answer: IncomingMessage, tooLong: Error): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bounded(unpack(answer, tooLong), tooLong)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
