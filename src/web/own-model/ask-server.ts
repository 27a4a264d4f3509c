import { type GivenDocuments, toApiForm } from '../api/documents.ts'
import { noAnswer } from '../api/no-answer.ts'
import type { Problem } from '../page-state.ts'

export type ServerAnswer<T> = { readonly value: T } | { readonly problem: Problem }

/**
 * What this server answers about the two documents. It is of the same build: what it says is what it is said to be.
 *
 * @param path of the API.
 * @param signal breaks the question off, on the server and at a model that it asks, too.
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
