import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCommandRival, createHttpRival, fillCommand } from '../../../bench/readers/ask-rival.ts'

const HERE = fileURLToPath(import.meta.url)
const TIMEOUT_MS = 20_000

describe('a command', () => {
  it('has the files where it names them, else behind it', () => {
    expect(fillCommand(['m', '--cv={resume}', '{job}'], 'r.txt', 'j.txt')).toEqual(['m', '--cv=r.txt', 'j.txt'])
    expect(fillCommand(['m', 'match'], 'r.txt', 'j.txt')).toEqual(['m', 'match', 'r.txt', 'j.txt'])
  })

  const ask = (program: string, timeoutMs = TIMEOUT_MS) =>
    createCommandRival([process.execPath, '-e', program], timeoutMs)('r $HOME', 'j')

  it('answers with what it prints, and no shell reads its words', async () => {
    expect(await ask('console.log(JSON.stringify(process.argv.slice(1)))')).toEqual(['r $HOME', 'j'])
  })

  it.each([
    ['process.exit(3)', 'ended with 3'],
    ['console.log("hello")', 'no JSON'],
  ])('%s is no answer', async (program, problem) => {
    await expect(ask(program)).rejects.toThrow(problem)
  })

  it('that does not end is ended', async () => {
    await expect(ask('setInterval(() => {}, 1000)', 300)).rejects.toThrow('was ended after 0.3 s')
  })

  it('that is not there is no answer', async () => {
    await expect(createCommandRival(['no-such-program'], TIMEOUT_MS)('r', 'j')).rejects.toThrow('ended with ENOENT')
  })
})

describe('an address', () => {
  let server: Server
  let address = ''
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const names = [...body.matchAll(/ name="(\w+)"(?:; filename="([^"]+)")?/g)].map(([, name, file]) => [name, file ?? null])
      response.statusCode = request.url === '/busy' ? 503 : 200
      response.end(JSON.stringify(names))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  it('is sent both files and the fields', async () => {
    const rival = createHttpRival(`${address}/`, [['asOf', '2026-11']], TIMEOUT_MS)
    expect(await rival(HERE, HERE)).toEqual([
      ['asOf', null],
      ['resume', 'ask-rival.test.ts'],
      ['job', 'ask-rival.test.ts'],
    ])
  })

  it('that refuses, or is not there, does not answer', async () => {
    await expect(createHttpRival(`${address}/busy`, [], TIMEOUT_MS)(HERE, HERE)).rejects.toThrow('answered 503')
    await expect(createHttpRival('http://127.0.0.1:1/', [], TIMEOUT_MS)(HERE, HERE)).rejects.toThrow('not at all')
  })
})
