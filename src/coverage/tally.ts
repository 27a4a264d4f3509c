import type { Coverage, RequirementCoverage, Tally } from '../schema/coverage.ts'
import type { Importance, Job } from '../schema/job.ts'

const tally = (rows: readonly RequirementCoverage[], { requirements }: Job, importance: Importance): Tally => {
  const asked = rows.filter(({ status }, index) => status !== 'unknown' && requirements[index]?.importance === importance)
  return { met: asked.filter(({ status }) => status === 'met').length, of: asked.length }
}

/** How many of the requirements of each importance are met, of those that a text can show; rows in the job's order. */
export const tallyAll = (rows: readonly RequirementCoverage[], job: Job): Pick<Coverage, Importance> => ({
  required: tally(rows, job, 'required'),
  preferred: tally(rows, job, 'preferred'),
  duty: tally(rows, job, 'duty'),
})
