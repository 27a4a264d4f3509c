import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeForm, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

const BOUNDARY = '----X'
const OVER_5_MB = 'x'.repeat(5 * 1024 * 1024 + 1)

const part = (disposition: string, content: string, headers = ''): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data${disposition}\r\n${headers}\r\n${content}\r\n`

const file = (name = 'resume', fileName = 'cv.pdf', content = '%PDF-1.7'): string =>
  part(`; name="${name}"; filename="${fileName}"`, content, 'Content-Type: application/pdf\r\n')

const end = `--${BOUNDARY}--\r\n`

const send = async (body: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${app.base}/api/v1/matches`, {
    method: 'POST',
    body: Buffer.from(body, 'utf8'),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  })
  return { status: response.status, text: await response.text() }
}

describe('a file in a field that takes none', () => {
  it('is answered with the name of the field, made harmless, and the ones that take files', async () => {
    const { text } = await send(file() + file('c\u202ev<b>') + end)
    expect(JSON.parse(text).error.message).toBe(
      'A file came in the field "cv<b>", which takes none; files are taken in resume and job.',
    )
  })
})

describe('a hostile multipart body', () => {
  it.each([
    ['that is empty', ''],
    ['with an end and nothing before it', end],
    ['without its end', file()],
    ['cut within the file', file().slice(0, -12)],
    ['with line feeds alone', (file() + end).replaceAll('\r\n', '\n')],
    ['with two files in one field', file() + file() + end],
    ['with a file in a field that takes none', file() + file('level') + end],
    ['with a file that has no name of a field', part('; filename="cv.pdf"', 'x') + end],
    ['with an empty name of a field', part('; name=""; filename="cv.pdf"', 'x') + end],
    ['with a header that begins with a blank', file().replace('Content-Type', ' Content-Type') + end],
    ['with 10,000 fields', file() + part('; name="x"', 'y').repeat(10_000) + end],
    ['with 50,000 empty parts', `--${BOUNDARY}\r\n\r\n\r\n`.repeat(50_000) + end],
    ['with 5,000 headers', file().replace('Content-Type', `${'X-A: b\r\n'.repeat(5_000)}Content-Type`) + end],
    ['with a header of 200 kB', file().replace('Content-Type', `X-A: ${'b'.repeat(200_000)}\r\nContent-Type`) + end],
    ['with a field name of 100 kB', part(`; name="${'a'.repeat(100_000)}"`, 'x') + end],
    ['with a field of 3 MB', file() + part('; name="job"', 'x'.repeat(3_000_000)) + end],
    ['with nested names', file() + part(`; name="job${'[a]'.repeat(20)}"`, 'x') + end],
    ['with a posting as a list', file() + part('; name="job[]"', 'a') + part('; name="job[]"', 'b') + end],
    ['with a posting as an object', file() + part('; name="job[text]"', 'a') + end],
    ['with a name that pollutes', file() + part('; name="__proto__[polluted]"', '1') + end],
    ['with a constructor for a name', file() + part('; name="constructor"', '1') + end],
    ['with a file over 5 MB', file('resume', 'cv.pdf', OVER_5_MB) + end],
  ])('%s gets a 4xx in the one shape', async (_what, body) => {
    const { status, text } = await send(body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(Object.keys(JSON.parse(text).error)).toEqual(['code', 'message', 'hint', 'requestId'])
    expect(text).not.toMatch(/\bat .*:\d+|node_modules|busboy|multer/i)
    expect('polluted' in {}).toBe(false)
  })

  it('without the boundary it announces gets a 400', async () => {
    const headers = { 'content-type': 'multipart/form-data' }
    const response = await fetch(`${app.base}/api/v1/matches`, { method: 'POST', body: 'x', headers })
    expect(response.status).toBe(400)
  })
})

describe('a file name', () => {
  const shownName = async (name: string): Promise<string> => {
    const { status, text } = await send(file('resume', name, OVER_5_MB) + end)
    expect(status).toBe(413)
    return JSON.parse(text).error.message.replace(/ is larger than 5 MB.*$/, '')
  }

  it.each([
    ['of 5,000 characters', 'a'.repeat(5_000)],
    ['with a path', '../../etc/passwd'],
    ['of Windows', 'C:\\Users\\me\\cv.pdf'],
    ['with a line break', 'a%0D%0Ab.pdf'],
    ['that runs from right to left', 'cv\u202Efdp.exe'],
  ])('%s is only words: never a path, never more than 100 characters', async (_what, name) => {
    const shown = await shownName(name)
    expect(shown.length).toBeLessThanOrEqual(100)
    expect(shown).not.toMatch(/[/\\\r\n\u202E]/)
  })

  it('keeps letters of every script', async () => {
    expect(await shownName('履歴書.pdf')).toBe('履歴書.pdf')
  })
})

describe('the fields of a body', () => {
  const fields = (count: number): string =>
    Array.from({ length: count }, (_, index) => part(`; name="${'abcdefgh'[index]}"`, 'y')).join('')
  const messageOf = async (body: string): Promise<string> => JSON.parse((await send(body)).text).error.message

  it('are six at most', async () => {
    expect(await messageOf(file() + fields(6) + end)).toMatch(/^The body has a field "a", which is not known here/)
    expect(await messageOf(file() + fields(7) + end)).toBe('The body has more than 6 fields.')
  })

  it('have 400 kB at most, each', async () => {
    const job = (length: number): string => file('resume', 'cv.txt') + part('; name="job"', 'x'.repeat(length)) + end
    expect(await messageOf(job(400_000))).toMatch(/^The posting is longer than 50,000 characters/)
    const { status, text } = await send(job(400_001))
    expect([status, JSON.parse(text).error.message]).toEqual([
      413,
      'The field "job" is longer than 400 kB, the most that is read.',
    ])
  })

  it('have names of 100 characters at most', async () => {
    expect(await messageOf(file() + part(`; name="${'n'.repeat(101)}"`, 'y') + end)).toBe('The name of a field is too long.')
  })
})

describe('a JSON body', () => {
  const NOT_JSON = 'The body is not a JSON object, or is cut short.'
  const NOT_UTF8 = 'The body is not in UTF-8.'
  const sendJson = async (body: string | Buffer, type = 'application/json'): Promise<string> => {
    const response = await fetch(`${app.base}/api/v1/requirements`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body as string)),
      headers: { 'content-type': type },
    })
    return response.ok ? 'read' : (JSON.parse(await response.text()) as { error: { message: string } }).error.message
  }
  const asked = JSON.stringify({ text: 'Requirements\n- Python' })

  it.each([
    ['as it is', asked, 'application/json', 'read'],
    ['with blanks and a mark of byte order before it', `\ufeff \n${asked}`, 'application/json', 'read'],
    ['with its charset', asked, 'application/json; charset="UTF-8"', 'read'],
    ['in another charset', asked, 'application/json; charset=utf-7', NOT_UTF8],
    ['in bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'application/json', NOT_UTF8],
    ['that is a list', '[1]', 'application/json', NOT_JSON],
    ['that is a word', 'null', 'application/json', NOT_JSON],
    ['that is cut', asked.slice(0, -2), 'application/json', NOT_JSON],
  ])('%s', async (_, body, type, expected) => {
    expect(await sendJson(body, type)).toBe(expected)
  })

  it('that is none is refused by its first bytes: no text is made of it', async () => {
    const body = Buffer.alloc(900_000, '--x\r\n')
    const parse = vi.spyOn(JSON, 'parse')
    const refused = await fetch(`${app.base}/api/v1/requirements`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/json' },
    })
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(NOT_JSON)])
  })
})

describe('a body that is too long', () => {
  it('is refused before it is read, by what it announces', async () => {
    const started = performance.now()
    const status = await new Promise<number>((resolve, reject) => {
      const outgoing = request(`${app.base}/api/v1/matches`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 10 ** 9 },
      })
      outgoing.on('response', (response) => {
        resolve(response.statusCode ?? 0)
        outgoing.destroy()
      })
      outgoing.on('error', reject)
      outgoing.write('--x')
    })
    expect(status).toBe(413)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('is refused and cut off while it comes, when it announces nothing', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const status = await new Promise<number>((resolve) => {
      let answered = 0
      const outgoing = request(`${app.base}/api/v1/matches`, {
        method: 'POST',
        headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'transfer-encoding': 'chunked' },
      })
      outgoing.on('response', (response) => {
        answered = response.statusCode ?? 0
        response.resume()
      })
      // The server ends the connection: whether as an error or not is up to the system.
      outgoing.on('error', () => {})
      outgoing.on('close', () => resolve(answered))
      outgoing.write(part('; name="resume"; filename="cv.pdf"', ''))
      const pump = (): void => {
        if (!outgoing.destroyed) outgoing.write(chunk, () => setTimeout(pump, 20))
      }
      pump()
    })
    expect(status).toBe(413)
  }, 10_000)
})

describe('a form as browsers send it', () => {
  it('may leave the input of the posting empty', async () => {
    const body = file() + part('; name="job"; filename=""', '', 'Content-Type: application/octet-stream\r\n') + end
    expect((await send(body)).status).toBe(200)
  })

  it('may claim any type for a file: the claim decides nothing', async () => {
    const body = makeForm({ resume: { name: 'cv.png', content: 'x' } })
    expect((await fetch(`${app.base}/api/v1/matches`, { method: 'POST', body })).status).toBe(200)
  })
})
