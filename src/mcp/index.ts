import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createReader, type Taxonomy } from '../index.ts'
import { createMcpServer } from './create-mcp-server.ts'

export interface StdioOptions {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly stdin: Readable
  readonly stdout: Writable
}

/** Serves the Model Context Protocol on standard input and output until the client closes them. Nothing else is printed there. */
export const serveMcp = async ({ root, taxonomy, stdin, stdout }: StdioOptions): Promise<void> => {
  const reader = createReader()
  const server = createMcpServer({ root, taxonomy, reader })
  try {
    const ended = once(stdin, 'end')
    await server.connect(new StdioServerTransport(stdin, stdout))
    await ended
  } finally {
    await server.close()
    await reader.close()
  }
}
