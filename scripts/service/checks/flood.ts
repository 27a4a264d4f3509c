import { percentile, watchHealth } from '../ask.ts'
import { expectAtMost, expectExactly, type Finding } from '../check.ts'
import type { Flood } from '../floods.ts'
import { runService } from '../run-service.ts'

/** The server's own memory, whatever clients do to it; its children have limits of their own. */
const MAX_PARENT_MB = 300
const MAX_HEALTH_MS = 50
const MAX_ANSWER_SECONDS = 10

/** What clients can send all at once: nobody else may have to wait for it, and nothing may grow. */
export const checkFlood = async ({ what, promise, attack }: Flood, seconds: number): Promise<Finding[]> => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const { result, healthMs } = await watchHealth(service.base, () => attack(service.base, seconds))
  // Since the service started, or since the last request.
  const loopMs = (await service.metric('nodejs_eventloop_lag_max_seconds')) * 1000
  const peakMb = service.peakMb()
  const exitCode = await service.stop()
  const [slowest = 0] = result.answers.map(({ ms }) => ms).sort((a, b) => b - a)
  return [
    expectExactly(
      `${what}: of ${result.answers.length} answers, faults of ours`,
      result.answers.filter(({ status }) => status >= 500 && status !== 503).length,
      0,
    ),
    expectExactly(`${what}: ${promise}`, result.broken, 0),
    expectExactly(`${what}: exit code after SIGTERM`, exitCode ?? -1, 0),
    expectAtMost(`${what}: the server's own memory`, peakMb, MAX_PARENT_MB, ' MB'),
    expectAtMost(`${what}: the slowest answer`, slowest / 1000, MAX_ANSWER_SECONDS, ' s'),
    expectAtMost(`${what}: 99 % of health checks within`, percentile(healthMs, 0.99), MAX_HEALTH_MS, ' ms'),
    expectAtMost(`${what}: the longest delay of the event loop`, loopMs, MAX_HEALTH_MS * 10, ' ms'),
  ]
}
