import { findPasted, findSilent, type GradedMention, gradeMentions, type SilentMention } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Coverage, CoverageStatus, RequirementCoverage, Tally, Uncounted } from '../schema/coverage.ts'
import type { Importance, Job, Requirement } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { type Credit, creditFor } from './credit.ts'
import { creditForSeveral } from './credit-several.ts'
import { findEvidence, groupBySkill, type MentionsBySkill } from './find-evidence.ts'
import { creditForRole } from './find-role-evidence.ts'
import { bearingsOn, namesIt } from './relations.ts'
import { scoreOf, shareOut, whatIfFor } from './score.ts'
import { MET_CREDIT } from './weights.ts'
import { findWouldCount } from './would-count.ts'

const NO_CREDIT: Credit = { credit: 0, isLongEnough: false, evidence: [] }

const statusOf = ({ credit, isLongEnough }: Credit): CoverageStatus => {
  if (credit === 0) return 'missing'
  return credit >= MET_CREDIT && isLongEnough ? 'met' : 'partial'
}

const isOfRole = ({ kind }: Requirement): boolean => kind === 'experience' || kind === 'degree'

/** Where the resume shows a skill that the posting asks for: work at such places is work of the kind asked. */
const findAskedSkills = (graded: readonly GradedMention[], job: Job, lineage: Lineage): Span[] => {
  const bearings = job.requirements.filter(({ soft }) => !soft).map((requirement) => bearingsOn(requirement, lineage))
  const shows = (skill: string): boolean => bearings.some((bearingOf) => namesIt(skill, bearingOf))
  const asked = new Set([...new Set(graded.map(({ mention }) => mention.skill))].filter(shows))
  return graded.map(({ mention }) => mention).filter(({ skill }) => asked.has(skill))
}

const creditForSkills = (requirement: Requirement, mentions: MentionsBySkill, lineage: Lineage): Credit => {
  const { atLeast = 1, years } = requirement
  return atLeast > 1
    ? creditForSeveral(requirement, atLeast, mentions, lineage)
    : creditFor(findEvidence(requirement, mentions, lineage), years)
}

const creditRequirements = (analysis: Analysis, job: Job, taxonomy: Taxonomy, pasted: Coverage['pasted']): Credit[] => {
  const lineage = lineageOf(taxonomy)
  const graded = gradeMentions(analysis, pasted)
  const mentions = groupBySkill(graded)
  const places = { silent: [...analysis.hidden, ...pasted], asked: findAskedSkills(graded, job, lineage) }
  return job.requirements.map((requirement) =>
    isOfRole(requirement) ? creditForRole(requirement, job, analysis, places) : creditForSkills(requirement, mentions, lineage),
  )
}

const tally = (rows: readonly RequirementCoverage[], { requirements }: Job, importance: Importance): Tally => {
  const asked = rows.filter((_, index) => requirements[index]?.importance === importance)
  return { met: asked.filter(({ status }) => status === 'met').length, of: asked.length }
}

/** Where a requirement is named in words that show nothing. */
const findUncounted = (requirement: Requirement, silent: readonly SilentMention[], lineage: Lineage): Uncounted[] => {
  const bearingOf = bearingsOn(requirement, lineage)
  return silent
    .filter(({ mention }) => namesIt(mention.skill, bearingOf))
    .map(({ mention: { skill, start, end }, reason }) => ({ skill, start, end, reason }))
}

/**
 * Hold a resume against a posting.
 *
 * @returns one row for each requirement of the job, in the job's order. The points of all rows add up to the score,
 * and what is possible to 100; a row without evidence has none. The same arguments give the same result to the last digit.
 * @throws CoverageError `no_requirements` where the job asks for nothing.
 */
export const cover = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Coverage => {
  const pasted = findPasted(analysis.document, job.document)
  const silent = findSilent(analysis, pasted)
  const credits = creditRequirements(analysis, job, taxonomy, pasted)
  const weighed = job.requirements.map(({ weight }, index) => ({ weight, credit: credits[index]?.credit ?? 0 }))
  const score = scoreOf(weighed)
  const shares = shareOut(weighed)
  const scoreWith = whatIfFor(weighed)
  const requirements = job.requirements.map((requirement, index): RequirementCoverage => {
    const { points = 0, possible = 0 } = shares[index] ?? {}
    const credit = credits[index] ?? NO_CREDIT
    // No more than is lacking: what is earned and what is possible are rounded so that they add up.
    const gainOf = (other: number): number =>
      Math.round(Math.min(scoreWith([{ row: index, credit: other }]) - score, possible - points) * 10) / 10
    return {
      requirement: requirement.id,
      status: statusOf(credit),
      weight: requirement.weight,
      credit: credit.credit,
      points,
      possible,
      evidence: credit.evidence,
      uncounted: findUncounted(requirement, silent, lineageOf(taxonomy)),
      wouldCount: findWouldCount(requirement, job, credit.credit, gainOf),
    }
  })
  return {
    score,
    required: tally(requirements, job, 'required'),
    preferred: tally(requirements, job, 'preferred'),
    duty: tally(requirements, job, 'duty'),
    requirements,
    pasted,
  }
}
