import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { CoverageError } from '../errors/index.ts'
import { callerOf } from './callers.ts'
import { BODIES } from './limits.ts'

interface Held {
  readonly caller: string
  /** As many as it says it will bring; of one that comes slowly, as many as have come. */
  bytes: number
}

interface Waiting {
  readonly held: Held
  readonly admit: () => void
}

/** How much may be in memory at once, of all callers and of each. */
interface Room {
  readonly bytes: number
  readonly bytesPerCaller: number
}

/** Small bodies have room of their own. Where one finds none it waits for `waitMs`; one that has not come whole after `slowMs` is slow. */
export interface BodyLimits {
  readonly small: Room & { readonly upTo: number }
  readonly large: Room
  readonly waitMs: number
  readonly slowMs: number
}

/** Who has how many bytes in memory. */
const createLedger = ({ bytes: room, bytesPerCaller }: Room) => {
  const ofCallers = new Map<string, number>()
  let all = 0
  const add = ({ caller, bytes }: Held, sign: 1 | -1): void => {
    all += sign * bytes
    const rest = (ofCallers.get(caller) ?? 0) + sign * bytes
    if (rest === 0) ofCallers.delete(caller)
    else ofCallers.set(caller, rest)
  }
  return {
    add,
    hasRoom: ({ bytes }: Held): boolean => all + bytes <= room,
    hasRoomFor: ({ caller, bytes }: Held): boolean => (ofCallers.get(caller) ?? 0) + bytes <= bytesPerCaller,
  }
}

interface Queue {
  /** Until there is room for it. */
  readonly wait: (held: Held, response: Response) => Promise<void>
  /** For what it holds from now on; false where there is no room for more. */
  readonly resize: (held: Held, bytes: number) => boolean
}

/** Lets bodies in, in the order of coming, as far as there is room. */
const createQueue = (room: Room, waitMs: number): Queue => {
  const ledger = createLedger(room)
  const queue = new Set<Waiting>()

  /** Who has its share does not hold up others; who is too large for the room that is left does, or it would never come in. */
  const admitNext = (): void => {
    for (const waiting of queue) {
      if (!ledger.hasRoomFor(waiting.held)) continue
      if (!ledger.hasRoom(waiting.held)) return
      queue.delete(waiting)
      waiting.admit()
    }
  }

  const take = (held: Held, response: Response): void => {
    ledger.add(held, 1)
    response.once('close', () => {
      ledger.add(held, -1)
      admitNext()
    })
  }

  const resize = (held: Held, bytes: number): boolean => {
    const more = { ...held, bytes: bytes - held.bytes }
    if (more.bytes > 0 && !(ledger.hasRoom(more) && ledger.hasRoomFor(more))) return false
    ledger.add(more, 1)
    held.bytes = bytes
    admitNext()
    return true
  }

  const wait = (held: Held, response: Response): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        queue.delete(waiting)
      }
      const admit = (): void => {
        response.off('close', leave)
        clearTimeout(timer)
        take(held, response)
        resolve()
      }
      const waiting: Waiting = { held, admit }
      const timer = setTimeout(() => {
        leave()
        reject(new CoverageError('busy'))
      }, waitMs)
      response.once('close', leave)
      queue.add(waiting)
      admitNext()
    })

  return { wait, resize }
}

const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS'])

/** As much as it says; one that does not say, or is larger than a caller's share, counts as that. */
const bytesOf = (request: Request, most: number): number => {
  if (METHODS_WITHOUT_BODY.has(request.method)) return 0
  const length = request.get('content-length') ?? (request.get('transfer-encoding') === undefined ? '0' : undefined)
  return Math.min(Number(length ?? most), most)
}

interface Counting {
  readonly queue: Queue
  readonly slowMs: number
  readonly refuse: () => void
}

/**
 * Whoever says that much will come and then sends it byte by byte would keep others out for as long as a request may last: what
 * has not come whole after a while holds what has come, and takes room for more as it comes.
 */
const countWhatComes = (request: Request, held: Held, { queue, slowMs, refuse }: Counting): void => {
  const readBefore = request.socket.bytesRead - request.readableLength
  const count = (): void => {
    // A listener would set flowing what nobody is there to read yet.
    if (request.readableFlowing === null) return
    clearInterval(timer)
    if (request.complete) return
    queue.resize(held, Math.min(held.bytes, request.socket.bytesRead - readBefore))
    request.on('data', (chunk: Buffer) => {
      if (!queue.resize(held, held.bytes + chunk.length)) refuse()
    })
  }
  const timer = setInterval(count, slowMs)
  request.once('close', () => clearInterval(timer))
}

/** Whoever answers later finds an answer that has gone. What comes after an answer is kept by nobody. */
const refuseHalfway = (request: Request, response: Response, next: NextFunction): void => {
  if (response.headersSent) return
  request.removeAllListeners('data')
  next(new CoverageError('busy'))
}

/**
 * Bodies are in memory until they are answered: so many bytes of all callers at once, and a share of that of each. What
 * finds no room is not read from its connection until others have gone, in the order of coming, for as long as `waitMs`.
 *
 * @throws CoverageError `busy` after that.
 */
export const holdBodies = ({ small, large, waitMs, slowMs }: BodyLimits = BODIES): RequestHandler => {
  const queues = { small: createQueue(small, waitMs), large: createQueue(large, waitMs) }
  return async (request, response, next) => {
    const held = { caller: callerOf(request), bytes: bytesOf(request, large.bytesPerCaller) }
    if (held.bytes > 0) {
      const queue = held.bytes <= small.upTo ? queues.small : queues.large
      await queue.wait(held, response)
      countWhatComes(request, held, { queue, slowMs, refuse: () => refuseHalfway(request, response, next) })
    }
    next()
  }
}
