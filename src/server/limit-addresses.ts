import type { Server } from 'node:http'
import { isIPv6, type Socket } from 'node:net'

const MAPPED = /^::ffff:(?=\d+\.)/

/** In IPv6 a household has 2^64 addresses: the first four of the eight groups tell households apart. */
const GROUPS_OF_A_NETWORK = 4

/** The groups of an IPv6 address before "::" and, where that is too short, zeros. */
const networkOf = (address: string): string => {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter((group) => group !== '')
  const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').filter((group) => group !== '').length
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, GROUPS_OF_A_NETWORK).join(':')
}

/** Whom an address belongs to, as far as it tells. */
export const householdOf = (address: string): string => {
  const plain = address.replace(MAPPED, '')
  return isIPv6(plain) ? networkOf(plain) : plain
}

/**
 * Closes at once any connection that an address opens beyond `max`, so that it cannot take everybody's place.
 *
 * @param max 0: no limit, as it must be behind a proxy, from which all connections have the same address.
 */
export const limitAddresses = (server: Server, max: number): void => {
  if (max === 0) return
  const counts = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const household = householdOf(socket.remoteAddress ?? '')
    const count = (counts.get(household) ?? 0) + 1
    counts.set(household, count)
    socket.once('close', () => {
      const rest = (counts.get(household) ?? 1) - 1
      if (rest === 0) counts.delete(household)
      else counts.set(household, rest)
    })
    if (count > max) socket.destroy()
  })
}
