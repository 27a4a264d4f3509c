import type { Config } from '../config.ts'
import type { Drawer } from '../drawing/index.ts'
import type { OwnModel } from '../own-model/index.ts'
import type { Taxonomy } from '../schema/index.ts'
import type { Writer } from '../writeback/index.ts'
import type { KeyRing } from './api-keys.ts'
import type { Assets } from './assets.ts'
import type { Metrics } from './metrics.ts'
import type { LazyPool } from './pool/lazy-pool.ts'
import type { Log } from './request-context.ts'
import type { FetchGiven } from './requests.ts'
import type { Readiness } from './routes/health.ts'
import type { Sample } from './samples.ts'
import type { ServiceReader } from './service-reader.ts'

/** What the service is made of; `serve.ts` builds it, tests replace parts of it. */
export interface AppOptions {
  /** Reads every file that comes in; give one that isolates them. */
  readonly reader: ServiceReader
  /** Writes into every file that goes out; give one that isolates them. */
  readonly writer: Pick<Writer, 'tailor'>
  /** Draws every report that goes out as a page; give one that does so in a child. */
  readonly drawer: Pick<Drawer, 'draw'>
  readonly taxonomy: Taxonomy
  readonly config: Pick<Config, 'rateLimit' | 'trustedProxies' | 'allowedHosts'>
  readonly keys: KeyRing
  readonly metrics: Metrics
  readonly assets: Assets
  /** Null: no language model is ever called. */
  readonly ownModel: OwnModel | null
  /** Fetches a posting that is given by its address, or refuses to. */
  readonly fetchPosting: FetchGiven
  /** Null: this server keeps no pool. */
  readonly pool: Pick<LazyPool, 'open'> | null
  readonly samples: ReadonlyMap<string, Sample>
  readonly log: Log
  readonly readiness: () => Readiness
}
