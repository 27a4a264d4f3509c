import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashKey } from '../../../src/server/index.ts'
import { runCli } from '../../helpers/run-cli.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  file = join(folder, 'keys.txt')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('keys', () => {
  it('shows a new key once, and keeps its hash', async () => {
    const { exitCode, stdout } = await runCli(['keys', 'create', 'career office', '--file', file])
    expect(exitCode).toBe(0)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(`${hashKey(stdout.trim())} career office\n`)
    expect(text).not.toContain(stdout.trim())
  })

  it('lists holders and revokes them, in the file of the setting', async () => {
    const env = { API_KEYS_FILE: file }
    for (const holder of ['ada', 'ben', 'ada']) await runCli(['keys', 'create', holder], { env })
    expect((await runCli(['keys', 'list'], { env })).stdout).toBe('ada\nben\nada\n')
    expect((await runCli(['keys', 'revoke', 'ada'], { env })).stdout).toBe('Revoked: 2 keys of ada.\n')
    expect((await runCli(['keys', 'list'], { env })).stdout).toBe('ben\n')
  })

  it.each(['', ' ', ' ada', 'ada ', 'ada\nben', 'ada\rben', 'ada\u2028ben', 'ada\t'])(
    'refuses the holder %j, and leaves the file as it is',
    async (holder) => {
      const refused = async () => {
        const { exitCode, stdout, stderr } = await runCli(['keys', 'create', holder, '--file', file])
        expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' })
        expect(stderr).toMatch(/^The holder is ".*"; a name on one line, without blanks around it, was expected\.\n.*\n$/s)
      }
      await refused()
      expect(existsSync(file)).toBe(false)
      await runCli(['keys', 'create', 'ada', '--file', file])
      const before = readFileSync(file, 'utf8')
      await refused()
      expect(readFileSync(file, 'utf8')).toBe(before)
    },
  )

  it.each([
    ['without a file', ['keys', 'list'], 'give --file, or set API_KEYS_FILE'],
    [
      'with a file that is not there',
      ['keys', 'list', '--file', '/nothing/keys.txt'],
      '--file is /nothing/keys.txt, which cannot be read',
    ],
    ['for somebody unknown', ['keys', 'revoke', 'cy', '--file', 'FILE'], 'Nobody called "cy" holds a key'],
  ])('%s says what is wrong', async (_what, args, problem) => {
    await runCli(['keys', 'create', 'ada', '--file', file])
    const { exitCode, stderr } = await runCli(args.map((arg) => (arg === 'FILE' ? file : arg)))
    expect(exitCode).toBe(64)
    expect(stderr).toContain(problem)
  })
})
