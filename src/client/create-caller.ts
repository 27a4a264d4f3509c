import { ANSWERS, type Answer, type AnswerName } from '../schema/answers.ts'
import { type AddressParts, type Endpoint, endpointAddress } from '../schema/endpoints.ts'
import { ApiError, ErrorBody } from './api-error.ts'

/** A document as text, or a file with its name. A posting's text may be its address alone, where the server fetches postings. */
export type ClientDocument = string | ClientFile

export interface ClientFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

export interface ClientOptions {
  /** Where the server is: "http://localhost:3000". */
  readonly baseUrl: string
  /** If the server asks for one. */
  readonly apiKey?: string
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch
}

/** Parts of a form by field; null and undefined are left out. */
type Parts = Readonly<Record<string, ClientDocument | readonly ClientFile[] | number | boolean | null | undefined>>

/** What is sent with one call of an endpoint. */
interface Call extends AddressParts {
  readonly parts?: Parts
}

export interface Caller {
  /** The raw answer. @throws ApiError if it is an error. */
  send(endpoint: Endpoint, call?: Call): Promise<Response>
  /** The answer checked against its schema. @throws ApiError, ZodError. */
  ask<Name extends AnswerName>(endpoint: Endpoint & { readonly answer: Name }, call?: Call): Promise<Answer<Name>>
}

const isFile = (part: unknown): part is ClientFile => typeof part === 'object' && part !== null && 'bytes' in part

const toForm = (parts: Parts): FormData => {
  const form = new FormData()
  for (const [field, part] of Object.entries(parts)) {
    const values = Array.isArray(part) ? part : [part]
    for (const value of values) {
      if (isFile(value)) form.append(field, new Blob([new Uint8Array(value.bytes)]), value.fileName)
      else if (value !== null && value !== undefined) form.append(field, String(value))
    }
  }
  return form
}

/** Talks to a server: every error that it answers is thrown as an {@link ApiError}. */
export const createCaller = ({ baseUrl, apiKey, fetch: ask = fetch }: ClientOptions): Caller => {
  const headers = apiKey === undefined ? {} : { 'X-API-Key': apiKey }
  const send: Caller['send'] = async (endpoint, call = {}) => {
    const { parts } = call
    const request = { method: endpoint.method.toUpperCase(), headers, ...(parts && { body: toForm(parts) }) }
    const response = await ask(new URL(endpointAddress(endpoint, call), baseUrl), request)
    if (!response.ok) throw new ApiError(ErrorBody.parse(await response.json()).error, response.status)
    return response
  }
  return {
    send,
    ask: async <Name extends AnswerName>(endpoint: Endpoint & { readonly answer: Name }, call?: Call) => {
      const answer: unknown = await (await send(endpoint, call)).json()
      // Each schema of the table parses to the type that the table gives for it.
      return ANSWERS[endpoint.answer].parse(answer) as Answer<Name>
    },
  }
}
