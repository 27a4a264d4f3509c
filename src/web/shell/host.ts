import type { ComponentType } from 'preact'
import type { CheckViews } from '../check/check-views.ts'
import type { PoolViewProps } from '../pool/pool-view.tsx'
import type { RenderFile } from '../save/files.ts'

/** Where a page lives, and what can be done there. */
export interface Host {
  /** Whether it is a self-contained file, without a server. */
  readonly isFile: boolean
  /** Whether the server has a pool. */
  readonly hasPool: boolean
  /** Whether the server may use its operator's language model. */
  readonly hasModel: boolean
  /** Whether the server fetches a posting that is given by its address. */
  readonly canFetch: boolean
  /** null if nothing can be loaded: in a file, and while the server draws. */
  readonly renderFile: RenderFile | null
  /** What draws the pool; null on every other page, which need not load it. */
  readonly PoolView: ComponentType<PoolViewProps> | null
  /** What draws the guard's form and what it found; null on every other page. */
  readonly checkViews: CheckViews | null
}

export const FILE_HOST: Host = {
  isFile: true,
  hasPool: false,
  hasModel: false,
  canFetch: false,
  renderFile: null,
  PoolView: null,
  checkViews: null,
}
