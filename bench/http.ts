/** What does HTTP add to a match?   npx tsx bench/http.ts [runs]     Compared with plain Express that answers the same bytes. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { match } from '../src/index.ts'
import { startServer } from '../src/server/index.ts'
import { formatTimings, measure } from './measure.ts'
import { POSTING, resumeOf } from './texts.ts'

const asOf = '2026-11'
const resume = resumeOf(1)
const body = JSON.stringify({ resume, job: POSTING, asOf })
const headers = { 'Content-Type': 'application/json' }

const ours = await startServer({ PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '0' })
const answer = JSON.stringify(await match(resume, POSTING, { asOf }))
const plain = express()
  .use(express.json({ limit: '1mb' }))
  .post('/', (_request, response) => {
    response.type('json').send(answer)
  })
  .listen(0, '127.0.0.1')
await once(plain, 'listening')

const ask = async (url: string): Promise<number> =>
  (await (await fetch(url, { method: 'POST', headers, body })).arrayBuffer()).byteLength

const timings = await measure(
  [
    {
      name: 'baseline: plain Express, the answer known',
      run: () => ask(`http://127.0.0.1:${(plain.address() as AddressInfo).port}/`),
    },
    { name: 'match in this process', run: () => match(resume, POSTING, { asOf }) },
    { name: 'POST /api/v1/matches', run: () => ask(`${ours.address}/api/v1/matches`) },
  ],
  Number(process.argv[2] ?? 30),
)
console.log(formatTimings(timings))
plain.close()
await ours.close()
