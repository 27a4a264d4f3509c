import { setTimeout as sleep } from 'node:timers/promises'
import { POSTING } from './files.ts'

export interface Answer {
  readonly status: number
  readonly ms: number
  readonly retryAfter: string | null
  /** Code of the error; empty for a report. */
  readonly code: string
}

const NO_ANSWER = { status: 0, retryAfter: null, code: 'no answer' } as const

/** One match, timed until the last byte of the answer. A connection that breaks is an answer of status 0. */
export const askMatch = async (base: string, bytes: Uint8Array, name = 'resume.pdf'): Promise<Answer> => {
  const form = new FormData()
  form.append('resume', new Blob([new Uint8Array(bytes)]), name)
  form.append('job', POSTING)
  const startedMs = performance.now()
  try {
    const response = await fetch(`${base}/api/v1/matches`, { method: 'POST', body: form })
    const body = (await response.json()) as { error?: { code: string } }
    const { status, headers } = response
    return { status, ms: performance.now() - startedMs, retryAfter: headers.get('retry-after'), code: body.error?.code ?? '' }
  } catch {
    return { ...NO_ANSWER, ms: performance.now() - startedMs }
  }
}

/** `clients` ask one match after the other until `seconds` have gone. */
export const askForSeconds = async (base: string, bytes: Uint8Array, clients: number, seconds: number): Promise<Answer[]> => {
  const endMs = performance.now() + seconds * 1000
  const answers: Answer[] = []
  const client = async (): Promise<void> => {
    while (performance.now() < endMs) answers.push(await askMatch(base, bytes))
  }
  await Promise.all(Array.from({ length: clients }, client))
  return answers
}

/** How long /healthz takes, asked twenty times a second while `work` goes on. */
export const watchHealth = async <T>(
  base: string,
  work: Promise<T>,
): Promise<{ readonly result: T; readonly healthMs: number[] }> => {
  const healthMs: number[] = []
  let done = false
  const finished = work.finally(() => {
    done = true
  })
  while (!done) {
    const startedMs = performance.now()
    await fetch(`${base}/healthz`).then((response) => response.text())
    healthMs.push(performance.now() - startedMs)
    await sleep(50)
  }
  return { result: await finished, healthMs }
}

/** The value under which `share` of the numbers lie; 0 of none. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
