import type { Config } from '../config.ts'
import { CoverageError } from '../errors/index.ts'
import { fetchPosting } from '../fetching/index.ts'
import { createGate } from './gate.ts'
import { FETCHES_AT_ONCE } from './limits.ts'
import type { FetchGiven } from './requests.ts'

/** Fetches postings for whoever asks, a few at once; off unless the operator turned it on. */
export const createFetcher = ({ fetchPostings, fetchInside }: Pick<Config, 'fetchPostings' | 'fetchInside'>): FetchGiven => {
  if (!fetchPostings) return () => Promise.reject(new CoverageError('address_off'))
  const enter = createGate(FETCHES_AT_ONCE)
  return (address, signal) => enter(() => fetchPosting(address, { inside: fetchInside, signal }))
}
