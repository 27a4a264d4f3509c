import { CoverageError } from '../errors/index.ts'
import { createPatience } from '../fetching/index.ts'
import type { OwnModelSettings } from '../schema/index.ts'
import { addressOf } from './address.ts'
import { type Attempt, FORM, readAnswer } from './read-answer.ts'

/** A question to a model: what to do, in our words, and the texts to do it with, as data. */
export interface Question<T> {
  readonly task: string
  /** Sent as JSON: words of a resume or a posting are always inside its strings. */
  readonly texts: unknown
  /** The answer in the requested form; null if it has another. */
  readonly read: (text: string) => T | null
}

export interface AskOptions {
  /** On abort the request to the model is cancelled. */
  readonly signal?: AbortSignal | undefined
  /** Called with how many characters of the answer have come. */
  readonly onText?: ((length: number) => void) | undefined
}

/** A person's own language model. It gets nothing but its question, and nothing of that is kept here. */
export interface OwnModel {
  readonly name: string
  /**
   * @throws CoverageError `model_unusable`, `model_too_slow`, `given_up`; none of them repeats the key, the address, or a
   * word of what was asked or answered.
   */
  ask<T>(question: Question<T>, options?: AskOptions): Promise<T>
}

/** The first try and one more. */
const MOST_TRIES = 2

/** Models that think aloud do so before they answer. */
const THOUGHTS = /^\s*<think>[\s\S]*?<\/think>/

const requestFor = ({ key, name, maxTokens }: OwnModelSettings, { task, texts }: Question<unknown>): RequestInit => ({
  method: 'POST',
  // Following a redirect would send the texts elsewhere.
  redirect: 'manual',
  headers: {
    'Content-Type': 'application/json',
    Accept: 'text/event-stream, application/json',
    ...(key !== null && { Authorization: `Bearer ${key}` }),
  },
  body: JSON.stringify({
    model: name,
    stream: true,
    temperature: 0,
    max_tokens: maxTokens,
    messages: [
      { role: 'system', content: task },
      { role: 'user', content: JSON.stringify(texts) },
    ],
  }),
})

const isRedirect = ({ status, type }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400)

/** What a status other than 200 means; null if an answer follows. */
const refuseStatus = (response: Response): Attempt<never> | null => {
  if (isRedirect(response)) return { problem: 'it sends its callers on to another address, which is not followed', again: false }
  return response.ok ? null : { problem: `it answered with status ${response.status}`, again: response.status >= 500 }
}

const tryOnce = async <T>(
  address: URL,
  request: RequestInit,
  question: Question<T>,
  onText: (length: number) => void,
): Promise<Attempt<T>> => {
  const response = await fetch(address, request)
  const refusal = refuseStatus(response)
  if (refusal !== null) {
    await response.body?.cancel().catch(() => {})
    return refusal
  }
  const answer = await readAnswer(response, onText)
  if ('problem' in answer) return answer
  const value = question.read(answer.value.replace(THOUGHTS, '').trim())
  return value === null ? { problem: FORM, again: true } : { value }
}

/**
 * A model at an OpenAI-compatible address. Nothing is sent to it yet.
 *
 * @throws CoverageError `invalid_setting` for an address that is not accepted.
 */
export const createOwnModel = (settings: OwnModelSettings): OwnModel => {
  const address = addressOf(settings)
  const { name, timeoutMs } = settings
  const ask: OwnModel['ask'] = async (question, { signal: hangUp, onText = () => {} } = {}) => {
    const { signal, ended } = createPatience(timeoutMs, hangUp, (limit) => new CoverageError('model_too_slow', { limit }))
    const request = { ...requestFor(settings, question), signal }
    let problem = ''
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const attempt = await tryOnce(address, request, question, onText).catch((): Attempt<never> => {
        // The foreign error may name the address or quote the answer: it is dropped.
        const end = ended()
        if (end) throw end
        return { problem: 'it cannot be reached, or broke off', again: true }
      })
      if ('value' in attempt) return attempt.value
      problem = attempt.problem
      if (!attempt.again) break
    }
    throw new CoverageError('model_unusable', { problem })
  }
  return { name, ask }
}
