import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ENDPOINTS } from '../../src/schema/endpoints.ts'

export const POSTING = `Machine Learning Engineer

Requirements
- 3+ years of experience with Python
- PyTorch or TensorFlow
- Kubernetes

Nice to have
- Terraform
`

export interface ServedPage {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** The built server, with settings of its own beside the usual. */
export const startServer = async (settings: Readonly<Record<string, string>> = {}): Promise<ServedPage> => {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const address = /http:\/\/\S+/.exec(String(line))?.[0] ?? ''
  const stop = async (): Promise<void> => {
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    const [code, signal] = await closed
    if (code !== 0 || signal !== null) throw new Error(`The server ended with ${code ?? signal}.`)
  }
  return { address, stop }
}

/** How long a busy machine may take to answer for the first time. */
const FIRST_ANSWER_MS = 50_000

/**
 * A server prints its address before it is warm where the machine is busy, and gives up a match that takes too long: what a
 * page shows is tested on one that has answered once.
 */
export const hasAnswered = async ({ address }: Pick<ServedPage, 'address'>, pdf: Buffer): Promise<void> => {
  const until = Date.now() + FIRST_ANSWER_MS
  for (;;) {
    const body = new FormData()
    body.set('resume', new Blob([Uint8Array.from(pdf)]), 'resume.pdf')
    body.set('job', POSTING)
    const answer = await fetch(address + ENDPOINTS.match.path, { method: 'POST', body })
    const text = await answer.text()
    // One that wants a key, or fewer requests, has answered too.
    if (answer.status < 500) return
    if (Date.now() > until) throw new Error(`The server answers ${answer.status}: ${text}`)
  }
}
