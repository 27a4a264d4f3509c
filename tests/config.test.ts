import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { CoverageError } from '../src/errors/index.ts'

const refuse = (env: Record<string, string>): CoverageError => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof CoverageError) return error
  }
  throw new Error('a CoverageError was expected')
}

describe('readConfig', () => {
  it('has a default for everything: this machine only, no key, no limit', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      apiKeyHashes: [],
      apiKeysFile: null,
      allowPublic: false,
      allowedHosts: ['127.0.0.1', '[::1]', 'localhost'],
      rateLimit: 0,
      trustedProxies: 0,
      connectionsPerAddress: 256,
      taxonomyFile: null,
      databaseUrl: null,
      poolFolder: null,
      poolRetentionDays: 30,
      poolBlind: false,
      ownModel: null,
      fetchPostings: null,
      fetchInside: [],
      logLevel: 'info',
    })
  })

  it('fetches postings where that is said, and from hosts inside as they stand in an address', () => {
    const inside = { FETCH_POSTINGS_INSIDE: 'Jobs.Intra.example:8080, localhost:3001' }
    expect(readConfig({ FETCH_POSTINGS: '1', ...inside })).toMatchObject({
      fetchPostings: true,
      fetchInside: ['jobs.intra.example:8080', 'localhost:3001'],
    })
    expect(readConfig({ FETCH_POSTINGS: '0' }).fetchPostings).toBe(false)
    expect(refuse({ FETCH_POSTINGS: 'on' }).message).toBe('The setting FETCH_POSTINGS is "on"; 1 or 0 was expected.')
  })

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', HOST: ' ', RATE_LIMIT: '' })).toEqual(readConfig({}))
  })

  it('answers under its own names on this machine, and under all where others can ask, unless it is told', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).allowedHosts).toBeNull()
    expect(readConfig({ TRUST_PROXY: '1' }).allowedHosts).toBeNull()
    expect(readConfig({ ALLOWED_HOSTS: 'CV.example.org, ::1' }).allowedHosts).toEqual(['cv.example.org', '[::1]'])
  })

  it('limits the rate by default where others can ask', () => {
    expect(readConfig({ TRUST_PROXY: '1' }).rateLimit).toBe(30)
    expect(readConfig({ HOST: '0.0.0.0' }).rateLimit).toBe(30)
    expect(readConfig({ HOST: '0.0.0.0', RATE_LIMIT: '0' }).rateLimit).toBe(0)
    expect(readConfig({ HOST: '::1' }).rateLimit).toBe(0)
  })

  it('limits the connections of one address, but behind a proxy, whose address all have', () => {
    expect(readConfig({}).connectionsPerAddress).toBe(256)
    expect(readConfig({ TRUST_PROXY: '1' }).connectionsPerAddress).toBe(0)
    expect(readConfig({ TRUST_PROXY: '1', CONNECTIONS_PER_ADDRESS: '40' }).connectionsPerAddress).toBe(40)
  })

  it('names a model of one’s own by an address and a name, with limits of time and length', () => {
    const named = { OWN_MODEL_URL: 'http://localhost:11434/v1', OWN_MODEL_NAME: 'small' }
    expect(readConfig(named).ownModel).toEqual({
      url: 'http://localhost:11434/v1',
      name: 'small',
      key: null,
      remote: false,
      timeoutMs: 120_000,
      maxTokens: 2_000,
    })
    const more = { OWN_MODEL_KEY: 'k', OWN_MODEL_REMOTE: '1', OWN_MODEL_SECONDS: '30', OWN_MODEL_TOKENS: '500' }
    const { ownModel } = readConfig({ ...named, ...more })
    expect(ownModel).toMatchObject({ key: 'k', remote: true, timeoutMs: 30_000, maxTokens: 500 })
    expect(refuse({ OWN_MODEL_URL: 'http://localhost/v1' }).details.setting).toBe('OWN_MODEL_NAME')
    expect(refuse({ OWN_MODEL_NAME: 'small' }).details.setting).toBe('OWN_MODEL_URL')
  })

  it('keeps hashes of the keys, not the keys', () => {
    const keys = ['a'.repeat(22), 'b'.repeat(40)]
    const config = readConfig({ API_KEYS: ` ${keys[0]}, ${keys[1]} ,` })
    expect(config.apiKeyHashes).toEqual(keys.map((key) => createHash('sha256').update(key).digest('hex')))
    expect(JSON.stringify(config)).not.toContain(keys[0])
  })

  it.each([
    ['PORT', 'eighty', 'a port from 0 to 65535'],
    ['PORT', '70000', 'a port from 0 to 65535'],
    ['PORT', '3000.5', 'a port from 0 to 65535'],
    ['RATE_LIMIT', '-1', 'requests per minute'],
    ['TRUST_PROXY', 'yes', 'the number of proxies'],
    ['CONNECTIONS_PER_ADDRESS', '-1', 'connections of one address'],
    ['ALLOW_PUBLIC', 'maybe', '1 or 0'],
    ['OWN_MODEL_REMOTE', 'yes', '1 or 0'],
    ['OWN_MODEL_SECONDS', '0', 'seconds from 1 to 600'],
    ['OWN_MODEL_TOKENS', '7', 'tokens from 50'],
    ['LOG_LEVEL', 'loud', 'silent, error or info'],
  ])('refuses %s=%s and says what was expected', (name, value, expected) => {
    const error = refuse({ [name]: value })
    expect(error.code).toBe('invalid_setting')
    expect(error.exitCode).toBe(64)
    expect(error.message).toContain(`The setting ${name} is "${value}"; ${expected}`)
  })

  it('refuses a short key without repeating it', () => {
    const error = refuse({ API_KEYS: 'hunter2' })
    expect(error.message).toContain('The setting API_KEYS is not usable')
    expect(error.message).not.toContain('hunter2')
  })
})
