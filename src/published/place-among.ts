import type { PlaceAmong } from '../schema/index.ts'

/** The rank of a score among those of the published resumes on the same posting. Equal scores are not above each other. */
export const placeAmong = (score: number, published: readonly number[]): PlaceAmong => ({
  above: published.filter((other) => other < score).length,
  of: published.length,
})
