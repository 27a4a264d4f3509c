import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { POSTING } from './files.ts'

export interface Answer {
  readonly status: number
  readonly ms: number
  readonly retryAfter: string | null
  /** Code of the error; empty for a report. */
  readonly code: string
}

const NO_ANSWER = { status: 0, retryAfter: null, code: 'no answer' } as const

/** A request's body, made once for many requests: a client that rebuilds it would use as much of the machine as the server process. */
interface Prepared {
  readonly body: Buffer
  readonly type: string
}

const prepare = async (bytes: Uint8Array, name: string): Promise<Prepared> => {
  const form = new FormData()
  form.append('resume', new Blob([new Uint8Array(bytes)]), name)
  form.append('job', POSTING)
  const whole = new Response(form)
  return { type: whole.headers.get('content-type') ?? '', body: Buffer.from(await whole.arrayBuffer()) }
}

const codeOf = (status: number, chunks: readonly Buffer[]): string =>
  status === 200 ? '' : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { error: { code: string } }).error.code

const post = (base: string, { body, type }: Prepared, agent: Agent): Promise<Omit<Answer, 'ms'>> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': type, 'content-length': body.length }
    const asked = request(`${base}/api/v1/matches`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const status = response.statusCode ?? 0
        resolve({ status, retryAfter: response.headers['retry-after'] ?? null, code: codeOf(status, chunks) })
      })
    })
    asked.once('error', reject).end(body)
  })

const ask = async (base: string, prepared: Prepared, agent: Agent): Promise<Answer> => {
  const startedMs = performance.now()
  const answer = await post(base, prepared, agent).catch(() => NO_ANSWER)
  return { ...answer, ms: performance.now() - startedMs }
}

/** One match, timed until the last byte of the answer. A connection that breaks is an answer of status 0. */
export const askMatch = async (base: string, bytes: Uint8Array, name = 'resume.pdf'): Promise<Answer> =>
  ask(base, await prepare(bytes, name), new Agent())

/** `clients`, each on a kept-alive connection, ask for one match after the other until `seconds` have passed. */
export const askForSeconds = async (base: string, bytes: Uint8Array, clients: number, seconds: number): Promise<Answer[]> => {
  const prepared = await prepare(bytes, 'resume.pdf')
  const endMs = performance.now() + seconds * 1000
  const answers: Answer[] = []
  const agent = new Agent({ keepAlive: true })
  const client = async (): Promise<void> => {
    while (performance.now() < endMs) answers.push(await ask(base, prepared, agent))
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return answers
}

/** How long /healthz takes, called twenty times a second by a separate process while `work` runs. */
export const watchHealth = async <T>(
  base: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly healthMs: number[] }> => {
  const watcher = fork(new URL('health-watcher.ts', import.meta.url), [base], { execArgv: ['--import', 'tsx'] })
  await once(watcher, 'message')
  const result = await work()
  const told = once(watcher, 'message')
  watcher.send('stop')
  const [healthMs] = await told
  return { result, healthMs }
}

/** The value below which `share` of the numbers are; 0 if there are none. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
