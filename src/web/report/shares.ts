import type { Importance, Report, RequirementCoverage } from '../../schema/index.ts'
import { IMPORTANCES } from '../../wording/words.ts'

/** Points earned and possible for the requirements of one importance. */
export interface Share {
  readonly importance: Importance
  readonly points: number
  readonly possible: number
  readonly asked: number
  readonly met: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * What the score is made of: required, duties and preferred, if the posting has any that a text can show.
 *
 * @param coverage the rows to add up, if not the report's own.
 */
export const sharesOf = (
  { job, coverage: own }: Pick<Report, 'job' | 'coverage'>,
  coverage: readonly RequirementCoverage[] = own,
): Share[] => {
  const importanceOf = new Map(job.requirements.map(({ id, importance }) => [id, importance]))
  return IMPORTANCES.map((importance) => {
    const rows = coverage.filter(
      ({ requirement, status }) => status !== 'unknown' && importanceOf.get(requirement) === importance,
    )
    return {
      importance,
      points: sum(rows.map((row) => row.points)),
      possible: sum(rows.map((row) => row.possible)),
      asked: rows.length,
      met: rows.filter(({ status }) => status === 'met').length,
    }
  }).filter(({ asked }) => asked > 0)
}
