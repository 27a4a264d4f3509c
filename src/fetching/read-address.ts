import { CoverageError } from '../errors/index.ts'

/** Longer is no address that a person copies; what the common servers take is 8,000. */
const LONGEST_ADDRESS = 2_000

/** "https://…", whatever the scheme: what is not taken is said. */
const ONLY_AN_ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:\/\/\S+$/i

/** The address that a text is, and nothing beside it; null where it is another text. */
export const addressAlone = (text: string): string | null => {
  const address = text.trim()
  return address.length <= LONGEST_ADDRESS && ONLY_AN_ADDRESS.test(address) ? address : null
}

const invalid = (problem: string): CoverageError => new CoverageError('invalid_address', { problem })

/** Hosts of the operator's own network, with their port where it is not the usual one: "jobs.intra.example:8080". */
export type Inside = readonly string[]

export const isInside = ({ host }: URL, inside: Inside): boolean => inside.includes(host)

/** What a URL can be and an address to fetch must not; first match. Hosts of one's own network may have http and any port. */
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
 * An address that may be asked, as far as its letters say. Every way to write an IPv4 address (decimal, octal, hexadecimal,
 * short) becomes the usual one here, by the rules of the URL standard.
 *
 * @param redirect where the address is that of a redirect: what it is relative to, and what is said of one that is not taken.
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
