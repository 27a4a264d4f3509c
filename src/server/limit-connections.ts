import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { MAX_PIPELINED } from './limits.ts'

/**
 * Ends a connection with more than {@link MAX_PIPELINED} open requests, since each of their answers would wait in memory until
 * the client has read the ones before, and also one whose client has read nothing of an answer for `server.timeout`. A server
 * that is still working may be silent for longer, as it is during OCR.
 */
export const limitConnections = (listener: RequestListener): RequestListener => {
  const open = new WeakMap<Socket, number>()
  return (request, response) => {
    const { socket } = request
    const count = (open.get(socket) ?? 0) + 1
    if (count > MAX_PIPELINED) {
      socket.destroy()
      return
    }
    open.set(socket, count)
    response.once('close', () => open.set(socket, (open.get(socket) ?? 1) - 1))
    // With this listener, Node no longer ends it by itself.
    response.on('timeout', () => {
      if (socket.writableLength > 0) socket.destroy()
    })
    listener(request, response)
  }
}
