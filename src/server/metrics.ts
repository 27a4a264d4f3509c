import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Drawer } from '../drawing/index.ts'
import { toCoverageError } from '../errors/index.ts'
import type { IsolatedReader, ReaderLoad } from '../index.ts'
import type { Writer } from '../writeback/index.ts'
import { routeOf, statusOf } from './request-context.ts'
import type { ServiceReader } from './service-reader.ts'

/** From a health check to the time limit of a document. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const READ_SECONDS = REQUEST_SECONDS

/** What Prometheus gets to see. Labels come from our own tables: no path, file name or word of a document is among them. */
export interface Metrics {
  readonly registry: Registry
  /** Counts each request by its route, once its answer is sent or cut off. */
  readonly countRequests: RequestHandler
  /** The same reader, with each call counted by how it ended. */
  countReads(reader: ServiceReader): ServiceReader
}

const countEachRequest = (registry: Registry, now: () => number): RequestHandler => {
  const seconds = new Histogram({
    name: 'resume_coverage_request_seconds',
    help: 'Requests by route, method and status, and how long they took.',
    labelNames: ['route', 'method', 'status'],
    buckets: REQUEST_SECONDS,
    registers: [registry],
  })
  return (request, response, next) => {
    const startedMs = now()
    response.once('close', () => {
      const labels = { route: routeOf(request), method: request.method, status: statusOf(response) }
      seconds.observe(labels, (now() - startedMs) / 1000)
    })
    next()
  }
}

/** Counts how work ended, by the code of its error or "ok", and how long it took. */
type Measure = <T>(labels: Readonly<Record<string, string>>, work: () => Promise<T>) => Promise<T>

const measureIn =
  (seconds: Histogram, now: () => number): Measure =>
  async (labels, work) => {
    const startedMs = now()
    const settle = (outcome: string): void => seconds.observe({ ...labels, outcome }, (now() - startedMs) / 1000)
    try {
      const answer = await work()
      settle('ok')
      return answer
    } catch (error) {
      settle(toCoverageError(error).code)
      throw error
    }
  }

const countEachRead = (registry: Registry, now: () => number): Metrics['countReads'] => {
  const reading = new Histogram({
    name: 'resume_coverage_read_seconds',
    help: 'Documents read, by what they were read as and the code of the error, or "ok". For a match a document is only opened.',
    labelNames: ['as', 'outcome'],
    buckets: READ_SECONDS,
    registers: [registry],
  })
  const matching = new Histogram({
    name: 'resume_coverage_match_seconds',
    help: 'Matches of two documents that were opened, by the code of the error, or "ok".',
    labelNames: ['outcome'],
    buckets: READ_SECONDS,
    registers: [registry],
  })
  const checking = new Histogram({
    name: 'resume_coverage_check_seconds',
    help: 'Tailored resumes compared with their originals, by the code of the error, or "ok".',
    labelNames: ['outcome'],
    buckets: READ_SECONDS,
    registers: [registry],
  })
  const measureRead = measureIn(reading, now)
  const measureMatch = measureIn(matching, now)
  const measureCheck = measureIn(checking, now)
  return (reader) => ({
    judge: reader.judge,
    previewWord: (file, options) => measureRead({ as: 'preview' }, () => reader.previewWord(file, options)),
    read: (resume, options) => measureRead({ as: 'resume' }, () => reader.read(resume, options)),
    readAsJson: (resume, options) => measureRead({ as: 'resume' }, () => reader.readAsJson(resume, options)),
    readJobAsJson: (posting, options) => measureRead({ as: 'posting' }, () => reader.readJobAsJson(posting, options)),
    readJob: (posting, options) => measureRead({ as: 'posting' }, () => reader.readJob(posting, options)),
    open: (source, options) => measureRead({ as: 'document' }, () => reader.open(source, options)),
    matchOpened: (resume, posting, options) => measureMatch({}, () => reader.matchOpened(resume, posting, options)),
    checkOpened: (opened, options) => measureCheck({}, () => reader.checkOpened(opened, options)),
  })
}

export const createMetrics = (now: () => number = performance.now.bind(performance)): Metrics => {
  const registry = new Registry()
  return { registry, countRequests: countEachRequest(registry, now), countReads: countEachRead(registry, now) }
}

/** The metrics of one kind of process: what they are called, and what waits for them. */
interface ProcessNames {
  readonly name: string
  readonly help: string
  readonly waiting: string
}

const READERS: ProcessNames = { name: 'readers', help: 'Reading processes', waiting: 'documents_waiting' }
const MATCHERS: ProcessNames = { name: 'matchers', help: 'Matching processes', waiting: 'matches_waiting' }

const WRITERS: ProcessNames = { name: 'writers', help: 'Writing processes', waiting: 'tailorings_waiting' }

const DRAWERS: ProcessNames = { name: 'drawers', help: 'Drawing processes', waiting: 'pages_waiting' }

const CHILD_EVENTS = {
  started: 'started.',
  killed: 'killed since a document took too long.',
  died: 'that ended in the middle of a document.',
  recycled: 'replaced after enough documents, or after growing too far.',
} as const

const watchProcesses = (registry: Registry, { name, help, waiting }: ProcessNames, load: () => ReaderLoad): void => {
  const gauge = (what: string, meaning: string, value: () => number): void => {
    new Gauge({
      name: `resume_coverage_${what}`,
      help: meaning,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  }
  gauge(`${name}_busy`, `${help} at work.`, () => load().busy)
  gauge(waiting, `What no ${help.toLowerCase().replace(/es$/, '')} has taken up yet.`, () => load().waiting)
  for (const event of ['started', 'killed', 'died', 'recycled'] as const) {
    new Counter({
      name: `resume_coverage_${name}_${event}_total`,
      help: `${help} ${CHILD_EVENTS[event]}`,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(load()[event])
      },
    })
  }
}

/** The state of the reading and matching processes, looked up when it is asked for. */
export const watchReader = ({ registry }: Metrics, { load, matcherLoad }: Pick<IsolatedReader, 'load' | 'matcherLoad'>): void => {
  watchProcesses(registry, READERS, load)
  if (matcherLoad() !== null) watchProcesses(registry, MATCHERS, () => matcherLoad() ?? load())
}

/** The state of the writing processes, as {@link watchReader} has it. */
export const watchWriter = ({ registry }: Metrics, { load }: Pick<Writer, 'load'>): void =>
  watchProcesses(registry, WRITERS, load)

/** The state of the drawing processes, as {@link watchReader} has it. */
export const watchDrawer = ({ registry }: Metrics, { load }: Pick<Drawer, 'load'>): void =>
  watchProcesses(registry, DRAWERS, load)

/** The interval between two samples of the event loop counts as delay, so an idle loop would show prom-client's default of 10 ms. */
const EVENT_LOOP_PRECISION_MS = 2

/** Memory, processor time and delay of the event loop of this process. */
export const watchProcess = ({ registry }: Metrics): void =>
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION_MS })

/** `GET /metrics`: the text format of Prometheus. */
export const showMetrics =
  ({ registry }: Metrics): RequestHandler =>
  async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  }
