import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RequestHandler, Response } from 'express'

/** A smaller answer fits into one packet as it is. */
const MIN_BYTES = 1_400

/** Of nine: a third of the time of the usual level, for a tenth more bytes. */
const ANSWER_GZIP_LEVEL = 1

/** Pages, JSON and streams of events: everything else that is sent is already compressed. */
const TEXT_TYPES = /^(?:text\/|application\/(?:json|x-ndjson))/

const pack = promisify(gzip)

const isWorthIt = (body: unknown, response: Response): body is string | Buffer =>
  (typeof body === 'string' || Buffer.isBuffer(body)) &&
  body.length >= MIN_BYTES &&
  TEXT_TYPES.test(response.get('content-type') ?? '') &&
  response.get('content-encoding') === undefined

/**
 * Compresses what `send` and `json` answer, off the main thread, for clients that accept it. Everything in an answer is for
 * the one who asked, so its length reveals nothing more.
 */
export const compressAnswers: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response)
  const sendPacked = async (body: string | Buffer): Promise<void> => {
    const packed = await pack(body, { level: ANSWER_GZIP_LEVEL })
    if (!response.destroyed) send.call(response.set('Content-Encoding', 'gzip'), packed)
  }
  response.send = (body: unknown): Response => {
    if (!isWorthIt(body, response)) return send(body)
    response.vary('Accept-Encoding')
    if (request.acceptsEncodings(['gzip']) !== 'gzip') return send(body)
    sendPacked(body).catch(next)
    return response
  }
  next()
}
