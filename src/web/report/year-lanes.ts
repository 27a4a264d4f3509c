import type { Position, Report, RequirementKind } from '../../schema/index.ts'
import { countMonths, MONTHS_PER_YEAR, type MonthRange, monthRange } from '../../text/months.ts'
import { overlaps } from '../../text/span.ts'
import { messages } from '../messages/index.ts'
import { aimAt } from './aims.ts'
import { requirementsById } from './claims.ts'

/** A stretch of time, as shares (0..1) of the whole axis. */
interface Bar {
  readonly from: number
  readonly width: number
}

/** One row of the timeline. */
export interface Lane {
  /** The part that the lane is for; for a position, where it begins. */
  readonly aim: string
  readonly name: string
  readonly bars: readonly Bar[]
  /** "4.2 years", or "4.2 years of 5 asked". */
  readonly length: string
  /** Years that the posting asks for; null if it asks for none. */
  readonly asked: number | null
  readonly isEnough: boolean
}

export interface YearLanes {
  /** January of each labelled year, as a share of the axis. */
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly positions: readonly Lane[]
  readonly skills: readonly Lane[]
}

/** More labels than this run into each other on a phone. */
const MAX_YEAR_LABELS = 8

interface Dated {
  readonly position: Position
  readonly range: MonthRange
}

const datedPositions = ({ analysis }: Report): Dated[] =>
  analysis.positions.flatMap((position) => {
    const range = monthRange(position, analysis.experience.asOf)
    return range ? [{ position, range }] : []
  })

const labelYears = (from: number, to: number): { year: number; at: number }[] => {
  const years = Array.from({ length: (to - from) / MONTHS_PER_YEAR }, (_, index) => from / MONTHS_PER_YEAR + index)
  const step = Math.ceil(years.length / MAX_YEAR_LABELS)
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, at: (year * MONTHS_PER_YEAR - from) / (to - from) }))
}

const nameOfPosition = ({ title, organization }: Position): string => [title, organization].filter(Boolean).join(', ')

/** Kinds of requirements whose parts people do for years, rather than hold. */
const TIMED: ReadonlySet<RequirementKind> = new Set(['skill', 'experience'])

/** A skill that several statements ask for has one lane: the one that asks for most years. */
const longestOfEach = (sorted: readonly Lane[]): Lane[] =>
  sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index)

/**
 * The positions on an axis of whole years, and under them each part that the posting asks for and a dated position shows: the
 * longest asked first. Null if no position has dates.
 */
export const drawYearLanes = (report: Report): YearLanes | null => {
  const dated = datedPositions(report)
  if (dated.length === 0) return null
  const from = Math.floor(Math.min(...dated.map(({ range }) => range.from)) / MONTHS_PER_YEAR) * MONTHS_PER_YEAR
  const to = Math.ceil((Math.max(...dated.map(({ range }) => range.to)) + 1) / MONTHS_PER_YEAR) * MONTHS_PER_YEAR
  const toBar = (range: MonthRange): Bar => ({
    from: (range.from - from) / (to - from),
    width: (range.to + 1 - range.from) / (to - from),
  })
  const toLane = (aim: string, name: string, ranges: readonly MonthRange[], asked: number | null): Lane => {
    const months = countMonths(ranges)
    return {
      aim,
      name,
      bars: ranges.map(toBar),
      length: asked === null ? messages.timeline.years(months) : messages.timeline.yearsAsked(months, asked),
      asked,
      isEnough: asked === null || months >= asked * MONTHS_PER_YEAR,
    }
  }
  const byId = requirementsById(report)
  const lanesOf = ({ requirement: id, parts }: Report['coverage'][number]): Lane[] =>
    parts.flatMap(({ name, evidence }, index) => {
      const requirement = byId.get(id)
      const part = requirement?.parts[index]
      if (!requirement || !part || part.soft || !TIMED.has(requirement.kind)) return []
      const asked = part.years || requirement.years?.min || null
      const ranges = dated.filter(({ position }) => evidence.some((place) => overlaps(place, position))).map(({ range }) => range)
      return ranges.length === 0 && asked === null ? [] : [toLane(aimAt(id, index), name, ranges, asked)]
    })
  return {
    years: labelYears(from, to),
    positions: dated.map(({ position, range }) => toLane(`${position.start}`, nameOfPosition(position), [range], null)),
    skills: longestOfEach(report.coverage.flatMap(lanesOf).sort((a, b) => (b.asked ?? 0) - (a.asked ?? 0))),
  }
}
