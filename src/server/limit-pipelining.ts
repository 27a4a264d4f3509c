import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { MAX_PIPELINED } from './limits.ts'

/**
 * Ends a connection on which more than {@link MAX_PIPELINED} requests are open: each of their answers would wait in memory
 * until the client has read the ones before.
 */
export const limitPipelining = (listener: RequestListener): RequestListener => {
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
    listener(request, response)
  }
}
