import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Answer, askMatch } from '../ask.ts'
import { type Check, expectExactly } from '../check.ts'
import { drawLongResume, reachingFiles } from '../files.ts'
import { runService } from '../run-service.ts'
import { sortCalls } from '../system-calls.ts'

/** System calls by which a process reaches a network, a file or another program. */
const WATCHED = 'socket,connect,sendto,sendmsg,openat,open,creat,execve,execveat'

/** strace(1), once it is attached to all of the processes. */
const watch = async (pids: readonly number[], log: string): Promise<ChildProcess> => {
  const strace = spawn('strace', ['-f', '-e', `trace=${WATCHED}`, '-o', log, ...pids.flatMap((pid) => ['-p', String(pid)])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  strace.stderr.on('data', (chunk) => (said += chunk))
  const failed = once(strace, 'error').then(() => {
    throw new Error('strace is not installed: this check watches the reading processes through it.')
  })
  while (pids.some((pid) => !said.includes(`Process ${pid} attached`))) {
    await Promise.race([once(strace.stderr, 'data'), failed])
    if (strace.exitCode !== null) throw new Error(`strace cannot watch a process here: ${said.trim()}`)
  }
  return strace
}

/** What a busy machine answers: the file is not the reason, and may be sent again. */
const BUSY = new Set(['busy', 'took_too_long'])
const MAX_TRIES = 5
const PAUSE_MS = 2_000

const askUntilRead = async (base: string, bytes: Uint8Array, name: string): Promise<Answer> => {
  let answer = await askMatch(base, bytes, name)
  for (let tries = 1; tries < MAX_TRIES && BUSY.has(answer.code); tries++) {
    await setTimeout(PAUSE_MS)
    answer = await askMatch(base, bytes, name)
  }
  return answer
}

/** Reads files with external references while tracing the children: they must not reach out. */
export const checkApart: Check = async () => {
  let connections = 0
  const place = createServer((socket) => {
    connections++
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(place, 'listening')
  const address = place.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const service = await runService({ LOG_LEVEL: 'error' })
  await askMatch(service.base, await drawLongResume())
  const folder = mkdtempSync(join(tmpdir(), 'apart-'))
  const log = join(folder, 'calls')
  const strace = await watch(service.readers(), log)
  const files = reachingFiles(`http://127.0.0.1:${port}/reached`)
  const answers = []
  for (const { name, bytes } of files) answers.push({ name, ...(await askUntilRead(service.base, bytes, name)) })
  const ended = once(strace, 'exit')
  strace.kill('SIGINT')
  await ended
  const calls = sortCalls(readFileSync(log, 'utf8'))
  rmSync(folder, { recursive: true })
  await service.stop()
  place.close()
  const unread = answers.filter(({ status }) => status !== 200)
  return [
    expectExactly(
      'files that name a place elsewhere, and were read',
      files.length - unread.length,
      files.length,
      unread.map(({ name, status, code }) => `${name}: ${status} ${code}`).join(', '),
    ),
    expectExactly('times that nothing of the children was seen at all', Number(calls.seen === 0), 0),
    expectExactly('connections to that place', connections, 0),
    expectExactly('calls of the network by the children', calls.network.length, 0),
    expectExactly('programs that they started', calls.programs.length, 0),
    expectExactly('files that they wrote', calls.written.length, 0),
    expectExactly('files that they opened beside their own', calls.foreign.length, 0),
  ]
}
