import { type AddressParts, type AnswerOf, ENDPOINTS, type Endpoint, endpointAddress } from '../../schema/endpoints.ts'
import type { BatchState } from '../../schema/index.ts'
import type { Problem } from '../page-state.ts'
import { noAnswer } from './no-answer.ts'

export type PoolAnswer<T> = { readonly value: T } | { readonly problem: Problem }

const DEFAULT_RETRY_SECONDS = 5

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A request to the pool: what fills in its address, and what it brings. */
interface PoolRequest extends AddressParts {
  /** The API key; empty if none is needed. */
  readonly key: string
  readonly form?: FormData
}

/** If the server says that it is too busy, asks again after the time that it names. */
const send = async (endpoint: Endpoint, { key, form, ...parts }: PoolRequest): Promise<Response> => {
  const request = { method: endpoint.method.toUpperCase(), ...(form && { body: form }) }
  const headers = { Accept: 'application/json', ...(key !== '' && { 'X-API-Key': key }) }
  for (;;) {
    const response = await fetch(endpointAddress(endpoint, parts), { ...request, headers })
    if (response.status !== 429 && response.status !== 503) return response
    const retryAfter = response.headers.get('retry-after')
    if (retryAfter === null) return response
    await sleep(1_000 * (Number(retryAfter) || DEFAULT_RETRY_SECONDS))
  }
}

const problemIn = async (response: Response): Promise<Problem> => {
  const { error } = await response.json()
  return { code: error.code, message: error.message, hint: error.hint }
}

/** One request to the pool of this server, which is of the same build: its answers have the declared shape. */
export const askPool = async <E extends Endpoint>(endpoint: E, request: PoolRequest): Promise<PoolAnswer<AnswerOf<E>>> => {
  try {
    const response = await send(endpoint, request)
    return response.ok ? { value: await response.json() } : { problem: await problemIn(response) }
  } catch {
    return { problem: noAnswer() }
  }
}

const BATCH_DATA = 'data: {"batch"'

/**
 * Reports how far the work on a batch has come, each time it changes, until nothing waits. Server-sent events read with
 * `fetch`, since an EventSource cannot send a key.
 */
export const followBatch = async (batch: string, key: string, onState: (state: BatchState) => void): Promise<Problem | null> => {
  try {
    const response = await send(ENDPOINTS.batchEvents, { key, at: { batch } })
    if (!response.ok) return problemIn(response)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const lines = (rest + read.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith(BATCH_DATA)) onState(JSON.parse(line.slice('data: '.length)))
    }
    return null
  } catch {
    return noAnswer()
  }
}
