import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OwnModelSettings } from '../../src/schema/index.ts'
import { listen } from './listen.ts'

/** A request to a model, as it came. */
export interface Asked {
  readonly path: string
  readonly key: string | null
  readonly body: {
    readonly model: string
    readonly stream: boolean
    readonly max_tokens: number
    readonly messages: readonly { readonly role: string; readonly content: string }[]
  }
  /** The texts that the model should work with. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it as they know it
  readonly texts: any
}

/** Answers one question in any way it likes. */
export type Behave = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void

/** An OpenAI-compatible model on this machine that behaves as it is told. */
export interface FakeModel {
  readonly asked: readonly Asked[]
  readonly settings: OwnModelSettings
  readonly env: Readonly<Record<string, string>>
  /** How it behaves from now on, one behaviour per question; the last one applies to all that follow. */
  readonly behave: (...behaviours: readonly Behave[]) => void
  readonly close: () => Promise<void>
}

/** The words in pieces of a stream, as a good server sends them. */
export const streaming =
  (words: string | ((asked: Asked) => string)): Behave =>
  (asked, response) => {
    const text = typeof words === 'string' ? words : words(asked)
    response.setHeader('Content-Type', 'text/event-stream')
    for (const piece of text.match(/[\s\S]{1,7}/g) ?? [])
      response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: piece }, finish_reason: null }] })}\n\n`)
    response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`)
    response.end('data: [DONE]\n\n')
  }

/** The same in one piece, like a server without streaming. */
export const whole =
  (words: string): Behave =>
  (_asked, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: words }, finish_reason: 'stop' }] }))
  }

export const failing =
  (status: number, body = ''): Behave =>
  (_asked, response) => {
    response.statusCode = status
    response.end(body)
  }

export const garbage =
  (body: string, type = 'application/json'): Behave =>
  (_asked, response) => {
    response.setHeader('Content-Type', type)
    response.end(body)
  }

export const redirecting =
  (to: string, status = 307): Behave =>
  (_asked, response) => {
    response.writeHead(status, { Location: to })
    response.end()
  }

/** Says nothing, ever. */
export const silent: Behave = () => {}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

export const startFakeModel = async (...first: readonly Behave[]): Promise<FakeModel> => {
  const asked: Asked[] = []
  let behaviours = first
  const { base, close } = await listen(async (request, response) => {
    const body = JSON.parse(await readBody(request))
    const texts = JSON.parse(body.messages[1].content)
    const one = { path: request.url ?? '', key: request.headers.authorization ?? null, body, texts }
    asked.push(one)
    const [now, ...later] = behaviours
    if (later.length > 0) behaviours = later
    now?.(one, response, request)
  })
  const settings = { url: `${base}/v1`, key: 'secret-key', name: 'fake-1', remote: false, timeoutMs: 20_000, maxTokens: 500 }
  return {
    asked,
    settings,
    env: { OWN_MODEL_URL: settings.url, OWN_MODEL_NAME: settings.name, OWN_MODEL_KEY: settings.key },
    behave: (...next) => {
      behaviours = next
    },
    close,
  }
}
