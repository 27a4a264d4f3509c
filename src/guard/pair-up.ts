interface Pair {
  readonly tailored: number
  readonly original: number
  readonly likeness: number
}

/**
 * Which entry of the original each tailored one was made from, the most similar first; each is taken once.
 *
 * @param likenessOf of a tailored and an original entry; below `least` they are two different entries.
 * @returns for each tailored entry the number of the original one; null where there is none.
 */
export const pairUp = <T>(
  tailored: readonly T[],
  original: readonly T[],
  likenessOf: (tailored: T, original: T, at: { readonly tailored: number; readonly original: number }) => number,
  least: number,
): (number | null)[] => {
  const pairs: Pair[] = tailored.flatMap((one, at) =>
    original.map((other, index) => ({
      tailored: at,
      original: index,
      likeness: likenessOf(one, other, { tailored: at, original: index }),
    })),
  )
  const found: (number | null)[] = tailored.map(() => null)
  const taken = new Set<number>()
  for (const pair of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (pair.likeness < least || found[pair.tailored] !== null || taken.has(pair.original)) continue
    found[pair.tailored] = pair.original
    taken.add(pair.original)
  }
  return found
}
