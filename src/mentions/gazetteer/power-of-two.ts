/** The size of a table of slots that are found by a mask: the least power of two above a count. */
export const powerOfTwoAbove = (count: number): number => 2 ** Math.ceil(Math.log2(count + 1))
