import ipaddr from 'ipaddr.js'

/** All of IPv6 that is given out for the internet (RFC 4291, 2.4); what lies outside of it is of one network, or of none yet. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an IP address is of the public internet. None of these is: private, loopback, link-local (with the addresses at
 * which clouds tell their machines secrets), shared (CGNAT), multicast, reserved, and whatever carries an IPv4 address within
 * IPv6 (mapped, NAT64, 6to4, Teredo), since where that leads is not seen.
 *
 * @param address in the usual form.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6))
}
