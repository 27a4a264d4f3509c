import { isOfPerson } from '../evidence/index.ts'
import type { Analysis, CoverageStatus, Evidence, Job, Requirement, RequirementCoverage } from '../schema/index.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { isAnyQuoted, type Piece, piecesOf } from '../wording/pieces.ts'
import { citePlace } from '../wording/quote.ts'
import { formatPoints, IN_A_SENTENCE, sayNearest } from '../wording/words.ts'

const sayEvidence = (evidence: Evidence, { document }: Analysis): string => `${citePlace(document, evidence)}, ${evidence.why}`

/** Why there is no evidence: the first place that names it but does not count, or that there is none. */
const sayNothingFound = ({ uncounted: [place] }: RequirementCoverage, { document }: Analysis): string =>
  place ? `${citePlace(document, place)} names it ${SILENCE_WORDS[place.reason]}` : 'nothing in the resume shows it'

/** Nothing that a resume says could show "ship every week". */
const SAY_UNKNOWN = 'nothing in it can be held against the words of a resume'

const sayPiece = ({ name, status, evidence: [best] }: Piece, analysis: Analysis): string =>
  best && status !== 'missing' ? `${name} (${sayNearest(best)}${citePlace(analysis.document, best)})` : name

const SHOWN_AS: readonly (readonly [CoverageStatus, string])[] = [
  ['met', 'shown'],
  ['partial', 'in part'],
  ['missing', 'not found'],
]

/** "shown: Kubernetes (line 14); in part: Docker (line 20); not found: Kafka, Airflow". */
const sayPieces = (row: RequirementCoverage, analysis: Analysis): string =>
  SHOWN_AS.flatMap(([status, words]) => {
    const own = piecesOf(row).filter((piece) => piece.status === status)
    return own.length === 0 ? [] : [`${words}: ${own.map((piece) => sayPiece(piece, analysis)).join(', ')}`]
  }).join('; ')

const sayWhy = (requirement: Requirement, row: RequirementCoverage, analysis: Analysis): string => {
  if (row.status === 'unknown') return SAY_UNKNOWN
  const [best] = row.evidence
  const line = best && sayNearest(best) + sayEvidence(best, analysis)
  if (row.parts.length < 2 || isOfPerson(requirement)) return line ?? sayNothingFound(row, analysis)
  const pieces = sayPieces(row, analysis)
  return line === undefined || isAnyQuoted(piecesOf(row)) ? pieces : `${pieces}; ${line}`
}

/**
 * What a requirement got and why, as one sentence:
 * "Kubernetes in production: met, line 14, used at Acme 2021–2024; 6.2 of 6.2 points."
 */
export const explainRequirement = (requirement: Requirement, row: RequirementCoverage, analysis: Analysis, job: Job): string => {
  const points = `${formatPoints(row.points)} of ${formatPoints(row.possible)} points`
  return `${nameRequirement(requirement, job)}: ${IN_A_SENTENCE[row.status]}, ${sayWhy(requirement, row, analysis)}; ${points}.`
}
