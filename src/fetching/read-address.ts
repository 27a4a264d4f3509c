import { CoverageError } from '../errors/index.ts'

/** No address that a person copies is longer; common servers accept 8,000. */
const LONGEST_ADDRESS = 2_000

/** "https://…", whatever the scheme: one that is not supported gets an error of its own. */
const ONLY_AN_ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:\/\/\S+$/i

/** The address, if a text is an address and nothing else; otherwise null. */
export const addressAlone = (text: string): string | null => {
  const address = text.trim()
  return address.length <= LONGEST_ADDRESS && ONLY_AN_ADDRESS.test(address) ? address : null
}

const invalid = (problem: string): CoverageError => new CoverageError('invalid_address', { problem })

/** Hosts on the operator's own network, with the port if it is not the usual one: "jobs.intra.example:8080". */
export type Inside = readonly string[]

export const isInside = ({ host }: URL, inside: Inside): boolean => inside.includes(host)

/** What a URL may be but an address to fetch must not; first match. Hosts on one's own network may use http and any port. */
const ADDRESS_RULES: readonly (readonly [is: (address: URL, inside: Inside) => boolean, problem: (address: URL) => string])[] = [
  [({ username, password }) => username !== '' || password !== '', () => 'has a name or password in it, which is never sent'],
  [
    (address, inside) => address.protocol !== 'https:' && !(address.protocol === 'http:' && isInside(address, inside)),
    ({ protocol }) => `begins with “${protocol}”; “https:” was expected`,
  ],
  [
    (address, inside) => address.port !== '' && !isInside(address, inside),
    ({ port }) => `names port ${port}; only the usual port of https is asked`,
  ],
]

interface Redirect {
  readonly from?: URL
  readonly refuse?: (problem: string) => CoverageError
}

/**
 * An address that may be requested, as far as its spelling tells. Every way to write an IPv4 address (decimal, octal,
 * hexadecimal, short) is turned into the usual one here, by the rules of the URL standard.
 *
 * @param redirect for the address of a redirect: what it is relative to, and the error for one that is refused.
 * @throws CoverageError `invalid_address`, or what `redirect` says, which never repeats the address.
 */
export const readAddress = (text: string, inside: Inside, { from, refuse = invalid }: Redirect = {}): URL => {
  if (!URL.canParse(text, from)) throw refuse('cannot be read; one like “https://example.com/jobs/1” was expected')
  const address = new URL(text, from)
  const broken = ADDRESS_RULES.find(([is]) => is(address, inside))
  if (broken) throw refuse(broken[1](address))
  address.hash = ''
  return address
}
