import { afterEach, describe, expect, it } from 'vitest'
import type { CoverageError } from '../../src/errors/index.ts'
import { createOwnModel, type OwnModel } from '../../src/own-model/index.ts'
import type { OwnModelSettings } from '../../src/schema/index.ts'
import {
  type Behave,
  type FakeModel,
  failing,
  garbage,
  redirecting,
  silent,
  startFakeModel,
  streaming,
  whole,
} from '../helpers/fake-model.ts'

let fake: FakeModel | undefined
afterEach(() => fake?.close())

const SECRET = 'Led Project Halibut'
const QUESTION = { task: 'Say it again.', texts: { bullet: SECRET }, read: (text: string) => (text === '' ? null : text) }

const start = async (behaviours: readonly Behave[], settings: Partial<OwnModelSettings> = {}): Promise<[FakeModel, OwnModel]> => {
  fake = await startFakeModel(...behaviours)
  return [fake, createOwnModel({ ...fake.settings, ...settings })]
}

const errorOf = (asking: Promise<unknown>): Promise<CoverageError> =>
  asking.then(
    () => Promise.reject(new Error('it was answered')),
    (error) => error,
  )

describe('asking a model', () => {
  it('reads an answer that comes in pieces, and tells how much has come', async () => {
    const [model, own] = await start([streaming('Wrote planners für ≤ 3 teams')])
    const lengths: number[] = []
    expect(await own.ask(QUESTION, { onText: (length) => lengths.push(length) })).toBe('Wrote planners für ≤ 3 teams')
    expect(lengths.at(-1)).toBe(28)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    expect(model.asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      key: 'Bearer secret-key',
      body: { model: 'fake-1', stream: true, max_tokens: 500, messages: [{ role: 'system', content: 'Say it again.' }, {}] },
      texts: QUESTION.texts,
    })
  })

  it.each([
    ['an answer in one piece', whole('Yes')],
    ['what it thought aloud before', whole('<think>hm, "No"?</think>\nYes')],
    [
      'events with comments, other fields and Windows line ends',
      garbage(
        ': hello\r\nevent: x\r\ndata:{"choices":[{"delta":{"content":"Yes"}}],"usage":null}\r\n\r\ndata: [DONE]\r\n\r\n',
        'text/event-stream; charset=utf-8',
      ),
    ],
    [
      'a stream that ends without "[DONE]"',
      garbage('data: {"choices":[{"delta":{"content":"Yes"},"finish_reason":"stop"}]}', 'text/event-stream'),
    ],
    [
      'the first of several answers whose pieces take turns',
      garbage(
        ['"index":1,"delta":{"content":"No"}', '"index":0,"delta":{"content":"Yes"}', '"index":1,"finish_reason":"length"']
          .map((choice) => `data: {"choices":[{${choice}}]}\n\n`)
          .concat('data: [DONE]\n\n')
          .join(''),
        'text/event-stream',
      ),
    ],
    [
      'the first of several answers in one piece, in whatever order',
      garbage('{"choices":[{"index":1,"message":{"content":"No"}},{"index":0,"message":{"content":"Yes"}}]}'),
    ],
  ])('reads %s', async (_about, behave) => {
    const [, own] = await start([behave])
    expect(await own.ask(QUESTION)).toBe('Yes')
  })

  it.each([
    ['a status of 500', failing(500, SECRET)],
    ['no JSON', garbage('<html>')],
    ['JSON of another form', garbage('{"choices":[]}')],
    ['no words', whole('')],
    ['a stream of garbage', garbage('data: {"choices":\n\n', 'text/event-stream')],
    ['a stream that breaks off', garbage('data: {"choices":[{"delta":{"content":"Ye"}}]}\n\n', 'text/event-stream')],
    ['an answer that was cut', garbage('{"choices":[{"message":{"content":"Ye"},"finish_reason":"length"}]}')],
    ['a connection that is reset', (_asked: unknown, response: { destroy: () => unknown }) => void response.destroy()],
  ] as [string, Behave][])('asks once more after %s, and no third time', async (_about, behave) => {
    const [model, own] = await start([behave, streaming('Yes')])
    expect(await own.ask(QUESTION)).toBe('Yes')
    model.behave(behave)
    expect(await errorOf(own.ask(QUESTION))).toMatchObject({ code: 'model_unusable' })
    expect(model.asked).toHaveLength(4)
  })

  it.each([
    ['a status of 401', failing(401, SECRET), 'status 401'],
    ['an answer without end', garbage('x'.repeat(5_000_000)), 'longer than anything'],
    ['a stream of words without end', streaming('word '.repeat(20_000)), 'longer than anything'],
    ['a redirect to another host', redirecting('http://elsewhere.invalid/v1/chat/completions'), 'not followed'],
    ['a redirect that keeps the method', redirecting('http://elsewhere.invalid/', 308), 'not followed'],
  ])('gives up at once after %s', async (_about, behave, says) => {
    const [model, own] = await start([behave])
    expect((await errorOf(own.ask(QUESTION))).message).toContain(says)
    expect(model.asked).toHaveLength(1)
  })

  it('does not gather a line of events without end', async () => {
    const [, own] = await start([garbage(`data: ${'x'.repeat(100_000)}`, 'text/event-stream')])
    expect((await errorOf(own.ask(QUESTION))).message).toContain('longer than anything')
  })

  it('says of a stream that ends within an event that it broke off', async () => {
    const cut = 'data: {"choices":[{"delta":{"content":"Ye"}}]}\n\ndata: {"choices":[{"del'
    const [, own] = await start([garbage(cut, 'text/event-stream')])
    expect((await errorOf(own.ask(QUESTION))).message).toContain('broke off')
  })

  it('follows no redirect to a server that would answer', async () => {
    const other = await startFakeModel(streaming('Yes'))
    const [, own] = await start([redirecting(`${other.settings.url}/chat/completions`)])
    expect((await errorOf(own.ask(QUESTION))).message).toContain('not followed')
    expect(other.asked).toEqual([])
    await other.close()
  })

  it('gives up what takes too long, and does not ask again', async () => {
    const [model, own] = await start([silent], { timeoutMs: 50 })
    expect(await errorOf(own.ask(QUESTION))).toMatchObject({ code: 'model_too_slow' })
    expect(model.asked.length).toBeLessThanOrEqual(1)
  })

  it('breaks off when nobody waits any more, and the server hears of it', async () => {
    const hangUp = new AbortController()
    const [model, own] = await start([])
    const closed = new Promise<void>((resolve) => {
      model.behave((_asked, response) => {
        response.once('close', resolve)
        response.writeHead(200, { 'Content-Type': 'text/event-stream' })
        response.write('data: {"choices":[{"delta":{"content":"Ye"}}]}\n\n')
        hangUp.abort()
      })
    })
    expect(await errorOf(own.ask(QUESTION, { signal: hangUp.signal }))).toMatchObject({ code: 'given_up' })
    await closed
  })

  it('says in no error what was asked, what was answered, where, or by which key', async () => {
    const [model, own] = await start([failing(500, SECRET)])
    for (const behave of [failing(400, SECRET), garbage(`{"error":"${SECRET}"}`), redirecting(`http://${SECRET}/`)]) {
      model.behave(behave)
      const error = await errorOf(own.ask(QUESTION))
      const said = `${error.message} ${error.hint} ${JSON.stringify(error.details)} ${error.cause ?? ''}`
      for (const word of [SECRET, 'secret-key', '127.0.0.1']) expect(said).not.toContain(word)
    }
  })
})

describe('the address of a model', () => {
  const create = (settings: Partial<OwnModelSettings>) => () =>
    createOwnModel({ url: '', key: null, name: 'm', remote: false, timeoutMs: 1, maxTokens: 1, ...settings })

  it.each(['http://localhost:11434/v1', 'http://127.0.0.1:8080/v1/', 'http://127.8.0.1/v1', 'http://[::1]:1/v1'])(
    'may be %s',
    (url) => expect(create({ url })).not.toThrow(),
  )

  it.each([
    ['beyond this machine', { url: 'https://models.example.com/v1' }],
    ['a name that only begins like ours', { url: 'http://localhost.example.com/v1' }],
    ['a name that only begins like a loopback address', { url: 'http://127.0.0.1.example.com/v1' }],
    ['all addresses at once', { url: 'http://0.0.0.0:11434/v1' }],
    ['of a file', { url: 'file:///etc/passwd' }],
    ['no address', { url: 'localhost' }],
    ['with a password', { url: 'http://me:secret-key@localhost/v1' }],
    ['by http with a key beyond this machine', { url: 'http://models.example.com/v1', remote: true, key: 'secret-key' }],
  ])('is not taken where it is %s', (_about, settings) => {
    expect(create(settings)).toThrow(expect.objectContaining({ code: 'invalid_setting' }))
    expect(create(settings)).not.toThrow(/secret-key|example\.com/)
  })

  it('may be beyond this machine where somebody says so', () => {
    expect(create({ url: 'https://models.example.com/v1', remote: true, key: 'k' })).not.toThrow()
    expect(create({ url: 'http://192.168.1.20:11434/v1', remote: true })).not.toThrow()
  })
})
