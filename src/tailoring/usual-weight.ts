import { weightOf } from '../text/sum.ts'
import { isHard } from './named-skills.ts'
import type { RuleContext } from './rule.ts'

/** What one thing that is asked weighs, on the average, qualities aside. */
export const usualWeight = ({ parts }: Pick<RuleContext, 'parts'>): number => {
  const hard = parts.filter(isHard)
  return weightOf(hard) / Math.max(1, hard.length)
}
