/** A ratio as it is kept: four decimals, so that a product has one value whatever the order of its factors. */
export const roundRatio = (ratio: number): number => Math.round(ratio * 10_000) / 10_000
