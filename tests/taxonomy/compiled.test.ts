import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

describe('What is compiled from skills-taxonomy/', () => {
  it('is what its files compile to', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/taxonomy.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout + stderr).toBe('')
    expect(status).toBe(0)
  }, 60_000)
})
