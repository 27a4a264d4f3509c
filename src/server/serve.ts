import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { pino } from 'pino'
import { type Config, isLoopback, isPublic, readConfig } from '../config.ts'
import { createDrawer } from '../drawing/index.ts'
import { CoverageError } from '../errors/index.ts'
import { createReader } from '../index.ts'
import { createOwnModel } from '../own-model/index.ts'
import { readTaxonomy } from '../taxonomy/index.ts'
import { createWriter } from '../writeback/index.ts'
import { createKeyRing } from './api-keys.ts'
import { createApp } from './app.ts'
import { loadAssets } from './assets.ts'
import { createFetcher } from './create-fetcher.ts'
import { createHttpServer } from './create-http-server.ts'
import { createLog } from './create-log.ts'
import { readKeyFile } from './key-file.ts'
import { MAX_WAIT_MS, TIMEOUTS } from './limits.ts'
import { createMetrics, watchDrawer, watchProcess, watchReader, watchWriter } from './metrics.ts'
import { createLazyPool } from './pool/lazy-pool.ts'
import type { Readiness } from './routes/health.ts'
import { loadSamples } from './samples.ts'

/** More would gain little: one match takes about 10 ms. */
const MAX_MATCHERS = 4

/** A server that listens. */
export interface RunningServer {
  /** "http://localhost:3000" */
  readonly address: string
  /** Resolves when its children are warm, or gone. Before that it answers, but slowly. */
  readonly warm: Promise<void>
  /** Takes no new work, finishes what it has, then closes the readers and the writer. */
  readonly close: () => Promise<void>
}

/** Whoever can reach a public address can spend its time: that needs keys, or an explicit statement that it is intended. */
const refuseUnprotected = (config: Config): void => {
  const { host, apiKeyHashes, apiKeysFile, allowPublic } = config
  if (!isPublic(config) || apiKeyHashes.length > 0 || apiKeysFile !== null || allowPublic) return
  const byProxy = isLoopback(host)
  throw new CoverageError('invalid_setting', {
    setting: byProxy ? 'TRUST_PROXY' : 'HOST',
    found: `"${byProxy ? config.trustedProxies : host}", ${byProxy ? 'through which others reach it' : 'which others can reach'}, without an API key`,
    expected: 'API_KEYS or API_KEYS_FILE with it (or ALLOW_PUBLIC=1, to serve everybody)',
  })
}

const explainListen = (error: unknown, { port, host }: Config): CoverageError => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'EADDRINUSE' || code === 'EACCES'
    ? new CoverageError(
        'invalid_setting',
        { setting: 'PORT', found: `${port}, which cannot be had`, expected: 'a free port' },
        { cause: error },
      )
    : new CoverageError(
        'invalid_setting',
        { setting: 'HOST', found: `"${host}"`, expected: 'an address of this machine' },
        { cause: error },
      )
}

const listen = (server: Server, config: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListen(error, config)))
    server.listen(config.port, config.host, resolve)
  })

const addressOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo
  const name = isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

const finish = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), TIMEOUTS.shutdownMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })

/**
 * Reads the settings and listens. Files are parsed in isolated children; nothing is stored.
 *
 * @throws CoverageError `invalid_setting`, `invalid_taxonomy` or `file_not_found`, before anything listens.
 */
export const startServer = async (env: Readonly<Record<string, string | undefined>>): Promise<RunningServer> => {
  const config = readConfig(env)
  refuseUnprotected(config)
  const taxonomy = readTaxonomy(config.taxonomyFile)
  // A key file that cannot be read is reported now; one that breaks later lets nobody in.
  if (config.apiKeysFile !== null) readKeyFile(config.apiKeysFile)
  // A model address that is not accepted is reported now, too.
  const ownModel = config.ownModel && createOwnModel(config.ownModel)
  const isolated = createReader({ matchers: Math.min(availableParallelism(), MAX_MATCHERS), maxWaitMs: MAX_WAIT_MS })
  const metrics = createMetrics()
  watchProcess(metrics)
  watchReader(metrics, isolated)
  const writer = createWriter()
  watchWriter(metrics, writer)
  const drawer = createDrawer()
  watchDrawer(metrics, drawer)
  const pool = createLazyPool(config, taxonomy, isolated)
  const closeChildren = async (): Promise<void> => {
    // The pool may still be reading a file.
    await pool?.close()
    await Promise.all([isolated.close(), writer.close(), drawer.close()])
  }
  let readiness: Readiness = 'starting'
  const logStream = pino.destination({ fd: process.stderr.fd, sync: false })
  const log = createLog(config.logLevel, logStream)
  const logFault = (event: string) => (error: CoverageError) => log({ level: 'error', event, code: error.code })
  const app = createApp({
    reader: metrics.countReads(isolated),
    writer,
    drawer,
    taxonomy,
    config,
    keys: createKeyRing({
      hashes: config.apiKeyHashes,
      file: config.apiKeysFile,
      onUnreadable: logFault('the file of keys cannot be read: none of its keys is taken'),
    }),
    metrics,
    assets: loadAssets({ hasPool: pool !== null, hasModel: ownModel !== null, canFetch: config.fetchPostings === true }),
    ownModel,
    fetchPosting: createFetcher(config),
    pool,
    samples: loadSamples(),
    log,
    readiness: () => readiness,
  })
  const server = createHttpServer(app, { log, connectionsPerAddress: config.connectionsPerAddress })
  const close = async (): Promise<void> => {
    readiness = 'stopping'
    await finish(server)
    await closeChildren()
    logStream.flushSync()
  }
  try {
    await listen(server, config)
  } catch (error) {
    await closeChildren()
    throw error
  }
  void pool?.start(logFault('the pool cannot be opened, and is tried again in a minute'))
  const warm = isolated.prepare().then(() => {
    if (readiness === 'starting') readiness = 'ready'
  })
  return { address: addressOf(server, config.host), warm, close }
}
