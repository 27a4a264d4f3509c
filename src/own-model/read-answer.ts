import { z } from 'zod'

/** The result of one try to read an answer: its text, or what is wrong and whether another try may help. */
export type Attempt<T> = { readonly value: T } | { readonly problem: string; readonly again: boolean }

/** One answer with everything that a stream adds to its words: a few hundred bytes for each token. */
const MAX_ANSWER_BYTES = 4_000_000
/** Far above a letter, or verdicts on a hundred statements. */
const MAX_TEXT_LENGTH = 60_000

export const FORM = 'its answer is not of the form that was expected'
const BROKE_OFF = 'its answer broke off'
const TOO_LONG = 'its answer is longer than anything that was asked for'
const CUT = 'its answer was cut off at the limit of tokens (OWN_MODEL_TOKENS)'

const Text = z.string().nullish()
const Ended = z.string().nullish()
/** Which of several answers it belongs to; servers that send only one may leave it out. */
const Index = z.int().nullish()
/** `chat.completion` and `chat.completion.chunk`: only the words of them, and why they end. */
const Whole = z.object({
  choices: z.array(z.object({ index: Index, message: z.object({ content: Text }), finish_reason: Ended })).min(1),
})
const Piece = z.object({
  choices: z.array(z.object({ index: Index, delta: z.object({ content: Text }).nullish(), finish_reason: Ended })),
})

/** One answer was asked for: if a server gives several, the first. */
const firstOf = <T extends { readonly index?: number | null | undefined }>(choices: readonly T[]): T | undefined =>
  choices.find(({ index }) => (index ?? 0) === 0)

const parseJson = <T>(text: string, schema: z.ZodType<T>): T | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

const again = (problem: string): Attempt<never> => ({ problem, again: true })
const never = (problem: string): Attempt<never> => ({ problem, again: false })

const endAs = (text: string, ended: string | null | undefined): Attempt<string> =>
  text.length > MAX_TEXT_LENGTH ? never(TOO_LONG) : ended === 'length' ? again(CUT) : { value: text }

const readWhole = (body: string): Attempt<string> => {
  const choice = firstOf(parseJson(body, Whole)?.choices ?? [])
  return choice === undefined ? again(FORM) : endAs(choice.message.content ?? '', choice.finish_reason)
}

/** The pieces of a body as text, until it is longer than an answer may be. */
async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, boolean> {
  const decoder = new TextDecoder()
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > MAX_ANSWER_BYTES) return false
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
  return true
}

const STREAM_DATA = /^data: ?/

/** Server-sent events (WHATWG HTML, 9.2), each a piece of the answer, up to "[DONE]". */
const readEvents = async (body: ReadableStream<Uint8Array>, onText: (length: number) => void): Promise<Attempt<string>> => {
  let [open, text]: [string, string] = ['', '']
  let ended: string | null | undefined
  /** What is wrong; null: more is to come; true: that was all. */
  const take = (line: string): Attempt<string> | null | true => {
    if (!STREAM_DATA.test(line)) return null
    const data = line.replace(STREAM_DATA, '')
    if (data.trim() === '[DONE]') return true
    const piece = parseJson(data, Piece)
    if (piece === null) return again(FORM)
    const choice = firstOf(piece.choices)
    text += choice?.delta?.content ?? ''
    ended = choice?.finish_reason ?? ended
    onText(text.length)
    return text.length > MAX_TEXT_LENGTH ? never(TOO_LONG) : null
  }
  const pieces = piecesOf(body)
  for (;;) {
    const { value, done } = await pieces.next()
    if (done && !value) return never(TOO_LONG)
    if (done) break
    const lines = (open + value).split(/\r\n|\n|\r/)
    open = lines.pop() ?? ''
    // It is scanned again with each piece that comes.
    if (open.length > MAX_TEXT_LENGTH) {
      await pieces.return(false)
      return never(TOO_LONG)
    }
    for (const line of lines) {
      const taken = take(line)
      if (taken === null) continue
      await pieces.return(false)
      return taken === true ? endAs(text, ended) : taken
    }
  }
  const last = take(open)
  // A stream that ends within an event, or without "[DONE]", has lost some of the answer.
  if (last !== null && last !== true) return 'problem' in last && last.again ? again(BROKE_OFF) : last
  return last === true || typeof ended === 'string' ? endAs(text, ended) : again(BROKE_OFF)
}

const readText = async (body: ReadableStream<Uint8Array>): Promise<Attempt<string>> => {
  const pieces = piecesOf(body)
  let text = ''
  for (;;) {
    const { value, done } = await pieces.next()
    if (done) return value ? readWhole(text) : never(TOO_LONG)
    text += value
  }
}

/**
 * The words of an answer, streamed or whole, whichever the server sends. Its bytes are counted as they come, and no more are
 * read than an answer can have.
 *
 * @param onText called with the length of what has come so far.
 */
export const readAnswer = async (response: Response, onText: (length: number) => void): Promise<Attempt<string>> => {
  const { body } = response
  if (body === null) return again(FORM)
  const isStream = response.headers.get('content-type')?.toLowerCase().includes('text/event-stream') ?? false
  return isStream ? readEvents(body, onText) : readText(body)
}
