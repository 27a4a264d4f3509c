import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/pool/lock-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const holder = (pid: number, host = hostname(), startedAt: string | null = null): void =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host, pid, startedAt }))

describe('the lock of a folder', () => {
  it('keeps a second holder out, and names the first', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(new RegExp(`open in process ${process.pid} on`))
    unlock()
    expect(() => lockFolder(folder)()).not.toThrow()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('is taken over from a process that has died', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    holder(pid)
    const unlock = lockFolder(folder)
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid)
    unlock()
  })

  it.runIf(process.platform === 'linux')('is taken over from one that has ended and that nobody has asked how', async () => {
    // The shell becomes a program that asks after no child.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer]
    await expect.poll(() => readFileSync(`/proc/${Number(pid)}/stat`, 'utf8')).toMatch(/\) Z /)
    holder(Number(pid))
    expect(() => lockFolder(folder)()).not.toThrow()
    parent.kill('SIGKILL')
  })

  it('is taken over where the number of its process belongs to another by now', () => {
    holder(process.pid, hostname(), 'another start')
    expect(() => lockFolder(folder)()).not.toThrow()
  })

  it('is taken over where its file was cut short', () => {
    writeFileSync(join(folder, 'lock'), '{"host":')
    expect(() => lockFolder(folder)()).not.toThrow()
  })

  it('of another machine is believed', () => {
    holder(1, 'elsewhere.example.org')
    expect(() => lockFolder(folder)).toThrow(/elsewhere\.example\.org/)
  })
})
