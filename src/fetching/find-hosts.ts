import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { CoverageError } from '../errors/index.ts'
import { isPublicAddress } from './public-address.ts'
import { type Inside, isInside } from './read-address.ts'

/** All IP addresses of a name. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>

/** As every program of this machine resolves names. */
export const resolveBySystem: Resolve = (name) => lookup(name, { all: true })

const addressesOf = async ({ hostname }: URL, resolve: Resolve): Promise<readonly LookupAddress[]> => {
  const name = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(name)
  return family === 0 ? resolve(name).catch(() => []) : [{ address: name, family }]
}

/**
 * The IP addresses of a host, resolved once: a connection is made to one of these and nothing is resolved again, so that a
 * name cannot be public when it is checked and internal when it is used.
 *
 * @throws CoverageError `address_not_public` if there is none, or any one of them is not public, except for a host of `inside`.
 * An unknown host and an internal one get the same message: nobody can map a network by trying names.
 */
export const findHosts = async (address: URL, inside: Inside, resolve: Resolve): Promise<readonly LookupAddress[]> => {
  const found = await addressesOf(address, resolve)
  const isAllowed = isInside(address, inside) || found.every((one) => isPublicAddress(one.address))
  if (found.length === 0 || !isAllowed) throw new CoverageError('address_not_public', { host: address.hostname })
  return found
}

/** Replaces the system's resolver: answers with what was checked, whatever name is asked for. */
export const answerWith =
  (hosts: readonly LookupAddress[]): LookupFunction =>
  (_name, { all }, callback) => {
    const [first] = hosts
    if (all) callback(null, [...hosts])
    else if (first) callback(null, first.address, first.family)
    else callback(new Error('no address'), '')
  }
