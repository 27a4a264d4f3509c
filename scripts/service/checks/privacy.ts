import { askMatch } from '../ask.ts'
import { type Check, expectExactly } from '../check.ts'
import { CANARY, drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

const count = (text: string): number => text.split(CANARY).length - 1

/** A resume with a unique word, sent complete, truncated, and under a file name that contains the word. */
export const checkPrivacy: Check = async () => {
  const service = await runService({ LOG_LEVEL: 'info' })
  const resume = await drawLongResume()
  const whole = await askMatch(service.base, resume, `${CANARY}.pdf`)
  const cut = await askMatch(service.base, resume.subarray(0, 500), `${CANARY}\r\n{"level":"info"}.pdf`)
  const metrics = await (await fetch(`${service.base}/metrics`)).text()
  const leftovers = service.leftovers()
  await service.stop()
  const lines = service.output().trim().split('\n')
  return [
    expectExactly('status of the whole resume', whole.status, 200),
    expectExactly('status of the cut one', cut.status, 422),
    expectExactly('words of a document in the log', count(service.output()), 0),
    expectExactly('words of a document in the metrics', count(metrics), 0),
    expectExactly('temporary files left', leftovers.length, 0),
    // The address, two matches, and the metrics.
    expectExactly('lines printed', lines.length, 4),
  ]
}
