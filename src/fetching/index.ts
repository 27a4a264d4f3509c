import type { FetchedPosting, FetchOptions } from './fetch-posting.ts'

export type { FetchedPosting, FetchOptions } from './fetch-posting.ts'
export { createPatience } from './patience.ts'
export { addressAlone } from './read-address.ts'

/**
 * Fetch what stands at the address of a posting: of a page of Greenhouse, Lever, SmartRecruiters or Workday the data that the
 * board gives of it, else the page. Requests go to this address alone, to where it redirects, and to the board's data; each says
 * nothing but which page is wanted. The bytes come from a stranger: have them read by `createReader`, in a child.
 *
 * What speaks HTTP and TLS is loaded with the first address.
 *
 * @param text the address, as a person copied it.
 * @throws CoverageError `invalid_address`, `address_not_public`, `posting_not_fetched`, `posting_too_slow`, `given_up`.
 */
export const fetchPosting = async (text: string, options?: FetchOptions): Promise<FetchedPosting> =>
  (await import('./fetch-posting.ts')).fetchPosting(text, options)
