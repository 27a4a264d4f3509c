import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drawPage } from '../../src/drawing/draw-task.ts'
import type { IsolatedReader, Reader } from '../../src/index.ts'
import { askStoreHere, encodeAnswer } from '../../src/matching/index.ts'
import { createKeyRing } from '../../src/server/api-keys.ts'
import { loadAssets } from '../../src/server/assets.ts'
import { createFetcher } from '../../src/server/create-fetcher.ts'
import { type AppOptions, createApp } from '../../src/server/index.ts'
import { createMetrics } from '../../src/server/metrics.ts'
import type { LogEntry } from '../../src/server/request-context.ts'
import type { ServiceReader } from '../../src/server/service-reader.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import type { Writer } from '../../src/writeback/index.ts'
import { makeAnalysis, makeCheck, makeJob, makeReport } from './make-report.ts'

/** An application that listens on a free port of this machine, and what it logged. */
export interface ServedApp {
  readonly base: string
  readonly log: readonly LogEntry[]
  readonly close: () => Promise<void>
}

type TestReader = Reader & ServiceReader & Pick<IsolatedReader, 'askStore'>

/** Answers every document with the invented one, without reading a byte; tests replace the verb they are about. */
export const makeReader = (overrides: Partial<TestReader> = {}): TestReader => ({
  read: async () => makeAnalysis(),
  readJob: async () => makeJob(),
  match: async () => makeReport(),
  readAsJson: async () => encodeAnswer(makeAnalysis()),
  readJobAsJson: async () => encodeAnswer(makeJob()),
  open: async () => ({ document: makeAnalysis().document, hidden: [], warnings: [] }),
  matchOpened: async () => encodeAnswer(makeReport()),
  check: async () => makeCheck(),
  checkOpened: async () => encodeAnswer(makeCheck()),
  askStore: askStoreHere,
  previewWord: async () => [{ tag: 'p', children: ['Ada Example'] }],
  judge: async ({ candidates }) => candidates.map(() => ({ faults: [], gain: 0, sources: [] })),
  ...overrides,
})

/** Gives every resume back as the same few bytes. */
export const makeWriter = (overrides: Partial<Writer> = {}): Writer => ({
  tailor: async () => ({ bytes: Buffer.from('tailored'), mediaType: 'application/pdf', fileName: 'resume-tailored.pdf' }),
  load: () => ({ busy: 0, waiting: 0, started: 0, killed: 0, died: 0, recycled: 0 }),
  close: async () => {},
  ...overrides,
})

/** Draws in this process. */
const makeDrawer = (): AppOptions['drawer'] => ({ draw: async (task) => drawPage(task) })

export const serveApp = async (overrides: Partial<AppOptions> = {}): Promise<ServedApp> => {
  const log: LogEntry[] = []
  const app = createApp({
    reader: makeReader(),
    writer: makeWriter(),
    drawer: makeDrawer(),
    taxonomy: loadTaxonomy(),
    config: { rateLimit: 0, trustedProxies: 0, allowedHosts: null },
    keys: createKeyRing({ hashes: [], file: null }),
    metrics: createMetrics(),
    assets: loadAssets(),
    ownModel: null,
    fetchPosting: createFetcher({ fetchPostings: null, fetchInside: [] }),
    pool: null,
    samples: new Map(),
    log: (entry) => log.push(entry),
    readiness: () => 'ready',
    ...overrides,
  })
  // Client and server share this thread: after long work in it, a server that lets idle connections go would close one on which a request is being sent.
  const server = createServer({ keepAliveTimeout: 0 }, app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, close }
}

/** A multipart form from files and texts, as a browser or curl sends it. */
export const makeForm = (parts: Readonly<Record<string, string | { name: string; content: string }>>): FormData => {
  const form = new FormData()
  for (const [field, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.append(field, part)
    else form.append(field, new Blob([part.content]), part.name)
  }
  return form
}
