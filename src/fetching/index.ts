export { type FetchedPosting, type FetchOptions, fetchPosting } from './fetch-posting.ts'
export { createPatience } from './patience.ts'
export { addressAlone } from './read-address.ts'
