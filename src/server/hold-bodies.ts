import type { Request, RequestHandler, Response } from 'express'
import { CoverageError } from '../errors.ts'
import { callerOf } from './callers.ts'
import { BODIES } from './limits.ts'

interface Held {
  readonly caller: string
  readonly bytes: number
}

interface Waiting extends Held {
  readonly admit: () => void
}

/** How much may be in memory at once, of all callers and of each. */
interface Room {
  readonly bytes: number
  readonly bytesPerCaller: number
}

/** Small bodies have room of their own. Where one finds none it waits for `waitMs`. */
export interface BodyLimits {
  readonly small: Room & { readonly upTo: number }
  readonly large: Room
  readonly waitMs: number
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

/** Lets bodies in, in the order of coming, as far as there is room. */
const createQueue = (room: Room, waitMs: number): ((held: Held, response: Response) => Promise<void>) => {
  const ledger = createLedger(room)
  const queue = new Set<Waiting>()

  /** Who has its share does not hold up others; who is too large for the room that is left does, or it would never come in. */
  const admitNext = (): void => {
    for (const waiting of queue) {
      if (!ledger.hasRoomFor(waiting)) continue
      if (!ledger.hasRoom(waiting)) return
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

  return (held, response) =>
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
      const waiting: Waiting = { ...held, admit }
      const timer = setTimeout(() => {
        leave()
        reject(new CoverageError('busy'))
      }, waitMs)
      response.once('close', leave)
      queue.add(waiting)
      admitNext()
    })
}

const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS'])

/** As much as it says; one that does not say, or is larger than a caller's share, counts as that. */
const bytesOf = (request: Request, most: number): number => {
  if (METHODS_WITHOUT_BODY.has(request.method)) return 0
  const length = request.get('content-length') ?? (request.get('transfer-encoding') === undefined ? '0' : undefined)
  return Math.min(Number(length ?? most), most)
}

/**
 * Bodies are in memory until they are answered: so many bytes of all callers at once, and a share of that of each. What
 * finds no room is not read from its connection until others have gone, in the order of coming, for as long as `waitMs`.
 *
 * @throws CoverageError `busy` after that.
 */
export const holdBodies = ({ small, large, waitMs }: BodyLimits = BODIES): RequestHandler => {
  const waitInSmall = createQueue(small, waitMs)
  const waitInLarge = createQueue(large, waitMs)
  return async (request, response, next) => {
    const held = { caller: callerOf(request), bytes: bytesOf(request, large.bytesPerCaller) }
    const wait = held.bytes <= small.upTo ? waitInSmall : waitInLarge
    if (held.bytes > 0) await wait(held, response)
    next()
  }
}
