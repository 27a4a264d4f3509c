import ipaddr from 'ipaddr.js'

/** All of IPv6 that is assigned to the internet (RFC 4291, 2.4); the rest is local to one network, or not assigned yet. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an IP address is on the public internet. None of these is: private, loopback, link-local (where cloud providers
 * give their machines secrets), shared (CGNAT), multicast, reserved, and IPv6 that carries an IPv4 address (mapped, NAT64,
 * 6to4, Teredo), since we cannot see where that leads.
 *
 * @param address in the usual form.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6))
}
