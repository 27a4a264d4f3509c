import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface UnreadLimits {
  /** Bytes of all answers together that may wait for their clients. */
  readonly maxBytes: number
  /** How often they are counted. */
  readonly checkMs: number
}

/**
 * Ends connections whose answers wait in memory for their clients, the longest-waiting first, until all together hold no more
 * than `maxBytes`. Clients that read are not affected: an honest one has an answer of two megabytes within seconds.
 */
export const dropUnread = (server: Server, { maxBytes, checkMs }: UnreadLimits): void => {
  const open = new Set<Socket>()
  /** Longest-waiting first. */
  const waiting = new Set<Socket>()

  const check = (): void => {
    let bytes = 0
    for (const socket of open) {
      bytes += socket.writableLength
      if (socket.writableLength === 0) waiting.delete(socket)
      else waiting.add(socket)
    }
    for (const socket of waiting) {
      if (bytes <= maxBytes) return
      bytes -= socket.writableLength
      socket.destroy()
    }
  }

  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      waiting.delete(socket)
    })
  })
  const timer = setInterval(check, checkMs).unref()
  server.once('close', () => clearInterval(timer))
}
