/**
 * Patterns by the ids of their rows. Each is made when it is first needed: case-insensitive classes of letters take long, and an
 * English posting needs none of the other languages.
 */
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
  // Its keys are the ids of the rows.
  return patterns as Record<T, RegExp>
}
