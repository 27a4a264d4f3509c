/** Patterns by the ids of their rows. Each is made when it is first asked for: classes of letters in any case take long, and an English posting asks for none of others. */
export const toPatterns = <T extends string>(
  rows: Readonly<Record<T, readonly [string, string]>>,
): Readonly<Record<T, RegExp>> => {
  const patterns = {}
  for (const [id, row] of Object.entries<readonly [string, string]>(rows))
    Object.defineProperty(patterns, id, {
      configurable: true,
      get: () => {
        const value = new RegExp(...row)
        Object.defineProperty(patterns, id, { value })
        return value
      },
    })
  // Its keys are those of the rows.
  return patterns as Record<T, RegExp>
}
