import { LazyPattern, type PatternRow } from '../text/lazy-pattern.ts'

/**
 * Patterns by the ids of their rows. Each is made when it is first needed: an English posting asks for none of the other
 * languages.
 */
export const toPatterns = <T extends string>(rows: Readonly<Record<T, PatternRow>>): Readonly<Record<T, RegExp>> => {
  const patterns = {}
  for (const [id, row] of Object.entries<PatternRow>(rows))
    Object.defineProperty(patterns, id, {
      configurable: true,
      get: () => {
        const value = new LazyPattern(...row)
        Object.defineProperty(patterns, id, { value })
        return value
      },
    })
  // Its keys are the ids of the rows.
  return patterns as Record<T, RegExp>
}
