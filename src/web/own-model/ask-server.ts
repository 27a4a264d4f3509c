import { type GivenDocuments, toApiForm } from '../api/documents.ts'
import { noAnswer } from '../api/no-answer.ts'
import type { Problem } from '../page-state.ts'

export type ServerAnswer<T> = { readonly value: T } | { readonly problem: Problem }

/**
 * What this server answers about the two documents. It is of the same build: its answers have the declared shape.
 *
 * @param path of the endpoint.
 * @param signal cancels the question, also on the server and at the model that it calls.
 */
export const askServer = async <T>(
  path: `/api/v1/${string}`,
  documents: GivenDocuments,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ServerAnswer<T>> => {
  const form = toApiForm(documents)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  try {
    const response = await fetch(path, { method: 'POST', body: form, signal })
    const answer = await response.json()
    return response.ok ? { value: answer } : { problem: answer.error }
  } catch {
    return { problem: noAnswer() }
  }
}
