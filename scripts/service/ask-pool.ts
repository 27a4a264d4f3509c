import { setTimeout as sleep } from 'node:timers/promises'

const GIVE_UP_MS = 60_000
const ASK_TIMEOUT_MS = 20_000

export interface Asked {
  readonly status: number
  readonly ms: number
  readonly text: string
}

/** The pool's answer; a status of 0 if there is none. */
export const post = async (base: string, path: string, body: FormData): Promise<Asked> => {
  const startedMs = performance.now()
  try {
    const response = await fetch(`${base}/api/v1/pool${path}`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(ASK_TIMEOUT_MS),
    })
    return { status: response.status, text: await response.text(), ms: performance.now() - startedMs }
  } catch {
    return { status: 0, text: '', ms: performance.now() - startedMs }
  }
}

export const formOf = (name: string, parts: readonly (string | Blob)[]): FormData => {
  const form = new FormData()
  for (const part of parts) form.append(name, part)
  return form
}

export const files = (texts: readonly string[]): FormData =>
  formOf(
    'files',
    texts.map((text) => new File([text], 'one.txt')),
  )

/** How many files wait to be read; none if the pool does not answer, so that the check ends. */
export const countWaiting = async (base: string): Promise<number> => {
  try {
    const answer = await fetch(`${base}/api/v1/pool/status`, { signal: AbortSignal.timeout(ASK_TIMEOUT_MS) })
    return ((await answer.json()) as { readonly waiting: number }).waiting
  } catch {
    return 0
  }
}

export const untilRead = async (base: string): Promise<void> => {
  for (const endMs = performance.now() + GIVE_UP_MS; performance.now() < endMs && (await countWaiting(base)) > 0; )
    await sleep(200)
}
