import { type Answer, askForSeconds, askMatch, percentile, watchHealth } from '../ask.ts'
import { asGoal, type Check, expectAtLeast, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

/** A child takes twice the processor time for its first hundred documents. */
const WARM_UP_SECONDS = 5
const SINGLE_SECONDS = 3

/** For a hundred matches a second on two cores, next to the client. */
const MAX_CPU_MS = 18

/** A wait for an answer over the processor time that it takes: .7 to 1.2 for one client, .5 for ten on two cores. */
const MAX_WAITING = 2

const msOf = ({ ms }: Answer): number => ms

/** As many complete matches as the clients can ask for, one after the other. */
export const checkLoad: Check = async ({ seconds, clients }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  await askForSeconds(service.base, resume, clients, WARM_UP_SECONDS)
  const single = await askForSeconds(service.base, resume, 1, SINGLE_SECONDS)
  await service.metric('nodejs_eventloop_lag_p99_seconds')
  const cpuBefore = service.cpuMs()
  const { result: answers, healthMs } = await watchHealth(service.base, () =>
    askForSeconds(service.base, resume, clients, seconds),
  )
  const loopMs = (await service.metric('nodejs_eventloop_lag_p99_seconds')) * 1000
  const cpuMs = (service.cpuMs() - cpuBefore) / Math.max(1, answers.length)
  const halfMs = percentile(answers.map(msOf), 0.5)
  const singleMs = percentile(single.map(msOf), 0.5)
  // Far more than the queue holds, all at once.
  const crowd = await Promise.all(Array.from({ length: 200 }, () => askMatch(service.base, resume)))
  const refused = crowd.filter(({ status }) => status === 503)
  await service.stop()
  return [
    expectExactly('matches that failed', answers.filter(({ status }) => status !== 200).length, 0),
    asGoal(expectAtLeast('matches a second', answers.length / seconds, 100, '')),
    asGoal(expectAtMost('processor time of each, all processes of the service', cpuMs, MAX_CPU_MS, ' ms')),
    asGoal(expectAtMost('half of them within', halfMs, 100, ' ms')),
    asGoal(expectAtMost('99 % of them within', percentile(answers.map(msOf), 0.99), 150, ' ms')),
    asGoal(expectAtMost('half of those of one client alone within', singleMs, 20, ' ms')),
    // What is no goal needs no fast machine: nobody waits for anything but processors.
    expectAtMost('half of those of one client alone, over the processor time of each', singleMs / cpuMs, MAX_WAITING, ''),
    expectAtMost(
      'half of them, over the processor time of each and the number of clients',
      halfMs / cpuMs / clients,
      MAX_WAITING,
      '',
    ),
    expectAtMost('99 % of health checks within', percentile(healthMs, 0.99), 20, ' ms'),
    expectAtMost('99 % of delays of the event loop within', loopMs, 15, ' ms'),
    expectExactly(
      'of 200 at once, neither answered nor told to come again',
      crowd.filter(({ status }) => status !== 200 && status !== 503).length,
      0,
    ),
    expectExactly(
      'told to come again without being told when',
      refused.filter(({ retryAfter }) => retryAfter === null).length,
      0,
    ),
  ]
}
