import type { z } from 'zod'
import { ApiError, ErrorBody } from './api-error.ts'

/** A document as text, or a file with its name. */
export type ClientDocument = string | ClientFile

export interface ClientFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

export interface ClientOptions {
  /** Where the server is: "http://localhost:3000". */
  readonly baseUrl: string
  /** Where it asks for one. */
  readonly apiKey?: string
  /** Default: the one of the platform. */
  readonly fetch?: typeof fetch
}

/** Parts of a form by field; null and undefined are left out. */
export type Parts = Readonly<Record<string, ClientDocument | readonly ClientFile[] | number | boolean | null | undefined>>

/** One call of the API. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the server's address: "/api/v1/matches". */
  readonly path: string
  readonly parts?: Parts
}

export interface Caller {
  /** The answer as it is. @throws ApiError where it is an error. */
  send(call: Call): Promise<Response>
  /** The answer checked against a schema. @throws ApiError, ZodError. */
  ask<T>(call: Call, schema: z.ZodType<T>): Promise<T>
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

/** Speaks to a server: every error that it answers is thrown as an {@link ApiError}. */
export const createCaller = ({ baseUrl, apiKey, fetch: ask = fetch }: ClientOptions): Caller => {
  const headers = apiKey === undefined ? {} : { 'X-API-Key': apiKey }
  const send: Caller['send'] = async ({ method, path, parts }) => {
    const response = await ask(new URL(path, baseUrl), { method, headers, ...(parts && { body: toForm(parts) }) })
    if (!response.ok) throw new ApiError(ErrorBody.parse(await response.json()).error, response.status)
    return response
  }
  return { send, ask: async (call, schema) => schema.parse(await (await send(call)).json()) }
}
