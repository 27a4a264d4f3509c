import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = ['dist/cli/main.js']

describe('the program as it is started', () => {
  it('ends with the exit code of its command', async () => {
    const failed = promisify(execFile)(process.execPath, [...MAIN, 'read', 'nothing.pdf'], { cwd: ROOT })
    await expect(failed).rejects.toMatchObject({ code: 65, stdout: '', stderr: expect.not.stringMatching(/\bat .*:\d+/) })
  })

  it('takes a reader that has seen enough for no error', async () => {
    const child = spawn(process.execPath, [...MAIN, 'taxonomy', 'python', '--json'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    const stderr: string[] = []
    child.stderr.on('data', (chunk) => stderr.push(String(chunk)))
    const [code] = await once(child, 'close')
    expect([code, stderr.join('')]).toEqual([0, ''])
  })
})
