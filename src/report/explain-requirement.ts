import { SILENCE_WORDS } from '../evidence/index.ts'
import type { Analysis, Evidence, Job, Requirement, RequirementCoverage } from '../schema/index.ts'
import { nameRequirement } from './name-requirement.ts'
import { citePlace } from './quote.ts'
import { formatPoints, IN_A_SENTENCE } from './words.ts'

const sayEvidence = (evidence: Evidence, { document }: Analysis): string => `${citePlace(document, evidence)}, ${evidence.why}`

/** Why there is no evidence: the first place that names it and does not count, or that there is none. */
const sayNothingFound = ({ uncounted: [place] }: RequirementCoverage, { document }: Analysis): string =>
  place ? `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}` : 'nothing in the resume shows it'

/**
 * What a requirement got and why, as one sentence:
 * "Kubernetes: met, line 14, used at Acme 2021–2024; 6.2 of 6.2 points."
 */
export const explainRequirement = (requirement: Requirement, row: RequirementCoverage, analysis: Analysis, job: Job): string => {
  const [best] = row.evidence
  const why = best ? sayEvidence(best, analysis) : sayNothingFound(row, analysis)
  const points = `${formatPoints(row.points)} of ${formatPoints(row.possible)} points`
  return `${nameRequirement(requirement, job)}: ${IN_A_SENTENCE[row.status]}, ${why}; ${points}.`
}

/** What would raise the credit, as one clause each: "a dated position +6.2". Empty where nothing would. */
export const listWouldCount = ({ wouldCount }: Pick<RequirementCoverage, 'wouldCount'>): string =>
  wouldCount.map(({ evidence, gain }) => `${evidence} +${formatPoints(gain)}`).join(' · ')

/** The places that name what is asked and do not count: "line 9 names it as a wish or as something not done". */
export const listUncounted = ({ uncounted }: RequirementCoverage, { document }: Analysis): string[] =>
  uncounted.map((place) => `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}: not counted`)
