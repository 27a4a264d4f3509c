import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, askMatch } from '../ask.ts'
import { type Check, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

const PER_SECOND = 50
const MEGABYTE = 1_000_000

interface Asked extends Answer {
  /** Seconds since the service printed its address. */
  readonly second: number
}

/** "51 busy, asked in seconds 0 to 3" */
const describe = (failed: readonly Asked[]): string => {
  const codes = [...new Set(failed.map(({ code }) => code))]
  const counts = codes.map((each) => `${failed.filter(({ code }) => code === each).length} ${each}`).join(', ')
  return `${counts}, asked in seconds ${failed[0]?.second} to ${failed.at(-1)?.second}`
}

/** A steady stream of matches: nothing may fail and nothing may grow. */
export const checkSoak: Check = async ({ seconds }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  const begunMs = performance.now()
  const ask = async (): Promise<Asked> => {
    const second = Math.floor((performance.now() - begunMs) / 1000)
    return { ...(await askMatch(service.base, resume)), second }
  }
  const stream = async (duration: number): Promise<Asked[]> => {
    const asked: Promise<Asked>[] = []
    const startedMs = performance.now()
    for (let count = 0; count < duration * PER_SECOND; count++) {
      asked.push(ask())
      await sleep(Math.max(0, startedMs + (count * 1000) / PER_SECOND - performance.now()))
    }
    return Promise.all(asked)
  }
  const megabytes = async (): Promise<number> => (await service.metric('process_resident_memory_bytes')) / MEGABYTE
  // The heap settles during the first part.
  const first = await stream(seconds * 0.2)
  const before = await megabytes()
  const rest = await stream(seconds * 0.8)
  const grown = (await megabytes()) - before
  await service.stop()
  const failed = [...first, ...rest].filter(({ status }) => status !== 200)
  return [
    expectExactly('matches that failed', failed.length, 0, describe(failed)),
    expectAtMost('memory grown', grown, 10, ' MB'),
  ]
}
