import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { askForSeconds } from '../ask.ts'
import { type Check, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService, type Service } from '../run-service.ts'

const CLIENTS = 4
const PAUSE_MS = 500
const TICK_MS = 20

/** Kills a reading process; returns the milliseconds until there are as many as usual (there are more while one is replaced). */
const killOne = async (service: Service, usual: number): Promise<number> => {
  const [victim] = service.readers()
  if (victim === undefined) return 0
  process.kill(victim, 'SIGKILL')
  const startedMs = performance.now()
  do await sleep(TICK_MS)
  while (service.readers().includes(victim) || service.readers().length < usual)
  return performance.now() - startedMs
}

/** Reading processes are killed in the middle of their work: only what they were reading is lost, and its client gets an error. */
export const checkKill: Check = async ({ seconds }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  await askForSeconds(service.base, resume, CLIENTS, 1)
  const usual = Math.min(service.readers().length, availableParallelism())
  const work = askForSeconds(service.base, resume, CLIENTS, seconds)
  const endMs = performance.now() + (seconds - 1) * 1000
  const replacedMs: number[] = []
  while (performance.now() < endMs) {
    replacedMs.push(await killOne(service, usual))
    await sleep(PAUSE_MS)
  }
  const answers = await work
  const lost = answers.filter(({ status }) => status !== 200)
  const after = await askForSeconds(service.base, resume, CLIENTS, 1)
  await service.stop()
  return [
    expectExactly('matches without an answer, or with a fault of ours', lost.filter(({ status }) => status !== 422).length, 0),
    expectExactly('matches lost beyond one for each process killed', Math.max(0, lost.length - replacedMs.length), 0),
    expectExactly('matches that failed afterwards', after.filter(({ status }) => status !== 200).length, 0),
    expectAtMost('the slowest replacement', Math.max(0, ...replacedMs) / 1000, 1, ' s'),
  ]
}
