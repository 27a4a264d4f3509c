import type { Part, Requirement, Understood } from '../../schema/job.ts'

const weightOf = (requirements: readonly Requirement[]): number => requirements.reduce((sum, { weight }) => sum + weight, 0)

const isKnown = ({ anyOf }: Part): boolean => anyOf.some(({ skill }) => skill !== null)

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 1_000)

/** How much of what is asked can be held against a resume, and whether the taxonomy knows its field. */
export const judge = (requirements: readonly Requirement[]): Understood => {
  const holdable = requirements.filter(({ parts, years, degree }) => parts.length > 0 || years !== null || degree !== undefined)
  const hard = requirements.flatMap(({ parts }) => parts).filter(({ soft }) => !soft)
  return {
    share: ratio(weightOf(holdable), weightOf(requirements)),
    language: 'en',
    field: hard.length === 0 ? 1 : ratio(hard.filter(isKnown).length, hard.length),
  }
}
