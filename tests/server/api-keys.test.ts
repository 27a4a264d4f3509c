import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKey, createKeyRing, hashKey } from '../../src/server/api-keys.ts'
import { addKey, readKeyFile, revokeKeys } from '../../src/server/key-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  file = join(folder, 'keys.txt')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('createKey', () => {
  it('makes a key of 256 random bits that no second call repeats', () => {
    const keys = new Set(Array.from({ length: 100 }, createKey))
    expect(keys.size).toBe(100)
    for (const key of keys) expect(key).toMatch(/^rcov_[\w-]{43}$/)
  })
})

describe('the file of keys', () => {
  it('keeps hashes and holders, for its owner alone, and no key', () => {
    const key = createKey()
    addKey(file, { hash: hashKey(key), holder: 'career office' })
    expect(readKeyFile(file)).toEqual([{ hash: hashKey(key), holder: 'career office' }])
    expect(readFileSync(file, 'utf8')).not.toContain(key)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('loses the keys of a holder who is revoked, and nothing else', () => {
    const hashes = ['a', 'b', 'c'].map((letter) => hashKey(letter))
    writeFileSync(file, `# ours\n${hashes[0]} ada\n\n${hashes[1]} ben  \n${hashes[2]} ada\n`)
    expect(revokeKeys(file, 'ada')).toBe(2)
    expect(revokeKeys(file, 'nobody')).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(`# ours\n\n${hashes[1]} ben  \n`)
  })

  it('grows at its end, whatever its last line looks like', () => {
    writeFileSync(file, `${hashKey('a')} ada`)
    addKey(file, { hash: hashKey('b'), holder: 'ben' })
    expect(readKeyFile(file).map(({ holder }) => holder)).toEqual(['ada', 'ben'])
  })

  it.each([
    ['a key itself', 'rcov_secretsecretsecret ada'],
    ['a hash without a holder', 'a'.repeat(64)],
    ['a hash that is cut', `${'a'.repeat(63)} ada`],
  ])('with %s in it is refused, by the number of the line, which is not repeated', (_what, line) => {
    writeFileSync(file, `# keys\n${line}\n`)
    expect(() => readKeyFile(file)).toThrow(/line 2 is neither blank, a comment nor a key/)
    expect(() => readKeyFile(file)).not.toThrow(new RegExp(line))
  })

  it('that is not there is refused', () => {
    expect(() => readKeyFile(file)).toThrow(/keys\.txt, which cannot be read/)
  })
})

describe('a ring of keys', () => {
  it('without a key or a file is not locked', () => {
    expect(createKeyRing({ hashes: [], file: null }).isLocked).toBe(false)
  })

  it('knows keys of the settings and of the file by their holder', () => {
    addKey(file, { hash: hashKey('of the file'), holder: 'ada' })
    const ring = createKeyRing({ hashes: [hashKey('of the settings')], file })
    expect(ring.isLocked).toBe(true)
    expect(ring.holderOf('of the settings')).toBe('key 1 of API_KEYS')
    expect(ring.holderOf('of the file')).toBe('ada')
    expect(ring.holderOf('of nobody')).toBeNull()
    expect(ring.holderOf('')).toBeNull()
  })

  it('lets a revoked key in for less than a second', () => {
    let nowMs = 0
    addKey(file, { hash: hashKey('k'), holder: 'ada' })
    const ring = createKeyRing({ hashes: [], file }, () => nowMs)
    expect(ring.holderOf('k')).toBe('ada')
    revokeKeys(file, 'ada')
    nowMs = 999
    expect(ring.holderOf('k')).toBeNull()
  })

  it('lets nobody in while its file is broken or gone, and stays locked', () => {
    let nowMs = 0
    addKey(file, { hash: hashKey('k'), holder: 'ada' })
    const told: string[] = []
    const ring = createKeyRing({ hashes: [], file, onUnreadable: ({ code }) => told.push(code) }, () => nowMs)
    expect(ring.holderOf('k')).toBe('ada')
    writeFileSync(file, 'not a key\n')
    nowMs = 1000
    expect(ring.holderOf('k')).toBeNull()
    expect(told).toEqual(['invalid_setting'])
    rmSync(file)
    nowMs = 2000
    expect(ring.holderOf('k')).toBeNull()
    expect(ring.isLocked).toBe(true)
    expect(told).toHaveLength(1)
    addKey(file, { hash: hashKey('k'), holder: 'ada' })
    nowMs = 3000
    expect(ring.holderOf('k')).toBe('ada')
    rmSync(file)
    nowMs = 4000
    expect(ring.holderOf('k')).toBeNull()
    expect(told).toHaveLength(2)
  })
})
