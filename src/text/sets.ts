/** How many a set has in common with another. */
export const countShared = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number => {
  let shared = 0
  for (const one of some) if (others.has(one)) shared++
  return shared
}

/** Whether another set has all of it. */
export const isWithin = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean => {
  if (some.size > others.size) return false
  for (const one of some) if (!others.has(one)) return false
  return true
}
