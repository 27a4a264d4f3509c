import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { serveMcp } from '../../mcp/index.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import type { CommonOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export interface McpCommandOptions extends Pick<CommonOptions, 'taxonomy'> {
  readonly root?: string
}

/** `mcp`: the Model Context Protocol on standard input and output, for agents; files outside of `--root` are not opened. */
export const serveAgents = async ({ root = '.', taxonomy }: McpCommandOptions, terminal: Terminal): Promise<number> => {
  const { stdin, cwd = process.cwd() } = terminal
  // The protocol needs the process's own stream: that of a terminal cannot be ended.
  const stdout: Writable = process.stdout
  await serveMcp({ root: resolve(cwd, root), taxonomy: await chooseTaxonomy(taxonomy, terminal), stdin, stdout })
  return 0
}
