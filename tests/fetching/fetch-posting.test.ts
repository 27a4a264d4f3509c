import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FetchOptions, fetchPosting } from '../../src/fetching/fetch-posting.ts'
import { type Answer, answering, BOARD_PAGE, type FakeBoard, redirecting, startBoard } from '../helpers/fake-board.ts'
import { listen } from '../helpers/listen.ts'
import { makeCertificate } from '../helpers/make-certificate.ts'

const HERE: LookupAddress = { address: '127.0.0.1', family: 4 }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0)) await close()
})

/** A board of one's own network under a name, and how it is asked. */
const start = async (answers: Readonly<Record<string, Answer>>, name = 'board.example') => {
  const board = await startBoard(answers)
  closing.push(board.close)
  const host = `${name}:${board.port}`
  /** Names that were resolved, in order. */
  const resolved: string[] = []
  const resolve = async (asked: string): Promise<LookupAddress[]> => {
    resolved.push(asked)
    return [HERE]
  }
  const fetch = (path: string, options: FetchOptions = {}) =>
    fetchPosting(`http://${host}${path}`, { inside: [host], resolve, timeoutMs: 8_000, ...options })
  return { board, host, resolved, fetch }
}

const textOf = async (fetching: ReturnType<typeof fetchPosting>): Promise<string> =>
  Buffer.from((await fetching).source).toString('utf8')

/** The server has nothing of the request left. */
const isOver = (board: FakeBoard) => expect.poll(board.open).toBe(0)

describe('what stands at an address', () => {
  it('is its bytes, under the name of its host and with the ending of its kind', async () => {
    const { fetch } = await start({ '/1': answering(BOARD_PAGE), '/2': answering('{}', 'application/json;charset=utf-8') })
    expect(await textOf(fetch('/1'))).toBe(BOARD_PAGE)
    expect((await fetch('/1')).fileName).toBe('board.example.html')
    expect((await fetch('/2')).fileName).toBe('board.example.json')
  })

  it('is asked for without cookie, referrer or anything of who asks, over two redirects', async () => {
    const cookie = { 'Set-Cookie': 'id=7; Path=/' }
    const { board, fetch } = await start({
      '/a': redirecting('/b', 301, cookie),
      '/b': redirecting('/c', 307, cookie),
      '/c': answering('Found', 'text/plain'),
    })
    expect(await textOf(fetch('/a#top'))).toBe('Found')
    expect(board.asked.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
    for (const { headers } of board.asked)
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  })

  it.each([
    ['gzip', gzipSync(BOARD_PAGE)],
    ['deflate', deflateSync(BOARD_PAGE)],
    ['br', brotliCompressSync(BOARD_PAGE)],
  ])('is unpacked: %s', async (encoding, body) => {
    const { fetch } = await start({ '/': answering(body, 'text/html', { 'Content-Encoding': encoding }) })
    expect(await textOf(fetch('/'))).toBe(BOARD_PAGE)
  })

  it('is asked for without any proxy of the environment', async () => {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    const { base, close } = await listen(proxy)
    closing.push(close)
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) vi.stubEnv(name, base)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const { fetch } = await start({ '/': answering(BOARD_PAGE) })
    await fetch('/')
    expect(asked).toEqual([])
  })

  it('is the data of a board before its page, and the page where there is none', async () => {
    const name = 'thymefield.wd5.myworkdayjobs.com'
    const data = '/wday/cxs/thymefield/Careers/job/Herbs_R-7'
    const page = '/en-US/Careers/job/Herbs_R-7'
    const first = await start({ [data]: answering('{"a":1}', 'application/json'), [page]: answering(BOARD_PAGE) }, name)
    expect(await textOf(first.fetch(page))).toBe('{"a":1}')
    expect(first.board.asked.map(({ path }) => path)).toEqual([data])
    const second = await start({ [page]: answering(BOARD_PAGE) }, name)
    expect(await textOf(second.fetch(page))).toBe(BOARD_PAGE)
    expect(second.board.asked.map(({ path }) => path)).toEqual([data, page])
  })
})

describe('a way to the inside', () => {
  it.each([
    ['loopback', 'https://127.0.0.1/'],
    ['loopback by name', 'https://localhost/'],
    ['decimal', 'https://2130706433/'],
    ['hexadecimal', 'https://0x7f000001/'],
    ['octal', 'https://0177.0.0.1/'],
    ['short', 'https://127.1/'],
    ['with a dot at its end', 'https://127.0.0.1./'],
    ['in full-width digits', 'https://１２７.0.0.1/'],
    ['zero', 'https://0/'],
    ['private', 'https://192.168.0.1/'],
    ['where clouds tell secrets', 'https://169.254.169.254/latest/meta-data/'],
    ['IPv6 loopback', 'https://[::1]/'],
    ['IPv4 within IPv6', 'https://[::ffff:127.0.0.1]/'],
    ['the same in hexadecimal', 'https://[::ffff:7f00:1]/'],
    ['NAT64', 'https://[64:ff9b::127.0.0.1]/'],
    ['6to4', 'https://[2002:7f00:1::]/'],
    ['unique-local', 'https://[fd00::1]/'],
  ])('is refused as an address: %s', async (_, address) => {
    const error = { code: 'address_not_public', status: 422 }
    await expect(fetchPosting(address, { resolve: async () => [HERE] })).rejects.toMatchObject(error)
  })

  it.each([
    ['is private', [{ address: '10.0.0.7', family: 4 }]],
    ['has one private address among public ones', [{ address: '93.184.215.14', family: 4 }, HERE]],
    [
      'has one of IPv6 that is',
      [
        { address: '93.184.215.14', family: 4 },
        { address: 'fd00::1', family: 6 },
      ],
    ],
    ['has none', []],
  ])('is refused as a name that %s', async (_, found) => {
    await expect(fetchPosting('https://board.example/', { resolve: async () => found })).rejects.toMatchObject({
      code: 'address_not_public',
      message: 'The host board.example is unknown, or not on the public internet; only public hosts are contacted.',
    })
  })

  it('is told in the same words as a name that nobody knows', async () => {
    const sayOf = (resolve: FetchOptions['resolve']) =>
      fetchPosting('https://board.example/', { resolve: resolve ?? (async () => []) }).catch(({ message }) => message)
    const unknown = await sayOf(() => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })))
    expect(await sayOf(async () => [HERE])).toBe(unknown)
  })

  it.each([
    ['a loopback address', 'https://127.0.0.1/', 'address_not_public'],
    ['a loopback address without a scheme', '//localhost/', 'posting_not_fetched'],
    ['http', 'http://93.184.215.14/', 'posting_not_fetched'],
    ['the same server under a name that is not allowed', 'https://board.example/', 'address_not_public'],
    ['where clouds tell secrets', 'https://169.254.169.254/', 'address_not_public'],
    ['decimal', 'https://2130706433/', 'address_not_public'],
    ['IPv6', 'https://[::1]/', 'address_not_public'],
    ['a file', 'file:///etc/passwd', 'posting_not_fetched'],
    ['data', 'data:text/html,hello', 'posting_not_fetched'],
    ['another port', 'https://board.example:22/', 'posting_not_fetched'],
    ['a name and password', 'https://a:b@board.example/', 'posting_not_fetched'],
    ['nothing that can be read', 'https://', 'posting_not_fetched'],
  ])('is refused as a redirect to %s, and nothing is asked for', async (_, to, code) => {
    const { board, fetch } = await start({ '/': redirecting(to) })
    await expect(fetch('/')).rejects.toMatchObject({ code })
    expect(board.asked).toHaveLength(1)
  })

  it('is not opened by a name that leads elsewhere when it is resolved again', async () => {
    // The guard sees the first answer; who resolved again to connect would find nobody at the second one.
    const { fetch } = await start({ '/': answering('first', 'text/plain') })
    const answers: LookupAddress[] = [HERE, { address: '::1', family: 6 }]
    const resolve = async () => answers.splice(0, 1)
    expect(await textOf(fetch('/', { resolve }))).toBe('first')
    expect(answers).toHaveLength(1)
  })

  it('is looked for anew at every hop', async () => {
    const { resolved, fetch } = await start({ '/a': redirecting('/b'), '/b': answering('b', 'text/plain') })
    await fetch('/a')
    expect(resolved).toEqual(['board.example', 'board.example'])
  })
})

describe('a server that means harm', () => {
  it('is given up where it says nothing, or sends a byte now and then', async () => {
    const { board, fetch } = await start({
      '/silent': () => {},
      '/drip': (response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' })
        const timer = setInterval(() => response.write('<p>'), 20)
        response.once('close', () => clearInterval(timer))
      },
    })
    for (const path of ['/silent', '/drip']) {
      await expect(fetch(path, { timeoutMs: 300 })).rejects.toMatchObject({
        code: 'posting_too_slow',
        message: expect.stringMatching(/^The posting did not arrive from board\.example:\d+ within 0\.3 seconds\.$/),
      })
      await isOver(board)
    }
  })

  it('is given up in all that it takes together, not for each redirect', async () => {
    const late = (to: string) => (response: Parameters<Answer>[0]) =>
      void setTimeout(() => response.writeHead(302, { Location: to }).end(), 200)
    const { fetch } = await start({ '/a': late('/b'), '/b': late('/c'), '/c': answering('c', 'text/plain') })
    await expect(fetch('/a', { timeoutMs: 300 })).rejects.toMatchObject({ code: 'posting_too_slow' })
  })

  it('is not waited for where a name takes for ever to resolve', async () => {
    const never = fetchPosting('https://board.example/', { resolve: () => new Promise(() => {}), timeoutMs: 50 })
    await expect(never).rejects.toMatchObject({ code: 'posting_too_slow' })
  })

  it('is cut off where its body has no end', async () => {
    let sent = 0
    const { board, fetch } = await start({
      '/': (response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' })
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536
        }
        response.on('drain', more)
        more()
      },
    })
    await expect(fetch('/')).rejects.toMatchObject({
      code: 'posting_not_fetched',
      message: expect.stringContaining('what it sent is longer than 2 MB'),
    })
    await isOver(board)
    expect(sent).toBeLessThan(20_000_000)
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(40_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(40_000_000))],
  ])('is cut off where a small body becomes a large one: %s', async (encoding, body) => {
    expect(body.length).toBeLessThan(100_000)
    const { fetch } = await start({ '/': answering(body, 'text/html', { 'Content-Encoding': encoding }) })
    await expect(fetch('/')).rejects.toMatchObject({ message: expect.stringContaining('longer than 2 MB') })
  })

  it('is cut off where a large body becomes a small one', async () => {
    // Empty members of gzip: 3 MB that come to nothing.
    const empty = gzipSync('')
    const body = Buffer.concat(Array.from({ length: Math.ceil(3_000_000 / empty.length) }, () => empty))
    const { fetch } = await start({ '/': answering(body, 'text/html', { 'Content-Encoding': 'gzip' }) })
    await expect(fetch('/')).rejects.toMatchObject({ message: expect.stringContaining('longer than 2 MB') })
  })

  it('is left after two redirects, in a circle or not', async () => {
    const { board, fetch } = await start({ '/a': redirecting('/b'), '/b': redirecting('/a') })
    await expect(fetch('/a')).rejects.toMatchObject({ message: expect.stringContaining('it redirects more than 2 times') })
    expect(board.asked.map(({ path }) => path)).toEqual(['/a', '/b', '/a'])
  })

  it.each([
    ['a picture', answering('x', 'image/png'), 'what it sent is image/png; a page, JSON, text, PDF or DOCX was expected'],
    [
      'a picture without end, which is not waited for',
      (response: Parameters<Answer>[0]) => void response.writeHead(200, { 'Content-Type': 'image/png' }).write('x'),
      'what it sent is image/png',
    ],
    ['what it does not name', answering('x', null), 'what it sent is of no known kind; a page'],
    ['a kind that every object has', answering('x', 'constructor'), 'what it sent is of no known kind; a page'],
    ['a kind that is no such name', answering('x', '<script>/evil'), 'what it sent is of no known kind; a page'],
    ['a stream of events', answering('x', 'text/event-stream'), 'what it sent is text/event-stream'],
    [
      'no page',
      (response: Parameters<Answer>[0]) => void response.writeHead(404).end(),
      'there is nothing at this address any more (status 404)',
    ],
    ['another status', (response: Parameters<Answer>[0]) => void response.writeHead(418).end(), 'it answered with status 418'],
    [
      'a redirect to nowhere',
      (response: Parameters<Answer>[0]) => void response.writeHead(302).end(),
      'it answered with status 302',
    ],
    ['headers without end', answering('x', 'text/html', { 'X-Long': 'x'.repeat(40_000) }), 'it cannot be reached, or broke off'],
    [
      'what is not packed as it says',
      answering('plain', 'text/html', { 'Content-Encoding': 'gzip' }),
      'it cannot be reached, or broke off',
    ],
    ['half of what it says', answering('half', 'text/html', { 'Content-Length': '8' }), 'it cannot be reached, or broke off'],
  ])('is said to have sent %s', async (_, answer, problem) => {
    const { board, fetch } = await start({ '/': answer })
    await expect(fetch('/', { timeoutMs: 5_000 })).rejects.toMatchObject({
      code: 'posting_not_fetched',
      message: expect.stringContaining(problem),
    })
    await isOver(board)
  })

  it('is asked by its name over TLS, and left where nobody vouches for it', async () => {
    const names: string[] = []
    const requests: string[] = []
    const { cert, key } = makeCertificate('board.example')
    const server = createTlsServer(
      {
        cert,
        key,
        SNICallback: (name, done) => {
          names.push(name)
          done(null)
        },
      },
      (request, response) => {
        requests.push(request.url ?? '')
        response.end()
      },
    )
    server.on('tlsClientError', () => {})
    const { port, close } = await listen(server)
    closing.push(close)
    const host = `board.example:${port}`
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    await expect(fetchPosting(`https://${host}/`, { inside: [host], resolve: async () => [HERE] })).rejects.toMatchObject({
      message: `The posting cannot be fetched from ${host}: its certificate is not valid.`,
    })
    expect(names).toEqual(['board.example'])
    expect(requests).toEqual([])
  })

  it('is left at once where nobody waits any more', async () => {
    const { board, fetch } = await start({ '/': () => {} })
    const hangUp = new AbortController()
    const fetching = fetch('/', { signal: hangUp.signal })
    await expect.poll(() => board.asked.length).toBe(1)
    hangUp.abort()
    await expect(fetching).rejects.toMatchObject({ code: 'given_up' })
    await isOver(board)
    expect(board.asked).toHaveLength(1)
  })
})
