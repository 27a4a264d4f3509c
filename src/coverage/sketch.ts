import { type GradedMention, gradeMentions, type Place } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { countMonths, type MonthRange } from '../text/months.ts'
import { remember } from '../text/remember.ts'
import { creditForDegree, workOf } from './find-role-evidence.ts'
import { packEntries } from './packed-entries.ts'
import { countParts, factorBelow } from './relations.ts'
import { sharedWordings } from './same-wording.ts'
import { type Entry, sketchSaid, TERMS } from './sketch-words.ts'
import { RELATION_CREDIT } from './weights.ts'

/*
 * A sketch is what a resume could get at most, kept small enough to look at a million of them for one posting. It
 * decides nothing: it says whom `cover` need not be asked about.
 */

/** Credits are kept in two hundredths: every strength of `evidence`, and most hints, are whole numbers of them. */
export const BOUND_UNITS = 200

/**
 * The credits that a sketch tells apart, in {@link BOUND_UNITS}; one in between counts as the next above. All strengths
 * of a place are among them, so that only hints and evoked claims are taken for a little more than they are.
 */
export const CREDIT_LEVELS = [0, 10, 20, 30, 40, 45, 50, 60, 70, 80, 90, 120, 140, 160, 180, 200] as const

/** The months that a sketch tells apart, likewise; more than the last is {@link UNKNOWN_LENGTH}. Postings ask for 1, 2, 3, 5 and 8 years. */
export const TENURE_LEVELS = [0, 12, 24, 36, 60, 96, 144] as const

/** Work without dates may have lasted as long as anybody asks. */
export const UNKNOWN_LENGTH = 7

/** The bits of a tenure; none are set where nothing of the skill stands in a position. */
export const TENURE = 7

/** Set where the skill itself is named, not only one that bears on it: what an open list asks of a sibling. */
export const NAMED = 8

/** Degrees that a posting can ask for, in the order in which a sketch keeps what each would be credited with. */
export const DEGREES_ASKED = ['none', 'bachelor', 'master', 'doctorate'] as const

/** What a resume could be credited with, whatever a posting asks. */
export interface CreditSketch {
  /**
   * Packed, by rising terms. Of a skill: index into the credits times 16, {@link NAMED}, index into the tenures; of what is
   * said the groups of passages that say it; of a surface form 0.
   */
  readonly entries: Uint8Array
  /** Months of all dated work together. */
  readonly months: number
  /** Some work has no dates. */
  readonly undated: boolean
  /** A byte for each of {@link DEGREES_ASKED}, in {@link BOUND_UNITS}. */
  readonly degrees: Uint8Array
}

/** The index of the lowest level that is not under a value; the last where all are. */
const levelOf = (value: number, levels: readonly number[]): number => {
  const level = levels.findIndex((one) => one >= value)
  return level < 0 ? levels.length : level
}

/** What speaks for one skill, asked for by itself. */
interface Shown {
  credit: number
  ranges: MonthRange[]
  unknown: boolean
}

/** Work whose dates are not known: the same places as in `credit-place.ts`. What is said of a language may stand in any position. */
const UNDATED_PLACES: ReadonlySet<Place> = new Set([
  'undated position',
  'experience',
  'language spoken',
  'language spoken in part',
  'language begun',
])

/** Children of each skill. */
export const childrenOf = remember((taxonomy: Taxonomy): ReadonlyMap<string, readonly string[]> => {
  const children = new Map<string, string[]>()
  for (const { id, broader } of taxonomy.skills)
    for (const parent of broader) children.set(parent, [...(children.get(parent) ?? []), id])
  return children
})

const groupBySkill = (graded: readonly GradedMention[]): Map<string, Shown> => {
  const held = new Map<string, Shown>()
  // A posting that asks in the very words takes words that only evoke a skill for its name.
  for (const { mention, byName, months, place } of graded) {
    const shown = held.get(mention.skill) ?? { credit: 0, ranges: [], unknown: false }
    shown.credit = Math.max(shown.credit, byName.strength)
    if (months) shown.ranges.push(months)
    shown.unknown ||= months === null && UNDATED_PLACES.has(place)
    held.set(mention.skill, shown)
  }
  return held
}

/** For every skill that could be asked for: the best of what is the same or narrower. */
const spread = (held: ReadonlyMap<string, Shown>, lineage: Lineage) => {
  const asked = new Map<string, Shown>()
  const give = (skill: string, { credit, ranges, unknown }: Shown, factor: number): void => {
    const shown = asked.get(skill) ?? { credit: 0, ranges: [], unknown: false }
    shown.credit = Math.max(shown.credit, credit * factor)
    shown.ranges.push(...ranges)
    shown.unknown ||= unknown
    asked.set(skill, shown)
  }
  const partsShown = countParts(
    [...held].map(([skill, { credit }]) => [skill, credit]),
    lineage,
  )
  for (const [skill, shown] of held) {
    give(skill, shown, RELATION_CREDIT.exact)
    for (const ancestor of lineage.ancestorsOf(skill)) give(ancestor, shown, factorBelow(ancestor, partsShown, lineage))
  }
  return asked
}

const uniqueRanges = (ranges: readonly MonthRange[]): MonthRange[] => [
  ...new Map(ranges.map((range) => [`${range.from}:${range.to}`, range])).values(),
]

const packShown = ({ credit, ranges, unknown }: Shown, isNamed: boolean): number => {
  // A product such as 0.7 × 0.2 may lie a hair above the level that it is.
  const level = Math.min(levelOf(Math.round(credit * BOUND_UNITS * 1_000) / 1_000, CREDIT_LEVELS), CREDIT_LEVELS.length - 1)
  return (
    level * 16 + (isNamed ? NAMED : 0) + (unknown ? UNKNOWN_LENGTH : levelOf(countMonths(uniqueRanges(ranges)), TENURE_LEVELS))
  )
}

/** Skills that are not shown are left out. */
const sketchSkills = (graded: readonly GradedMention[], taxonomy: Taxonomy): Entry[] => {
  const held = groupBySkill(graded)
  const asked = spread(held, lineageOf(taxonomy))
  return taxonomy.skills.flatMap(({ id }, ordinal) => {
    const shown = asked.get(id)
    return shown ? [[TERMS.shown(ordinal), packShown(shown, held.has(id))] as const] : []
  })
}

const sketchWordings = (graded: readonly GradedMention[], taxonomy: Taxonomy): Entry[] => {
  const lineage = lineageOf(taxonomy)
  const terms = graded.flatMap(({ mention: { surfaceForm, skill } }) =>
    sharedWordings(surfaceForm, lineage.skillOf(skill)).map(TERMS.worded),
  )
  return [...new Set(terms)].map((term) => [term, 0])
}

/**
 * The sketch of a resume. No posting can credit it with more: copied words only take away, and so do years asked.
 */
export const sketch = (analysis: Analysis, taxonomy: Taxonomy): CreditSketch => {
  const work = workOf(analysis, analysis.hidden)
  const dated = work.flatMap(({ months }) => (months ? [months] : []))
  const graded = gradeMentions(analysis)
  const entries = [...sketchSkills(graded, taxonomy), ...sketchSaid(analysis, taxonomy), ...sketchWordings(graded, taxonomy)]
  return {
    entries: packEntries(entries.sort(([a], [b]) => a - b).flat()),
    months: countMonths(dated),
    undated: dated.length < work.length,
    degrees: Uint8Array.from(DEGREES_ASKED, (level) =>
      // A posting may ask for one that is still studied for.
      Math.ceil(creditForDegree({ level, fields: [], underway: true }, analysis, analysis.hidden).credit * BOUND_UNITS),
    ),
  }
}
