import { type AnswerOf, type Endpoint, endpointAddress } from '../../schema/endpoints.ts'
import { type GivenDocuments, toApiForm } from '../api/documents.ts'
import { noAnswer } from '../api/no-answer.ts'
import type { Problem } from '../page-state.ts'

export type ServerAnswer<T> = { readonly value: T } | { readonly problem: Problem }

/**
 * What this server answers about the two documents. It is of the same build: its answers have the declared shape.
 *
 * @param signal cancels the question, also on the server and at the model that it calls.
 */
export const askServer = async <E extends Endpoint>(
  endpoint: E,
  documents: GivenDocuments,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ServerAnswer<AnswerOf<E>>> => {
  const form = toApiForm(documents)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  try {
    const response = await fetch(endpointAddress(endpoint), { method: endpoint.method.toUpperCase(), body: form, signal })
    const answer = await response.json()
    return response.ok ? { value: answer } : { problem: answer.error }
  } catch {
    return { problem: noAnswer() }
  }
}
