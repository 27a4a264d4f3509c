/**
 * Calls /healthz of an address twenty times a second, whatever became of earlier calls, in a process that nothing else keeps
 * busy; when told to stop, it sends how long each answer took, in milliseconds. An answer that has not come yet counts with the
 * time so far.
 */
import { Agent, get } from 'node:http'

const EVERY_MS = 50
const agent = new Agent({ keepAlive: true })
const [, , base = ''] = process.argv
const healthMs: number[] = []
const asked = new Set<number>()

const ask = (): void => {
  const askedMs = performance.now()
  asked.add(askedMs)
  const settle = (): void => {
    asked.delete(askedMs)
    healthMs.push(performance.now() - askedMs)
  }
  get(`${base}/healthz`, { agent }, (response) => response.resume().once('close', settle)).once('error', settle)
}

process.once('message', () => {
  const nowMs = performance.now()
  process.send?.([...healthMs, ...[...asked].map((askedMs) => nowMs - askedMs)], () => process.exit(0))
})
process.send?.([])
setInterval(ask, EVERY_MS)
