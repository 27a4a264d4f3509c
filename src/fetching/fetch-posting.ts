import type { IncomingMessage } from 'node:http'
import { CoverageError } from '../errors/index.ts'
import { askHost, MAX_BYTES, readBody } from './ask-host.ts'
import { findBoardData } from './boards.ts'
import { findHosts, type Resolve, resolveBySystem } from './find-hosts.ts'
import { createPatience, until } from './patience.ts'
import { type Inside, readAddress } from './read-address.ts'

export interface FetchOptions {
  /** Hosts of one's own network, "jobs.intra.example:8080", which may have http, any port and an address inside. Default: none. */
  readonly inside?: Inside
  /** On abort no more requests are made: `given_up`. */
  readonly signal?: AbortSignal | undefined
  /** For all that one posting takes. Default: ten seconds. */
  readonly timeoutMs?: number
  /** Default: the system's. */
  readonly resolve?: Resolve
}

/** What is at an address: nothing of it has been parsed. */
export interface FetchedPosting {
  readonly source: Uint8Array
  /** The host, with the file ending of the declared type: as a browser names what it saves. */
  readonly fileName: string
}

const TIMEOUT_MS = 10_000
const MAX_REDIRECTS = 2

/** The media types that are read, and their file endings. As for any file, the content decides what it is. */
const FILE_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
])

/** The most common ones; any other is reported by its number. */
const STATUSES: Readonly<Record<number, string>> = {
  401: 'it asks who one is (status 401)',
  403: 'it does not let programs in (status 403)',
  404: 'there is nothing at this address any more (status 404)',
  410: 'there is nothing at this address any more (status 410)',
  429: 'it has been asked too often (status 429)',
}

const failed = ({ host }: URL, problem: string, cause?: unknown): CoverageError =>
  new CoverageError('posting_not_fetched', { host, problem }, { cause })

/** An error of ours as it is; one of the network, the certificate or the compression in our words. */
const explain = (error: unknown, address: URL): CoverageError => {
  if (error instanceof CoverageError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return failed(
    address,
    /CERT|TLS|UNABLE_TO_VERIFY/.test(code) ? 'its certificate is not valid' : 'it cannot be reached, or broke off',
    error,
  )
}

/** Where an answer leads; null where it leads nowhere. */
const redirectOf = ({ statusCode = 0, headers: { location } }: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode) ? (location ?? null) : null

const mediaTypeOf = ({ headers }: IncomingMessage): string => headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''

/** A media type comes from a stranger: only a plain one is repeated in a message. */
const sayType = (type: string): string => (/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'of no known kind')

const take = async (answer: IncomingMessage, address: URL): Promise<FetchedPosting> => {
  const { statusCode = 0 } = answer
  if (statusCode !== 200) throw failed(address, STATUSES[statusCode] ?? `it answered with status ${statusCode}`)
  const type = mediaTypeOf(answer)
  const ending = FILE_ENDINGS.get(type)
  if (ending === undefined)
    throw failed(address, `what it sent is ${sayType(type)}; a page, JSON, text, PDF or DOCX was expected`)
  const source = await readBody(answer, failed(address, `what it sent is longer than ${MAX_BYTES / 2 ** 20} MB`))
  return { source, fileName: `${address.hostname}.${ending}` }
}

type Asking = Required<Pick<FetchOptions, 'inside' | 'resolve'>> & { readonly signal: AbortSignal }

/** Follows an address to what stands there. Every hop is checked as the first one is: a redirect says where to go, and nothing more. */
const follow = async (start: URL, { inside, resolve, signal }: Asking): Promise<FetchedPosting> => {
  let address = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const hosts = await findHosts(address, inside, resolve)
    const answer = await askHost(address, hosts, signal).catch((error) => Promise.reject(explain(error, address)))
    try {
      const next = redirectOf(answer)
      if (next === null) return await take(answer, address)
      const from = address
      const refuse = (problem: string): CoverageError => failed(from, `it redirects to an address that ${problem}`)
      address = readAddress(next, inside, { from, refuse })
    } catch (error) {
      throw explain(error, address)
    } finally {
      answer.destroy()
    }
  }
  throw failed(start, `it redirects more than ${MAX_REDIRECTS} times`)
}

/** See the index of this room. */
export const fetchPosting = async (
  text: string,
  { inside = [], signal: hangUp, timeoutMs = TIMEOUT_MS, resolve = resolveBySystem }: FetchOptions = {},
): Promise<FetchedPosting> => {
  const page = readAddress(text, inside)
  const tooSlow = (limit: string): CoverageError => new CoverageError('posting_too_slow', { host: page.host, limit })
  const { signal, ended } = createPatience(timeoutMs, hangUp, tooSlow)
  const fetchFrom = (address: URL): Promise<FetchedPosting> =>
    until(signal, follow(address, { inside, resolve, signal })).catch((error) =>
      Promise.reject(ended() ?? explain(error, address)),
    )
  const data = findBoardData(page)
  // The data may have moved, or be closed to us, when the page is not.
  return data === null ? fetchFrom(page) : fetchFrom(data).catch((error) => (ended() ? Promise.reject(error) : fetchFrom(page)))
}
