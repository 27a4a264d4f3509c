import type { Analysis } from '../schema/analysis.ts'
import type { Correction } from '../schema/correction.ts'
import type { Coverage, DeedCoverage, Evidence, PartCoverage, RequirementCoverage } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { HiddenSpan } from '../schema/document.ts'
import type { Job } from '../schema/job.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { lastStartingAt, overlaps } from '../text/span.ts'
import { raiseCredits } from './raise-credits.ts'

type Shows = Extract<Correction, { says: 'shows' }>

/** A row before it has its share of the score. */
type Row = Pick<RequirementCoverage, 'status' | 'credit' | 'parts' | 'deeds' | 'reasons' | 'evidence'>

/** The places that, as a person says, do not show a requirement: for that one they are as good as struck out. */
export const deniedFor = (requirement: string, corrections: readonly Correction[]): HiddenSpan[] =>
  corrections.flatMap((one) =>
    one.says === 'shows-not' && one.requirement === requirement ? [{ start: one.start, end: one.end, why: 'struck' }] : [],
  )

export const isNotAsked = (requirement: string, corrections: readonly Correction[]): boolean =>
  corrections.some((one) => one.says === 'not-asked' && one.requirement === requirement)

const nothingOf = <T extends PartCoverage | DeedCoverage>(piece: T): T => ({ ...piece, credit: 0, evidence: [] })

/** What is not asked for weighs nothing, like what no text can show. */
export const leaveOut = <T extends Row>(row: T): T => ({
  ...row,
  status: 'unknown',
  credit: 0,
  parts: row.parts.map((part) => ({ ...nothingOf(part), status: 'unknown' as const })),
  deeds: row.deeds.map(nothingOf),
  reasons: [],
  evidence: [],
})

const OWN_WORD = 'it shows this by your own word'
const OWN_WORD_ELSEWHERE = 'more of what the whole posting names is met by your own word'

const toEvidence = ({ start, end }: Shows, { document, sections }: Analysis): Evidence => ({
  start,
  end,
  skill: null,
  surfaceForm: document.text.slice(start, end),
  relation: 'words',
  section: lastStartingAt(sections, start)?.kind ?? 'other',
  strength: 1,
  why: OWN_WORD,
  near: false,
})

/** What was read at the place itself makes room for the person's word. */
const withOwn = (evidence: readonly Evidence[], own: Evidence): Evidence[] => [
  own,
  ...evidence.filter((one) => !overlaps(one, own)),
]

const showInRow = (
  row: RequirementCoverage,
  shows: Shows,
  before: RequirementCoverage,
  analysis: Analysis,
): RequirementCoverage => {
  const own = toEvidence(shows, analysis)
  const added = roundRatio(row.credit - before.credit)
  return {
    ...row,
    evidence: withOwn(row.evidence, own),
    parts: row.parts.map((part, index) =>
      shows.parts.includes(index) ? { ...part, evidence: withOwn(part.evidence, own) } : part,
    ),
    reasons: added > 0 ? [...row.reasons, { says: OWN_WORD, credit: added }] : row.reasons,
  }
}

/** One more thing that the posting names says something for the other statements, too. */
const liftRow = (row: RequirementCoverage, before: RequirementCoverage): RequirementCoverage => {
  const added = roundRatio(row.credit - before.credit)
  return added > 0 ? { ...row, reasons: [...row.reasons, { says: OWN_WORD_ELSEWHERE, credit: added }] } : row
}

const raisesOf = ({ requirement, parts }: Shows) =>
  (parts.length === 0 ? [null] : parts).map((part) => ({ requirement, part, credit: FULL_CREDIT }))

/** The coverage with what a person says is shown in full, each at its place. */
export const showAll = (coverage: Coverage, job: Job, analysis: Analysis, corrections: readonly Correction[]): Coverage =>
  corrections.reduce<Coverage>((covered, one) => {
    if (one.says !== 'shows') return covered
    const raised = raiseCredits(covered, job, raisesOf(one))
    const requirements = raised.requirements.map((row, index) => {
      const before = covered.requirements[index]
      if (!before || row.status === 'unknown') return row
      return row.requirement === one.requirement ? showInRow(row, one, before, analysis) : liftRow(row, before)
    })
    return { ...raised, requirements }
  }, coverage)
