import { FULL_CREDIT } from '../evidence/index.ts'
import type { Coverage, CoverageStatus, RequirementCoverage, Tally } from '../schema/coverage.ts'
import type { Importance, Job, Requirement } from '../schema/job.ts'
import { scoreOf, shareOut } from './score.ts'
import { MET_CREDIT } from './weights.ts'

/** Of years asked a part is never enough. */
const statusWith = (credit: number, { years }: Requirement): CoverageStatus =>
  credit >= (years === null ? MET_CREDIT : FULL_CREDIT) ? 'met' : 'partial'

const raise = (row: RequirementCoverage, requirement: Requirement | undefined, credit: number): RequirementCoverage =>
  requirement === undefined || credit <= row.credit ? row : { ...row, credit, status: statusWith(credit, requirement) }

const tally = (rows: readonly RequirementCoverage[], { requirements }: Job, importance: Importance): Tally => {
  const asked = rows.filter((_, index) => requirements[index]?.importance === importance)
  return { met: asked.filter(({ status }) => status === 'met').length, of: asked.length }
}

/**
 * The coverage as it would be if some requirements had more credit: by the same formula, to the last digit.
 *
 * @param credits by requirement id, 0..1; one that is lower than what the requirement has changes nothing.
 */
export const raiseCredits = (coverage: Coverage, job: Job, credits: ReadonlyMap<string, number>): Coverage => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  const raised = coverage.requirements.map((row) => raise(row, byId.get(row.requirement), credits.get(row.requirement) ?? 0))
  const shares = shareOut(raised)
  const requirements = raised.map((row, index) => ({ ...row, ...shares[index] }))
  return {
    ...coverage,
    score: scoreOf(raised),
    required: tally(requirements, job, 'required'),
    preferred: tally(requirements, job, 'preferred'),
    duty: tally(requirements, job, 'duty'),
    requirements,
  }
}
