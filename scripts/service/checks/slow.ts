import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { askForSeconds, percentile } from '../ask.ts'
import { type Check, expectAtMost, expectExactly } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

const SLOW_CLIENTS = 200
const GOOD_CLIENTS = 4

const HEAD = `POST /api/v1/matches HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\nContent-Disposition: form-data; name="resume"; filename="slow.pdf"\r\n\r\n%PDF`

/** Opens an upload and sends a byte of it a second. */
const dribble = async (base: string): Promise<Socket> => {
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(HEAD)
  const timer = setInterval(() => socket.write('.'), 1000)
  socket.once('close', () => clearInterval(timer))
  return socket
}

/** Many clients that never finish their uploads, while good ones continue; then all of them disconnect. */
export const checkSlow: Check = async ({ seconds }) => {
  const service = await runService({ LOG_LEVEL: 'error' })
  const resume = await drawLongResume()
  const idle = await askForSeconds(service.base, resume, GOOD_CLIENTS, Math.min(seconds, 5))
  const openBefore = await service.metric('process_open_fds')
  const slow = await Promise.all(Array.from({ length: SLOW_CLIENTS }, () => dribble(service.base)))
  const good = await askForSeconds(service.base, resume, GOOD_CLIENTS, seconds)
  for (const socket of slow) socket.destroy()
  await sleep(1000)
  const openAfter = await service.metric('process_open_fds')
  const leftovers = service.leftovers()
  const exitCode = await service.stop()
  const p99 = (answers: typeof good): number =>
    percentile(
      answers.map(({ ms }) => ms),
      0.99,
    )
  return [
    expectExactly('good matches that failed', good.filter(({ status }) => status !== 200).length, 0),
    // Connections of the good clients stay open for a while.
    expectExactly('handles of slow clients still open', Math.max(0, openAfter - openBefore - 2 * GOOD_CLIENTS), 0),
    expectExactly('temporary files left', leftovers.length, 0),
    expectExactly('exit code after SIGTERM', exitCode ?? -1, 0),
    expectAtMost('99 % of good matches, times the idle ones', p99(good) / p99(idle), 2, ''),
  ]
}
