import type { RuleContext } from './rule.ts'

/** What one thing that is asked weighs, on the average, qualities aside. */
export const usualWeight = ({ parts }: Pick<RuleContext, 'parts'>): number => {
  const weights = parts.flatMap(({ part, weight }) => (part?.soft === false ? [weight] : []))
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length)
}
