import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, askMatch } from '../ask.ts'
import { type Check, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

const PER_SECOND = 50
const MEGABYTE = 1_000_000

/** A steady stream of matches; what counts is that nothing fails and nothing grows. */
export const checkSoak: Check = async ({ seconds }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  const stream = async (duration: number): Promise<Answer[]> => {
    const asked: Promise<Answer>[] = []
    const startedMs = performance.now()
    for (let count = 0; count < duration * PER_SECOND; count++) {
      asked.push(askMatch(service.base, resume))
      await sleep(Math.max(0, startedMs + (count * 1000) / PER_SECOND - performance.now()))
    }
    return Promise.all(asked)
  }
  const megabytes = async (): Promise<number> => (await service.metric('process_resident_memory_bytes')) / MEGABYTE
  // A heap finds its size in the first part.
  const first = await stream(seconds * 0.2)
  const before = await megabytes()
  const rest = await stream(seconds * 0.8)
  const grown = (await megabytes()) - before
  await service.stop()
  return [
    expectExactly('matches that failed', [...first, ...rest].filter(({ status }) => status !== 200).length, 0),
    expectAtMost('memory grown', grown, 10, ' MB'),
  ]
}
