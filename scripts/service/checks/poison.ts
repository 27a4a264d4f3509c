import { askForSeconds, askMatch, percentile, watchHealth } from '../ask.ts'
import { type Check, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume, HOSTILE } from '../files.ts'
import { runService } from '../run-service.ts'

const GOOD_CLIENTS = 4

/** Hostile files one after the other while good clients continue: these must not notice anything. */
export const checkPoison: Check = async ({ seconds }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  const idle = await askForSeconds(service.base, resume, GOOD_CLIENTS, Math.min(seconds, 5))
  const hostile = HOSTILE.map(({ name, make }) => ({ name, bytes: make() }))
  const endMs = performance.now() + seconds * 1000
  const poison = async () => {
    const answers = []
    for (let count = 0; performance.now() < endMs || count < hostile.length; count++) {
      const file = hostile[count % hostile.length]
      if (file) answers.push(await askMatch(service.base, file.bytes, file.name))
    }
    return answers
  }
  const work = () => Promise.all([poison(), askForSeconds(service.base, resume, GOOD_CLIENTS, seconds)])
  const {
    result: [bad, good],
    healthMs,
  } = await watchHealth(service.base, work)
  const idleP99 = percentile(
    idle.map(({ ms }) => ms),
    0.99,
  )
  await service.stop()
  return [
    expectExactly('good matches that failed', good.filter(({ status }) => status !== 200).length, 0),
    expectExactly(
      `of ${bad.length} hostile files, not answered with a 4xx`,
      bad.filter(({ status }) => status < 400 || status > 499).length,
      0,
    ),
    expectAtMost('the slowest answer to a hostile file', Math.max(...bad.map(({ ms }) => ms)) / 1000, 10, ' s'),
    expectAtMost(
      '99 % of good matches, times the idle ones',
      percentile(
        good.map(({ ms }) => ms),
        0.99,
      ) / idleP99,
      2,
      '',
    ),
    expectAtMost('99 % of health checks within', percentile(healthMs, 0.99), 50, ' ms'),
  ]
}
