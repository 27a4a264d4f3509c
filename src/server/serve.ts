import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Config, isLoopback, readConfig } from '../config.ts'
import { CoverageError } from '../errors.ts'
import { createReader, type Taxonomy } from '../index.ts'
import { extendTaxonomy, loadTaxonomy } from '../taxonomy/index.ts'
import { createApp } from './app.ts'
import { loadAssets } from './assets.ts'
import { createJsonLog } from './json-log.ts'
import { TIMEOUTS } from './limits.ts'
import { loadSamples } from './samples.ts'

/** A server that listens. */
export interface RunningServer {
  /** "http://localhost:3000" */
  readonly address: string
  /** Takes no new work, finishes what it has, then lets go of the readers. */
  readonly close: () => Promise<void>
}

/**
 * The taxonomy that ships with the package, with the additions of a YAML file where one is named.
 *
 * @throws CoverageError `file_not_found` or `invalid_taxonomy`.
 */
export const readTaxonomy = (file: string | null): Taxonomy => {
  if (file === null) return loadTaxonomy()
  try {
    return extendTaxonomy(loadTaxonomy(), readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof CoverageError) throw error
    throw new CoverageError('file_not_found', { file }, { cause: error })
  }
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
  const taxonomy = readTaxonomy(config.taxonomyFile)
  const reader = createReader()
  let stopping = false
  const app = createApp({
    reader,
    taxonomy,
    config,
    assets: loadAssets(),
    samples: loadSamples(),
    log: createJsonLog(config.logLevel, (line) => process.stderr.write(line)),
    isReady: () => !stopping,
  })
  const server = createServer(
    { headersTimeout: TIMEOUTS.headersMs, requestTimeout: TIMEOUTS.requestMs, keepAliveTimeout: TIMEOUTS.keepAliveMs },
    app,
  )
  const close = async (): Promise<void> => {
    stopping = true
    await finish(server)
    await reader.close()
  }
  try {
    await listen(server, config)
  } catch (error) {
    await reader.close()
    throw error
  }
  return { address: addressOf(server, config.host), close }
}
