import type { Report, ReportDiff, Requirement, RequirementDiff, Standing } from '../schema/index.ts'
import { listUncounted } from '../wording/list-lack.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { citePlace, quoteAround } from '../wording/quote.ts'

const NOT_STANDING: Standing = {
  status: 'missing',
  points: 0,
  credit: 0,
  place: null,
  quote: null,
  why: 'nothing in the resume shows it',
}

const standingOf = (requirement: Requirement, { coverage, analysis }: Report): Standing & { possible: number } => {
  const row = coverage.find((one) => one.requirement === requirement.id)
  if (!row) return { ...NOT_STANDING, possible: 0 }
  const { status, points, credit, possible } = row
  const [best] = row.evidence
  const counted = { status, points, credit, possible }
  if (!best) return { ...counted, place: null, quote: null, why: listUncounted(row, analysis)[0] ?? NOT_STANDING.why }
  const { document } = analysis
  return { ...counted, place: citePlace(document, best), quote: quoteAround(document, best), why: best.why }
}

/** Points have one decimal, and so has their difference. */
const changeBetween = (before: number, after: number): number => Math.round((after - before) * 10) / 10

const diffRequirement = (requirement: Requirement, before: Report, after: Report): RequirementDiff => {
  const { possible: _, ...was } = standingOf(requirement, before)
  const { possible, ...is } = standingOf(requirement, after)
  return {
    requirement: requirement.id,
    name: nameRequirement(requirement, after.job),
    importance: requirement.importance,
    change: changeBetween(was.points, is.points),
    possible,
    before: was,
    after: is,
  }
}

/**
 * What a newer resume gains and loses compared with an older one, requirement by requirement.
 *
 * @param before and `after` are of the same posting, so that their requirements are the same.
 */
export const diffReports = (before: Report, after: Report): ReportDiff => ({
  score: { before: before.score, after: after.score, change: changeBetween(before.score, after.score) },
  understood: { before: before.understood, after: after.understood },
  required: { before: before.required, after: after.required },
  preferred: { before: before.preferred, after: after.preferred },
  duty: { before: before.duty, after: after.duty },
  versions: after.versions,
  inputs: { before: before.inputs, after: after.inputs },
  requirements: after.job.requirements.map((requirement) => diffRequirement(requirement, before, after)),
})
