import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

it('serves on where nobody reads its standard output', async () => {
  const port = await findFreePort()
  const env = { ...process.env, PORT: String(port), LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, ['dist/server/main.js'], { cwd: ROOT, env })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = once(child, 'exit')
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200), {
    timeout: 30_000,
    interval: 100,
  })
  // It has just said its address into a closed pipe.
  await sleep(300)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said).toBe('')
}, 60_000)
