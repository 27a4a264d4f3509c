import type { RenderFile } from '../save/files.ts'

/** Where a page lives, and what it can have done there. */
export interface Host {
  /** A file of its own, without a server. */
  readonly isFile: boolean
  /** null where nothing can be loaded: in a file, and while the server draws. */
  readonly renderFile: RenderFile | null
}

export const FILE_HOST: Host = { isFile: true, renderFile: null }

/** While the server draws the page. */
export const SERVER_HOST: Host = { isFile: false, renderFile: null }
