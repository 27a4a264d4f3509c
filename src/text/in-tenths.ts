/** Points as they are kept and printed: one decimal. */
export const inTenths = (points: number): number => Math.round(points * 10) / 10
