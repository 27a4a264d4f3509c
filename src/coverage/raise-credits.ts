import { isOfPerson } from '../evidence/index.ts'
import type { Coverage, CoverageStatus, PartCoverage, RequirementCoverage } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Job, Requirement } from '../schema/job.ts'
import { inTenths } from '../text/in-tenths.ts'
import { rememberWith } from '../text/remember.ts'
import { sum } from '../text/sum.ts'
import { isToKnow } from './asked.ts'
import { creditAlone, shownOf, statusOf, statusOfStatement } from './credit.ts'
import { namesMet, shareMet } from './names.ts'
import { countedIn, type OtherCredit, scoreOf, shareOut, whatIfFor } from './score.ts'
import { tallyAll } from './tally.ts'
import { creditToKnow, PART_MET_CREDIT } from './weights.ts'

/** Another credit for a part of a requirement, or for the whole of it. */
export interface Raise {
  /** Requirement id. */
  readonly requirement: string
  /** Index of the part; null: the requirement as a whole. */
  readonly part: number | null
  /** 0..1; one that is lower than what the resume has changes nothing. */
  readonly credit: number
}

/** A part of the required years is never enough. */
const statusWith = (credit: number, hasYears: boolean): CoverageStatus =>
  statusOf(credit, hasYears ? credit === FULL_CREDIT : credit >= PART_MET_CREDIT)

/** Whether years are asked of a part: its own, or those of its statement. */
const asksYears = ({ years, parts }: Requirement, part: number): boolean =>
  years !== null || (parts[part]?.years ?? null) !== null

type CreditedRow = Pick<
  RequirementCoverage,
  'requirement' | 'status' | 'weight' | 'credit' | 'points' | 'possible' | 'parts' | 'deeds' | 'figures'
>

/** The credit that a row would have if its parts had these, and if so much of what the posting names were met. */
const creditWith = (
  requirement: Requirement,
  { parts, deeds, figures, credit, status }: CreditedRow,
  { credits, named }: { readonly credits?: readonly number[]; readonly named: number | null },
): number => {
  if (figures === null || status === 'unknown') return credit
  const shown =
    credits === undefined || isOfPerson(requirement)
      ? figures.shown
      : shownOf([...parts.map(({ weight }, index) => ({ weight, credit: credits[index] ?? 0 })), ...deeds])
  return Math.max(credit, creditAlone(requirement, { ...figures, shown, named: named ?? figures.named }))
}

/** @param toKnow whether to know a part is enough, so that a list shows more of it than elsewhere. */
const partCredits = ({ parts }: Pick<CreditedRow, 'parts'>, raises: readonly Raise[], toKnow: boolean): number[] =>
  parts.map(({ credit }, index) => {
    const raised = Math.max(credit, ...raises.filter(({ part }) => part === index).map((raise) => raise.credit))
    return toKnow ? creditToKnow(raised) : raised
  })

/** All rows with so many names more that are met: their credits, and the score with others for some of them. */
interface Lifted {
  readonly credits: readonly number[]
  readonly scoreWith: ReturnType<typeof whatIfFor>
  /** Whether any row has more than it has now. */
  readonly isMore: boolean
  /** Of all that the posting names, the share that is met; null where it is as it was. */
  readonly named: number | null
}

/** What some raises come to. */
interface Tried {
  readonly lifted: Lifted
  /** The credits of the raised rows, by their places. */
  readonly own: readonly OtherCredit[]
}

/** What some raises would bring, in points. */
export interface Rise {
  /** What the score would rise by. */
  readonly gain: number
  /** How much of it the raised requirements would gain themselves: never more than they lack. The rest goes to others. */
  readonly here: number
}

/** A row and its requirement, by their place. */
interface Place {
  readonly index: number
  readonly row: CreditedRow
  readonly requirement: Requirement
  readonly toKnow: boolean
}

/** The rows of a posting, and what they would be credited with if some had more. */
export class Trial {
  readonly #rows: readonly CreditedRow[]
  readonly #places: ReadonlyMap<string, Place>
  readonly #names: ReadonlyMap<string, boolean>
  readonly #lifted = new Map<number, Lifted>()

  constructor(rows: readonly CreditedRow[], job: Pick<Job, 'requirements' | 'document'>) {
    const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
    const places = rows.flatMap((row, index): Place[] => {
      const requirement = byId.get(row.requirement)
      return requirement ? [{ index, row, requirement, toKnow: isToKnow(requirement, job) }] : []
    })
    this.#rows = rows
    this.#places = new Map(places.map((place) => [place.row.requirement, place]))
    this.#names = namesMet(
      places.filter(({ row }) => row.status !== 'unknown').map(({ requirement, row: { parts } }) => ({ requirement, parts })),
    )
  }

  /** The raised rows, and all others: each name that is met since says something for all statements. */
  tryOut(raises: readonly Raise[]): Tried {
    const more = this.#countNew(raises)
    const lifted = this.#liftedBy(more)
    const own = new Map<number, OtherCredit>()
    for (const { requirement } of raises) {
      const place = this.#places.get(requirement)
      if (place && !own.has(place.index))
        own.set(place.index, { row: place.index, credit: this.#creditOf(place, raises, lifted) })
    }
    return { lifted, own: [...own.values()] }
  }

  /** The score (0..100, one decimal) with these. */
  scoreWith(raises: readonly Raise[]): number {
    const { lifted, own } = this.tryOut(raises)
    return lifted.scoreWith(own)
  }

  /** What the score rises by with these, from what it is now. */
  riseOf({ lifted, own }: Tried, score: number): Rise {
    const gain = lifted.scoreWith(own) - score
    const rises = own.flatMap(({ row: index, credit }) => {
      const row = this.#rows[index]
      return row ? [{ lacking: row.possible - row.points, own: (credit - row.credit) * row.possible }] : []
    })
    // What is earned and what is possible are rounded so that they add up.
    const lacking = sum(rises.map((rise) => rise.lacking))
    const most = lifted.isMore ? Math.min(lacking, sum(rises.map((rise) => rise.own))) : lacking
    return { gain, here: Math.max(0, Math.min(gain, most)) }
  }

  #creditOf({ row, requirement, toKnow }: Place, raises: readonly Raise[], { named }: Lifted): number {
    const own = raises.filter((raise) => raise.requirement === row.requirement)
    const whole = own.filter(({ part }) => part === null).map(({ credit }) => credit)
    const byParts = creditWith(requirement, row, { credits: partCredits(row, own, toKnow), named })
    return Math.max(byParts, ...whole)
  }

  /** How many names are met with these that are not met now. */
  #countNew(raises: readonly Raise[]): number {
    const names = new Set<string>()
    for (const { requirement: id, part, credit } of raises) {
      const { row, requirement } = this.#places.get(id) ?? {}
      const name = part === null ? undefined : row?.parts[part]?.name
      if (name === undefined || part === null || requirement === undefined || this.#names.get(name) !== false) continue
      if (statusWith(credit, asksYears(requirement, part)) === 'met') names.add(name)
    }
    return names.size
  }

  #liftedBy(more: number): Lifted {
    const known = this.#lifted.get(more)
    if (known) return known
    const named = more === 0 ? null : shareMet(this.#names, more)
    const credits = this.#rows.map((row) => row.credit)
    if (named !== null)
      for (const { index, row, requirement } of this.#places.values()) credits[index] = creditWith(requirement, row, { named })
    const lifted = {
      credits,
      scoreWith: whatIfFor(this.#rows.map((row, index) => countedIn({ ...row, credit: credits[index] ?? row.credit }))),
      isMore: credits.some((credit, index) => credit !== this.#rows[index]?.credit),
      named,
    }
    this.#lifted.set(more, lifted)
    return lifted
  }
}

const raisePart = (part: PartCoverage, credit: number, hasYears: boolean): PartCoverage =>
  credit <= part.credit ? part : { ...part, credit, status: statusWith(credit, hasYears) }

/** Whether the years that a statement asks for are held; of the person as a whole only what is met says so. */
const holdsYears = ({ figures, status }: RequirementCoverage, isLevel: boolean): boolean =>
  figures === null || isLevel ? status === 'met' : figures.years === null || figures.years.any === 1

const raise = (
  row: RequirementCoverage,
  requirement: Requirement,
  { credit, toKnow }: { readonly credit: number; readonly toKnow: boolean },
  raises: readonly Raise[],
): RequirementCoverage => {
  const credits = partCredits(row, raises, toKnow)
  const parts = row.parts.map((part, index) => raisePart(part, credits[index] ?? 0, asksYears(requirement, index)))
  if (row.status === 'unknown') return { ...row, parts }
  const isRaisedWhole = raises.some(({ part }) => part === null)
  // Another row's fact shows nothing of this one.
  const isOnlyNear = raises.length === 0 && row.figures !== null && row.evidence.every(({ near }) => near)
  const isLevel = raises.length === 0 && requirement.kind === 'language'
  const isLongEnough = isRaisedWhole ? requirement.years === null || credit === FULL_CREDIT : holdsYears(row, isLevel)
  return {
    ...row,
    credit,
    parts,
    status: statusOfStatement(credit, requirement, {
      parts: isRaisedWhole ? [] : parts,
      deeds: row.deeds,
      isLongEnough,
      isOnlyNear,
    }),
  }
}

const trialOf = rememberWith(({ requirements }: Coverage, job: Job) => new Trial(requirements, job))

const creditsOf = ({ lifted, own }: Tried): number[] => {
  const credits = [...lifted.credits]
  for (const { row, credit } of own) credits[row] = credit
  return credits
}

const withCredits = (coverage: Coverage, job: Job, raises: readonly Raise[], tried: Tried): Coverage => {
  const credits = creditsOf(tried)
  const rows = coverage.requirements.map((row, index) => {
    const requirement = job.requirements.find(({ id }) => id === row.requirement)
    if (requirement === undefined) return row
    const figures = row.figures && { ...row.figures, named: tried.lifted.named ?? row.figures.named }
    const own = raises.filter((one) => one.requirement === row.requirement)
    const credit = credits[index] ?? row.credit
    const isAsItWas = own.length === 0 && credit === row.credit
    return isAsItWas
      ? { ...row, figures }
      : raise({ ...row, figures }, requirement, { credit, toKnow: isToKnow(requirement, job) }, own)
  })
  const counted = rows.map(countedIn)
  const shares = shareOut(counted)
  const requirements = rows.map((row, index) => ({ ...row, ...shares[index] }))
  return { ...coverage, score: scoreOf(counted), ...tallyAll(requirements, job), requirements }
}

/**
 * The coverage as it would be if parts of some requirements had more credit: by the same formula, to the last digit.
 * Evidence and reasons stay those of the resume as it is.
 */
export const raiseCredits = (coverage: Coverage, job: Job, raises: readonly Raise[]): Coverage =>
  withCredits(coverage, job, raises, trialOf(coverage, job).tryOut(raises))

/** The score (0..100, one decimal) that {@link raiseCredits} would give. */
export const whatIf = (coverage: Coverage, job: Job, raises: readonly Raise[]): number => trialOf(coverage, job).scoreWith(raises)

/** What the score would rise by with these, in tenths, and how much of that the raised requirements would gain themselves. */
export const findRise = (coverage: Coverage, job: Job, raises: readonly Raise[]): Rise => {
  const trial = trialOf(coverage, job)
  const { gain, here } = trial.riseOf(trial.tryOut(raises), coverage.score)
  return { gain: inTenths(gain), here: inTenths(here) }
}
