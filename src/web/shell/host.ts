import type { ComponentType } from 'preact'
import type { PoolViewProps } from '../pool/pool-view.tsx'
import type { RenderFile } from '../save/files.ts'

/** Where a page lives, and what it can have done there. */
export interface Host {
  /** A file of its own, without a server. */
  readonly isFile: boolean
  /** The server keeps a pool. */
  readonly hasPool: boolean
  /** null where nothing can be loaded: in a file, and while the server draws. */
  readonly renderFile: RenderFile | null
  /** What draws the pool; null on every other page, which need not load it. */
  readonly PoolView: ComponentType<PoolViewProps> | null
}

export const FILE_HOST: Host = { isFile: true, hasPool: false, renderFile: null, PoolView: null }
