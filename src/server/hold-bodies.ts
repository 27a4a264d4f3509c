import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { CoverageError } from '../errors/index.ts'
import { callerOf } from './callers.ts'
import { BODIES } from './limits.ts'

interface Held {
  readonly caller: string
  /** The declared length; for a body that comes slowly, what has come so far. */
  bytes: number
}

interface Waiting {
  readonly held: Held
  readonly admit: () => void
}

/** How much may be in memory at once, for all callers together and for each. */
interface Room {
  readonly bytes: number
  readonly bytesPerCaller: number
}

/** Small bodies have room of their own. A body without room waits for `waitMs`; one that is not complete after `slowMs` is slow. */
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
  /** Changes how much it holds; false if there is no room for more. */
  readonly resize: (held: Held, bytes: number) => boolean
}

/** Admits bodies in order of arrival, as far as there is room. */
const createQueue = (room: Room, waitMs: number): Queue => {
  const ledger = createLedger(room)
  const queue = new Set<Waiting>()

  /** A caller who has used up its share does not hold up others; a body too large for the remaining room does, or it would never get in. */
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

/** The declared length; a body that declares none, or more than a caller's share, counts as that share. */
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
 * A client that declares a long body and then sends it byte by byte could keep others out for as long as a request may last:
 * so a body that is not complete after a while only holds what has come, and takes more room as it grows.
 */
const countWhatComes = (request: Request, held: Held, { queue, slowMs, refuse }: Counting): void => {
  const readBefore = request.socket.bytesRead - request.readableLength
  const count = (): void => {
    // A listener would start the stream before anybody is there to read it.
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

/** Whoever answers later finds that an answer was already sent. Nobody keeps the rest of the body. */
const refuseHalfway = (request: Request, response: Response, next: NextFunction): void => {
  if (response.headersSent) return
  request.removeAllListeners('data')
  next(new CoverageError('busy'))
}

/**
 * Bodies are in memory until they are answered: this limits the bytes of all callers together, and of each. A body without
 * room is not read from its connection until others are gone, in order of arrival, for at most `waitMs`.
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
