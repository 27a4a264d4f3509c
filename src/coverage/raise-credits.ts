import { isOfPerson } from '../evidence/index.ts'
import type { Coverage, CoverageStatus, PartCoverage, RequirementCoverage } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Job, Requirement } from '../schema/job.ts'
import { remember } from '../text/remember.ts'
import { creditAlone, shownOf, statusOf, statusOfStatement } from './credit.ts'
import { countedIn, scoreOf, shareOut, whatIfFor } from './score.ts'
import { tallyAll } from './tally.ts'
import { PART_MET_CREDIT } from './weights.ts'

/** Another credit for a part of a requirement, or for the whole of it. */
export interface Raise {
  /** Requirement id. */
  readonly requirement: string
  /** Index of the part; null: the requirement as a whole. */
  readonly part: number | null
  /** 0..1; one that is lower than what the resume has changes nothing. */
  readonly credit: number
}

/** The credit that a row would have if its parts had these: what is shown rises, and all else stays as it is. */
export const creditWithParts = (
  requirement: Requirement,
  { parts, deeds, figures, credit }: Pick<RequirementCoverage, 'parts' | 'deeds' | 'figures' | 'credit'>,
  credits: readonly number[],
): number => {
  if (figures === null || isOfPerson(requirement)) return credit
  const shown = shownOf([...parts.map(({ weight }, index) => ({ weight, credit: credits[index] ?? 0 })), ...deeds])
  return Math.max(credit, creditAlone(requirement, { ...figures, shown }))
}

/** What a requirement has, and what it is raised by. */
interface Raised {
  readonly row: RequirementCoverage
  readonly requirement: Requirement
  readonly raises: readonly Raise[]
}

const byId = remember(({ requirements }: Job) => new Map(requirements.map((requirement) => [requirement.id, requirement])))

const partCredits = ({ row, raises }: Raised): number[] =>
  row.parts.map(({ credit }, index) =>
    Math.max(credit, ...raises.filter(({ part }) => part === index).map((raise) => raise.credit)),
  )

const creditOf = (raised: Raised): number => {
  const { row, requirement, raises } = raised
  const whole = raises.filter(({ part }) => part === null).map(({ credit }) => credit)
  return Math.max(row.credit, creditWithParts(requirement, row, partCredits(raised)), ...whole)
}

const raisedRow = (coverage: Coverage, job: Job, raises: readonly Raise[], id: string): Raised | null => {
  const row = coverage.requirements.find(({ requirement }) => requirement === id)
  const requirement = byId(job).get(id)
  return row && requirement ? { row, requirement, raises: raises.filter((raise) => raise.requirement === id) } : null
}

/** A part of the required years is never enough. */
const statusWith = (credit: number, asksYears: boolean): CoverageStatus =>
  statusOf(credit, asksYears ? credit === FULL_CREDIT : credit >= PART_MET_CREDIT)

const raisePart = (part: PartCoverage, credit: number, asksYears: boolean): PartCoverage =>
  credit <= part.credit ? part : { ...part, credit, status: statusWith(credit, asksYears) }

/** Whether the years that a statement asks for are held; of the person as a whole only what is met says so. */
const holdsYears = ({ figures, status }: RequirementCoverage): boolean =>
  figures === null ? status === 'met' : figures.years === null || figures.years.any === 1

const raise = (raised: Raised): RequirementCoverage => {
  const { row, requirement } = raised
  const asksYears = requirement.years !== null
  const credits = partCredits(raised)
  const parts = row.parts.map((part, index) =>
    raisePart(part, credits[index] ?? 0, asksYears || requirement.parts[index]?.years !== null),
  )
  const credit = creditOf(raised)
  if (row.status === 'unknown') return { ...row, parts }
  const isRaisedWhole = raised.raises.some(({ part }) => part === null)
  const isLongEnough = isRaisedWhole ? !asksYears || credit === FULL_CREDIT : holdsYears(row)
  return {
    ...row,
    credit,
    parts,
    status: statusOfStatement(credit, requirement, { parts: isRaisedWhole ? [] : parts, deeds: row.deeds, isLongEnough }),
  }
}

/**
 * The coverage as it would be if parts of some requirements had more credit: by the same formula, to the last digit.
 * Evidence and reasons stay those of the resume as it is.
 */
export const raiseCredits = (coverage: Coverage, job: Job, raises: readonly Raise[]): Coverage => {
  const rows = coverage.requirements.map((row) => {
    const raised = raisedRow(coverage, job, raises, row.requirement)
    return raised ? raise(raised) : row
  })
  const counted = rows.map(countedIn)
  const shares = shareOut(counted)
  const requirements = rows.map((row, index) => ({ ...row, ...shares[index] }))
  return { ...coverage, score: scoreOf(counted), ...tallyAll(requirements, job), requirements }
}

/** The sums of a coverage, kept because many questions are asked about it in turn. */
const addedUp = remember(({ requirements }: Coverage) => ({
  rowOf: new Map(requirements.map(({ requirement }, row) => [requirement, row])),
  scoreWith: whatIfFor(requirements.map(countedIn)),
}))

/** The score (0..100, one decimal) that {@link raiseCredits} would give. */
export const whatIf = (coverage: Coverage, job: Job, raises: readonly Raise[]): number => {
  const { rowOf, scoreWith } = addedUp(coverage)
  const ids = [...new Set(raises.map(({ requirement }) => requirement))]
  return scoreWith(
    ids.flatMap((id) => {
      const raised = raisedRow(coverage, job, raises, id)
      return raised ? [{ row: rowOf.get(id) ?? -1, credit: creditOf(raised) }] : []
    }),
  )
}
