/**
 * Does every bad request get an error of the usual shape? Sends raw bodies to the built server (`npm run build`).
 *
 *     npx tsx bench/bad-requests.ts DIRECTORY [--verbose]
 *
 * `*.multipart` are bodies with the boundary `----X`; `*.json` are JSON bodies; `*.txt` are postings, sent with a short resume.
 * A field `jobDescription` in them is sent as `job`. Exits with 1 if an answer is missing, takes more than 10 s, is a fault
 * of ours (5xx other than 503), or shows a stack trace.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runService } from '../scripts/service/run-service.ts'

const MAX_ANSWER_MS = 10_000
const RESUME = 'Mira Solberg\nData engineer\nSkills\nPython, SQL, Spark'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean', default: false } } })
const [directory] = positionals
if (directory === undefined) {
  process.stderr.write('usage: npx tsx bench/bad-requests.ts DIRECTORY [--verbose]\n')
  process.exit(64)
}

/** The bytes unchanged, except that the field gets its name in the API. */
const rename = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('jobDescription', 'job'), 'latin1')

const withPosting = (posting: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`------X\r\nContent-Disposition: form-data; name="resume"; filename="r.txt"\r\n\r\n${RESUME}\r\n`),
    Buffer.from('------X\r\nContent-Disposition: form-data; name="job"\r\n\r\n'),
    posting,
    Buffer.from('\r\n------X--\r\n'),
  ])

const MULTIPART = 'multipart/form-data; boundary=----X'

/** How a file becomes a body, by its ending. */
const BODIES: Readonly<Record<string, (bytes: Buffer) => { readonly type: string; readonly body: Buffer }>> = {
  multipart: (bytes) => ({ type: MULTIPART, body: rename(bytes) }),
  txt: (bytes) => ({ type: MULTIPART, body: withPosting(bytes) }),
  json: (bytes) => ({ type: 'application/json', body: rename(bytes) }),
}

interface Answer {
  readonly status: number
  readonly code: string
  readonly stack: boolean
  readonly ms: number
}

const send = async (base: string, type: string, body: Buffer): Promise<Answer> => {
  const begun = performance.now()
  try {
    const response = await fetch(`${base}/api/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(body),
    })
    const text = await response.text()
    const code = /"error":\{"code":"([a-z_]+)"/.exec(text)?.[1] ?? (response.ok ? 'ok' : 'no shape')
    return { status: response.status, code, stack: /\n? {4}at /.test(text), ms: performance.now() - begun }
  } catch (error) {
    // A body that is far too large is cut off while the client still writes it: the connection is gone, on purpose.
    return {
      status: 0,
      code: `cut off: ${error instanceof Error ? error.message : ''}`,
      stack: false,
      ms: performance.now() - begun,
    }
  }
}

const service = await runService({ LOG_LEVEL: 'error', RATE_LIMIT: '0' })
let faults = 0
let cut = 0
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
for (const file of files) {
  const make = BODIES[file.slice(file.lastIndexOf('.') + 1)]
  if (make === undefined) continue
  const { type, body } = make(readFileSync(join(directory, file)))
  const { status, code, stack, ms } = await send(service.base, type, body)
  const isFault = (status >= 500 && status !== 503) || code === 'no shape' || stack || ms > MAX_ANSWER_MS
  if (isFault) faults++
  if (status === 0) cut++
  if (isFault || values.verbose)
    process.stdout.write(`${isFault ? 'FAULT ' : ''}${file}: ${status} ${code}, ${Math.round(ms)} ms\n`)
}
const alive = (await fetch(`${service.base}/healthz`)).status === 200
const leftovers = service.leftovers().length
await service.stop()
process.stdout.write(
  `${files.length} files, ${faults} faults, ${cut} cut off, ${leftovers} files left behind, server ${alive ? 'alive' : 'DEAD'}\n`,
)
process.exitCode = faults === 0 && alive && leftovers === 0 ? 0 : 1
