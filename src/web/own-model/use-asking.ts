import { useEffect, useRef, useState } from 'preact/hooks'
import type { AnswerOf, Endpoint } from '../../schema/endpoints.ts'
import type { GivenDocuments } from '../api/documents.ts'
import { noAnswer } from '../api/no-answer.ts'
import type { Problem } from '../page-state.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import { askServer } from './ask-server.ts'

/** Asks about the two documents, shows what has come so far, and ends with what went wrong, if anything did. */
export type Question<T> = (given: GivenDocuments, signal: AbortSignal, show: (answer: T) => void) => Promise<Problem | undefined>

/** The question that one answer of the API settles. */
export const askOnce =
  <E extends Endpoint>(endpoint: E, fields: Readonly<Record<string, string>>): Question<AnswerOf<E>> =>
  async (given, signal, show) => {
    const said = await askServer(endpoint, given, fields, signal)
    if ('problem' in said) return said.problem
    show(said.value)
    return undefined
  }

/** Whether a question about the two documents is running, and what came of it. */
export interface Asking<T> {
  readonly isAsking: boolean
  readonly answer: T | null
  readonly problem: Problem | undefined
  readonly ask: (question: Question<T>) => Promise<void>
  readonly stop: () => void
}

export const useAsking = <T>(documents: DocumentSource): Asking<T> => {
  const [isAsking, setAsking] = useState(false)
  const [answer, setAnswer] = useState<T | null>(null)
  const [problem, setProblem] = useState<Problem>()
  const running = useRef<AbortController | null>(null)
  const stop = (): void => running.current?.abort()
  // Nobody waits for an answer about a report that is no longer shown.
  useEffect(() => stop, [])
  const ask = async (question: Question<T>): Promise<void> => {
    const own = new AbortController()
    running.current = own
    setProblem(undefined)
    setAnswer(null)
    setAsking(true)
    const given = await documents().catch(() => null)
    const wrong = given === null ? noAnswer() : await question(given, own.signal, setAnswer)
    setAsking(false)
    if (!own.signal.aborted) setProblem(wrong)
  }
  return { isAsking, answer, problem, ask, stop }
}
