import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CoverageError } from './errors/index.ts'
import type { OwnModelSettings } from './schema/index.ts'

/** 128 random bits as base64url are 22 characters: a shorter key can be guessed. */
const MIN_KEY_LENGTH = 22
/** A browser opens six, an office of forty people shares one address; a quarter of all that are taken. */
const CONNECTIONS_PER_ADDRESS = 256
/** Enough for a person who tries versions of a resume, too little for a crawler. */
const PUBLIC_RATE_LIMIT = 30
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Only this machine can reach it. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

/** Others can reach it, themselves or through a proxy. */
export const isPublic = ({ host, trustedProxies }: Pick<Config, 'host' | 'trustedProxies'>): boolean =>
  !isLoopback(host) || trustedProxies > 0

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const splitList = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const PORTS = 'a port from 0 to 65535'
const RATES = 'requests per minute (0: no limit)'
const KEYS = `keys of at least ${MIN_KEY_LENGTH} characters, separated by commas`
const HOPS = 'the number of proxies in front of the server'
const CONNECTIONS = 'connections of one address (0: no limit)'
const SWITCH = '1 or 0'
const DAYS = 'days from 1 to 3650'
const SECONDS = 'seconds from 1 to 600'
const TOKENS = 'tokens from 50 to 100000'

/** What the environment may say, as text; the words beside a rule are what the person reads when it is broken. */
const Settings = z.object({
  PORT: z.coerce.number(PORTS).int(PORTS).min(0, PORTS).max(65_535, PORTS).default(3000),
  HOST: z.string().default('127.0.0.1'),
  API_KEYS: z
    .string()
    .transform(splitList)
    .refine((keys) => keys.every((key) => key.length >= MIN_KEY_LENGTH), KEYS)
    .default([]),
  API_KEYS_FILE: z.string().optional(),
  ALLOW_PUBLIC: z.enum(['0', '1'], SWITCH).default('0'),
  ALLOWED_HOSTS: z.string().transform(splitList).optional(),
  RATE_LIMIT: z.coerce.number(RATES).int(RATES).min(0, RATES).optional(),
  TRUST_PROXY: z.coerce.number(HOPS).int(HOPS).min(0, HOPS).default(0),
  CONNECTIONS_PER_ADDRESS: z.coerce.number(CONNECTIONS).int(CONNECTIONS).min(0, CONNECTIONS).optional(),
  TAXONOMY: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  POOL_DATA: z.string().optional(),
  POOL_RETENTION_DAYS: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(3650, DAYS).default(30),
  POOL_BLIND: z.enum(['0', '1'], SWITCH).default('0'),
  OWN_MODEL_URL: z.string().optional(),
  OWN_MODEL_NAME: z.string().optional(),
  OWN_MODEL_KEY: z.string().optional(),
  OWN_MODEL_REMOTE: z.enum(['0', '1'], SWITCH).default('0'),
  OWN_MODEL_SECONDS: z.coerce.number(SECONDS).int(SECONDS).min(1, SECONDS).max(600, SECONDS).default(120),
  OWN_MODEL_TOKENS: z.coerce.number(TOKENS).int(TOKENS).min(50, TOKENS).max(100_000, TOKENS).default(2_000),
  FETCH_POSTINGS: z.enum(['0', '1'], SWITCH).optional(),
  FETCH_POSTINGS_INSIDE: z.string().transform(splitList).default([]),
  LOG_LEVEL: z.enum(['silent', 'error', 'info'], 'silent, error or info').default('info'),
})

export type LogLevel = z.infer<typeof Settings>['LOG_LEVEL']

export interface Config {
  readonly port: number
  readonly host: string
  /** SHA-256 of each API key, hexadecimal: the keys themselves are not kept. Empty: no key is asked. */
  readonly apiKeyHashes: readonly string[]
  /** A file of hashes of keys, which may change while the server runs; null: none. */
  readonly apiKeysFile: string | null
  /** Somebody said that others may ask without a key. */
  readonly allowPublic: boolean
  /** Names under which it answers, without a port, in lower case; null: under every name. */
  readonly allowedHosts: readonly string[] | null
  /** Requests per minute and caller; 0: no limit, the default where only this machine can ask. */
  readonly rateLimit: number
  /** How many proxies stand in front, whose word about a client's address is believed. */
  readonly trustedProxies: number
  /** Connections that one address may have open; 0: no limit, the default behind a proxy, since all connections then have its address. */
  readonly connectionsPerAddress: number
  /** A YAML file of additions to the taxonomy; null: none. */
  readonly taxonomyFile: string | null
  /** The PostgreSQL server of the pool; null: none. */
  readonly databaseUrl: string | null
  /** Folder of the pool's embedded database, where no server is named; null: none. */
  readonly poolFolder: string | null
  /** How long a resume stays in the pool. */
  readonly poolRetentionDays: number
  /** The pool shows codes only, to everybody: names, contacts, schools and addresses never leave it. */
  readonly poolBlind: boolean
  /** A language model that whoever runs this brings along; null: none is ever asked. */
  readonly ownModel: OwnModelSettings | null
  /** Whether a posting that is given by its address is fetched; null: nobody said, so that a server does not, and the command line does. */
  readonly fetchPostings: boolean | null
  /** Hosts of one's own network whose postings may be fetched, "jobs.intra.example:8080", in lower case. */
  readonly fetchInside: readonly string[]
  readonly logLevel: LogLevel
}

/** Settings whose value is a secret: a message never repeats it. */
const SECRETS = new Set(['API_KEYS', 'DATABASE_URL', 'OWN_MODEL_KEY', 'OWN_MODEL_URL'])

const MAX_SHOWN_LENGTH = 40

const describe = (setting: string, value: string | undefined): string =>
  SECRETS.has(setting) ? 'not usable' : `"${(value ?? '').slice(0, MAX_SHOWN_LENGTH)}"`

/** An empty variable is an unset one: that is what `PORT= npm start` means. */
const withoutEmpty = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])))

const asWritten = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()

/**
 * On a loopback address only its own names: a page elsewhere can give its own name this address (DNS rebinding), and its
 * requests then look as if they came from here.
 */
const allowHosts = (names: readonly string[] | undefined, reach: Pick<Config, 'host' | 'trustedProxies'>): string[] | null =>
  names === undefined && isPublic(reach) ? null : (names ?? [...LOOPBACK]).map(asWritten)

type Parsed = z.infer<typeof Settings>

/** An address and a name together turn it on. */
const readOwnModel = ({ OWN_MODEL_URL: url, OWN_MODEL_NAME: name, ...rest }: Parsed): OwnModelSettings | null => {
  if (url === undefined && name === undefined) return null
  if (url === undefined || name === undefined) {
    const setting = url === undefined ? 'OWN_MODEL_URL' : 'OWN_MODEL_NAME'
    throw new CoverageError('invalid_setting', { setting, found: 'not given', expected: 'one beside the other of the two' })
  }
  return {
    url,
    name,
    key: rest.OWN_MODEL_KEY ?? null,
    remote: rest.OWN_MODEL_REMOTE === '1',
    timeoutMs: rest.OWN_MODEL_SECONDS * 1000,
    maxTokens: rest.OWN_MODEL_TOKENS,
  }
}

/**
 * The environment as settings, each with its default.
 *
 * @throws CoverageError `invalid_setting`, naming the first setting that cannot be used.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = Settings.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const setting = String(issue?.path[0])
    throw new CoverageError('invalid_setting', {
      setting,
      found: describe(setting, env[setting]),
      expected: issue?.message ?? '',
    })
  }
  const { PORT, HOST, API_KEYS, API_KEYS_FILE, ALLOW_PUBLIC, RATE_LIMIT, TRUST_PROXY, TAXONOMY, LOG_LEVEL, ...rest } = parsed.data
  const reach = { host: HOST, trustedProxies: TRUST_PROXY }
  return {
    port: PORT,
    host: HOST,
    apiKeyHashes: API_KEYS.map(sha256),
    apiKeysFile: API_KEYS_FILE ?? null,
    allowPublic: ALLOW_PUBLIC === '1',
    allowedHosts: allowHosts(rest.ALLOWED_HOSTS, reach),
    rateLimit: RATE_LIMIT ?? (isPublic(reach) ? PUBLIC_RATE_LIMIT : 0),
    trustedProxies: TRUST_PROXY,
    connectionsPerAddress: rest.CONNECTIONS_PER_ADDRESS ?? (TRUST_PROXY > 0 ? 0 : CONNECTIONS_PER_ADDRESS),
    taxonomyFile: TAXONOMY ?? null,
    databaseUrl: rest.DATABASE_URL ?? null,
    poolFolder: rest.POOL_DATA ?? null,
    poolRetentionDays: rest.POOL_RETENTION_DAYS,
    poolBlind: rest.POOL_BLIND === '1',
    ownModel: readOwnModel(parsed.data),
    fetchPostings: rest.FETCH_POSTINGS === undefined ? null : rest.FETCH_POSTINGS === '1',
    fetchInside: rest.FETCH_POSTINGS_INSIDE.map((host) => host.toLowerCase()),
    logLevel: LOG_LEVEL,
  }
}
