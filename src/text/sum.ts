export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What several things weigh together. */
export const weightOf = (things: readonly { readonly weight: number }[]): number => sum(things.map(({ weight }) => weight))
