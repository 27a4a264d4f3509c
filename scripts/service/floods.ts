import { randomFillSync } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { POSTING } from './files.ts'
import { MAX_CHARACTERS, writeLongPosting, writeLongResume } from './long-texts.ts'

interface Answered {
  /** 0 if the connection broke. */
  readonly status: number
  readonly ms: number
}

/** Something that clients can do at once, on purpose or not. */
export interface Flood {
  readonly name: string
  readonly what: string
  /** What must hold afterwards, in addition to what holds for every flood. */
  readonly promise: string
  /** @returns how often that promise was broken. */
  readonly attack: (base: string, seconds: number) => Promise<{ readonly answers: readonly Answered[]; readonly broken: number }>
}

const BOUNDARY = 'flood'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`

interface Part {
  readonly field: string
  readonly fileName?: string
  readonly bytes: Uint8Array
}

const makeBody = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ field, fileName, bytes }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${fileName ? `; filename="${fileName}"` : ''}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])

const longPair = (resume: number, job: number): Buffer =>
  makeBody([
    { field: 'resume', fileName: 'resume.txt', bytes: writeLongResume(resume) },
    { field: 'job', fileName: 'job.txt', bytes: writeLongPosting(job) },
  ])

/** Understood within the time limit, but the report would have 20 MB if it cited every place. */
const middlePair = (): Buffer => longPair(60_000, 40_000)

const post = (base: string, path: string, body: Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  new Promise((resolve) => {
    const startedMs = performance.now()
    const settle = (status: number): void => resolve({ status, ms: performance.now() - startedMs })
    const all = { 'content-type': TYPE, 'content-length': body.length, ...headers }
    request(`${base}${path}`, { method: 'POST', headers: all }, (response) => {
      response.once('error', () => settle(0)).once('end', () => settle(response.statusCode ?? 0))
      response.resume()
    })
      .once('error', () => settle(0))
      .end(body)
  })

/** A browser without script gets the report as a page, which is ten times the size. */
const floodForm: Flood['attack'] = async (base, seconds) => {
  const bodies = [middlePair(), longPair(MAX_CHARACTERS, MAX_CHARACTERS)]
  const endMs = performance.now() + seconds * 1000
  const answers: Answered[] = []
  const client = async (body: Buffer): Promise<void> => {
    do answers.push(await post(base, '/', body, { accept: 'text/html', 'sec-fetch-site': 'same-origin' }))
    while (performance.now() < endMs)
  }
  await Promise.all(bodies.map(client))
  return { answers, broken: answers.filter(({ status }) => status === 0).length }
}

const UNREAD = 40
/** Between requests, so that the server has time to answer each. */
const UNREAD_PAUSE_MS = 700
/** A bit longer than the server's patience. */
const UNREAD_SECONDS = 25

const connectTo = async (base: string, localAddress = '127.0.0.1'): Promise<Socket> => {
  const { port } = new URL(base)
  const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress })
  socket.on('error', () => {})
  await Promise.race([once(socket, 'connect'), once(socket, 'close')])
  return socket
}

/** Sends a request and reads nothing of the answer. */
const askUnread = async (base: string, body: Buffer): Promise<Socket> => {
  const socket = await connectTo(base)
  socket.pause()
  socket.write(
    `POST /api/v1/matches HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${TYPE}\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  socket.write(body)
  return socket
}

/** A client that does not read cannot tell whether its connection is open: the server's metrics can. */
const countConnections = async (base: string): Promise<number> => {
  const text = await (await fetch(`${base}/metrics`)).text()
  return Number(/^process_open_fds (\d+)$/m.exec(text)?.[1] ?? Number.NaN)
}

const floodUnread: Flood['attack'] = async (base) => {
  const before = await countConnections(base)
  const body = longPair(20_000, 15_000)
  const sockets: Socket[] = []
  for (let asked = 0; asked < UNREAD; asked++) {
    sockets.push(await askUnread(base, body))
    await sleep(UNREAD_PAUSE_MS)
  }
  await sleep(UNREAD_SECONDS * 1000)
  // This client's own connection, and the watcher's.
  const open = (await countConnections(base)) - before - 2
  for (const socket of sockets) socket.destroy()
  return { answers: [], broken: Math.max(0, open) }
}

const UPLOADS = 200
const UPLOAD_BYTES = 4_500_000

const floodUploads: Flood['attack'] = async (base) => {
  const bytes = randomFillSync(Buffer.alloc(UPLOAD_BYTES))
  bytes.write('%PDF-1.7\n')
  const body = makeBody([
    { field: 'resume', fileName: 'resume.pdf', bytes },
    { field: 'job', bytes: Buffer.from(POSTING) },
  ])
  const answers = await Promise.all(Array.from({ length: UPLOADS }, () => post(base, '/api/v1/matches', body)))
  return { answers, broken: answers.filter(({ status }) => status < 400).length }
}

const part = (head: string, content = 'x'): Buffer =>
  Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`)

/** Malformed bodies, a few of each kind. */
const malformedBodies = (): readonly Buffer[] => [
  Buffer.alloc(0),
  Buffer.from(`--${BOUNDARY}`),
  Buffer.from(`--${BOUNDARY}\r\n`.repeat(20_000)),
  part('Content-Disposition: form-data'),
  part(`Content-Disposition: form-data; name="${'n'.repeat(50_000)}"`),
  part(`Content-Disposition: form-data; name="${'a['.repeat(5_000)}"`),
  part('Content-Disposition: form-data; name="resume"', 'x'.repeat(900_000)),
  part('Content-Disposition: form-data; name="__proto__"'),
  part(`${'X-Header: 1\r\n'.repeat(5_000)}Content-Disposition: form-data; name="resume"`),
  Buffer.concat(Array.from({ length: 2_000 }, (_, index) => part(`Content-Disposition: form-data; name="f${index}"`))),
  randomFillSync(Buffer.alloc(1_000_000)),
  part('Content-Disposition: form-data; name="resume"; filename="\u202e.pdf"', '\0'.repeat(100_000)),
]

const MALFORMED_TYPES = [TYPE, 'multipart/form-data', 'application/json', 'application/json; charset=utf-7', 'text/plain']
const AT_ONCE = 20

const floodMalformed: Flood['attack'] = async (base, seconds) => {
  const bodies = malformedBodies()
  const endMs = performance.now() + seconds * 1000
  const answers: Answered[] = []
  const client = async (_: unknown, first: number): Promise<void> => {
    for (let count = first; performance.now() < endMs; count += AT_ONCE) {
      const body = bodies[count % bodies.length] ?? Buffer.alloc(0)
      const type = MALFORMED_TYPES[count % MALFORMED_TYPES.length] ?? ''
      answers.push(await post(base, '/api/v1/matches', body, { 'content-type': type }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  return { answers, broken: answers.filter(({ status }) => status === 200).length }
}

const IDLE = 1_000
const IDLE_ADDRESS = '127.0.0.2'
/** Before the server gives up connections that say nothing. */
const IDLE_SECONDS = 5

/** Silent connections from another address of this machine; then as many clients as usual from the first. */
const floodIdle: Flood['attack'] = async (base) => {
  const sockets = await Promise.all(Array.from({ length: IDLE }, () => connectTo(base, IDLE_ADDRESS)))
  const body = makeBody([
    { field: 'resume', bytes: Buffer.from('Experience\nEngineer, Birchwood Labs\n2020 - 2024\n- Python') },
    { field: 'job', bytes: Buffer.from(POSTING) },
  ])
  const answers: Answered[] = []
  const endMs = performance.now() + IDLE_SECONDS * 1000
  while (performance.now() < endMs) answers.push(await post(base, '/api/v1/matches', body))
  for (const socket of sockets) socket.destroy()
  return { answers, broken: answers.filter(({ status }) => status !== 200).length }
}

export const FLOODS: readonly Flood[] = [
  { name: 'flood-form', what: 'long texts by the form', promise: 'connections that broke', attack: floodForm },
  {
    name: 'flood-unread',
    what: `${UNREAD} answers that nobody reads`,
    promise: 'connections that are still open',
    attack: floodUnread,
  },
  { name: 'flood-uploads', what: `${UPLOADS} uploads of 4.5 MB`, promise: 'taken for a resume', attack: floodUploads },
  { name: 'flood-malformed', what: 'malformed requests', promise: 'taken for a resume', attack: floodMalformed },
  { name: 'flood-idle', what: `${IDLE} idle connections`, promise: 'matches of others that failed', attack: floodIdle },
]
