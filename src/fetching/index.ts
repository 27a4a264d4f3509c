import type { FetchedPosting, FetchOptions } from './fetch-posting.ts'

export type { FetchedPosting, FetchOptions } from './fetch-posting.ts'
export { createPatience } from './patience.ts'
export { addressAlone } from './read-address.ts'

/**
 * Fetch the posting at an address: for Greenhouse, Lever, SmartRecruiters and Workday the data that the board offers, else the
 * page. Requests go only to this address, to where it redirects, and to the board's data; each says nothing but which page is
 * wanted. The bytes come from a stranger: let `createReader` read them, in a child.
 *
 * The HTTP and TLS code is loaded with the first address.
 *
 * @param text the address, as a person copied it.
 * @throws CoverageError `invalid_address`, `address_not_public`, `posting_not_fetched`, `posting_too_slow`, `given_up`.
 */
export const fetchPosting = async (text: string, options?: FetchOptions): Promise<FetchedPosting> =>
  (await import('./fetch-posting.ts')).fetchPosting(text, options)
