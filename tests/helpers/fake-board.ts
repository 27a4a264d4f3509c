import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Listening, listen } from './listen.ts'

/** An invented posting as the page of a board that keeps its data in it. */
export const BOARD_PAGE = `<!doctype html><html><head><title>Jobs</title><script type="application/ld+json">${JSON.stringify({
  '@type': 'JobPosting',
  title: 'Herb Data Engineer',
  description:
    '<p>We grow herbs.</p><h3>Requirements</h3><ul><li>3+ years of experience with Python</li><li>Kubernetes</li><li>SQL</li></ul>',
  hiringOrganization: { name: 'Thymefield' },
}).replaceAll('</', '<\\/')}</script></head><body><nav>All jobs</nav></body></html>`

/** A page whose text only a script would fill in. */
export const EMPTY_PAGE =
  '<!doctype html><html><head><title>Jobs</title></head><body><div id="root"></div><noscript>You need a browser.</noscript></body></html>'

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

export const answering =
  (
    body: string | Buffer,
    type: string | null = 'text/html; charset=utf-8',
    headers: Readonly<Record<string, string>> = {},
  ): Answer =>
  (response) => {
    response.writeHead(200, { ...(type !== null && { 'Content-Type': type }), ...headers }).end(body)
  }

export const redirecting =
  (to: string, status = 302, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { Location: to, ...headers }).end()
  }

interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** A job board on this machine, and the requests that it got. */
export interface FakeBoard extends Listening {
  readonly asked: readonly Asked[]
  /** How many answers it is still giving. */
  readonly open: () => number
}

/** @param answers by path; what is not there is a 404. */
export const startBoard = async (answers: Readonly<Record<string, Answer>>): Promise<FakeBoard> => {
  const asked: Asked[] = []
  let open = 0
  const listening = await listen((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers })
    open++
    response.once('close', () => open--)
    const answer = answers[request.url ?? ''] ?? ((none: ServerResponse) => none.writeHead(404).end())
    answer(response, request)
  })
  return { ...listening, asked, open: () => open }
}
