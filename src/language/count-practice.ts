import type { Analysis } from '../schema/analysis.ts'
import type { Position } from '../schema/timeline.ts'
import { countMonths, monthRange, printMonths } from '../text/months.ts'
import { READS } from './resumes.ts'

/** Whether a post was only an internship, a traineeship, a club of students or the like. */
export const isLearning = ({ title, organization }: Pick<Position, 'title' | 'organization'>): boolean =>
  READS['level-of-learners'].test(title ?? '') || READS['club-of-students'].test(organization ?? '')

/** Months of dated work, at most `experience.months`, without what was only to learn. */
export const countPractice = ({ positions, experience }: Pick<Analysis, 'positions' | 'experience'>): number => {
  const { asOf, months } = experience
  if (!positions.some(isLearning)) return months
  const ranges = positions.filter((one) => !isLearning(one)).flatMap((one) => monthRange(one, asOf) ?? [])
  return Math.min(months, countMonths(ranges))
}

/** Months of work, `practice` of which were no internships: "none", "6 months", "3.6 years, 3.3 years of it in internships or student jobs". */
export const printPractice = (months: number, practice: number): string => {
  if (months === 0) return 'none'
  if (practice === months) return printMonths(months)
  return `${printMonths(months)}, ${practice === 0 ? 'all' : printMonths(months - practice)} of it in internships or student jobs`
}
