/**
 * Asks /healthz of an address twenty times a second, in a process of its own that nothing else keeps busy; told to stop, it
 * sends how long each answer took, in milliseconds. One that does not come counts with the time until then.
 */
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 50
const agent = new Agent({ keepAlive: true })
const [, , base = ''] = process.argv
const healthMs: number[] = []
let askedMs = performance.now()

const ask = (): Promise<void> =>
  new Promise((resolve) => {
    askedMs = performance.now()
    const settle = (): void => {
      healthMs.push(performance.now() - askedMs)
      resolve()
    }
    get(`${base}/healthz`, { agent }, (response) => response.resume().once('end', settle)).once('error', settle)
  })

process.once('message', () => {
  process.send?.([...healthMs, performance.now() - askedMs - PAUSE_MS], () => process.exit(0))
})
process.send?.([])
for (;;) {
  await ask()
  await sleep(PAUSE_MS)
}
