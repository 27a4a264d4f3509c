import { SAYS, type Tongue } from '../../language/postings.ts'
import type { AskedOfPerson } from '../../role/index.ts'
import type { Importance, JobDegree, JobExperience, Requirement, YearsAsked, YearsWithDegree } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { moveBy, overlaps, quote } from '../../text/span.ts'
import { type DegreeAsked, lowestLevel, orExperienceIn, readDegree } from './degree.ts'
import { isOfThem, readYears, type StatedYears } from './years.ts'
import { yearsAtParts } from './years-at-parts.ts'
import { fewestAsked, readPairs, withoutLesserYears } from './years-by-degree.ts'

/** A statement of a posting once its sense, parts and choices have been read. */
export interface Told extends Span {
  readonly importance: Importance
  readonly kind: Requirement['kind']
  /** In order, not overlapping; into the text. */
  readonly parts: readonly Span[]
  /** Default: English. */
  readonly tongue?: Tongue
}

export type Studies = Pick<JobDegree, 'level' | 'fields'>

/** What is asked of a part of a statement besides its words. */
export interface PartFigures {
  /** That stand at it; null: none. */
  readonly years: StatedYears | null
  /** That show it: a degree, or the field that a degree is asked for in; null: none do. */
  readonly studies: Studies | null
}

/** Years and a degree, as one statement asks for them. */
export interface Figures extends AskedOfPerson {
  /** For the statement as a whole; null: none, or only for single parts. */
  readonly years: YearsAsked | null
  /** Of each part, in their order. */
  readonly parts: readonly PartFigures[]
  /** "BS and 5 years, or MS and 3": from the lowest degree to the highest. */
  readonly pairs: readonly YearsWithDegree[]
  /** All years that are asked of anybody, in order; spans are into the text. */
  readonly stated: readonly StatedYears[]
}

/** The years that belong to no part; an alternative to years that belong to a part is left out with them. */
const freeYears = (stated: readonly StatedYears[], atParts: readonly (StatedYears | undefined)[]): StatedYears[] => {
  const free = stated.filter((years) => !atParts.includes(years))
  return free.length === stated.length ? free : free.filter(({ alternative }) => !alternative)
}

/** A longer run is no statement: its end is not read, so that no statement takes long. */
const MOST_CHARS = 3000

const IS_OF_PERSON: ReadonlySet<Told['kind']> = new Set(['experience', 'degree'])

const readYearsOf = (saying: string, told: Told, parts: readonly Span[], degree: DegreeAsked | undefined) => {
  const other = degree && told.kind === 'degree' ? orExperienceIn(saying) : null
  const read = SAYS.substitute.test(saying) ? [] : readYears(saying, told.tongue)
  const stated = read.filter((years) => other === null || !overlaps(other, years))
  const orYears = read.find((years) => !stated.includes(years))?.min
  const pairs = degree ? readPairs(saying, degree.named, stated) : []
  const isOfDegree = (part: Span): boolean => degree?.covers.some((cover) => overlaps(cover, part)) ?? false
  /** "3+ years in data science" of the person as a whole: the part only says of what kind. */
  const [ofThem, ofAll] = [stated.filter(isOfThem), stated.filter((years) => !isOfThem(years))]
  const isOfWhole = pairs.length > 1 || (IS_OF_PERSON.has(told.kind) && ofAll.length === 1)
  const open = pairs.length > 1 ? [] : parts.filter((part) => !isOfDegree(part))
  const found = yearsAtParts(saying, open, isOfWhole ? ofThem : stated)
  const atParts = parts.map((part) => found[open.indexOf(part)])
  return { years: withoutLesserYears(degree?.named ?? [], stated), pairs, atParts, orYears }
}

const toJobDegree = ({ named, orExperience, fields, ...asked }: DegreeAsked, { importance, start }: Told): JobDegree => {
  const level = lowestLevel(named)
  return {
    level,
    // A demand on people, not work to do: among duties it is required all the same.
    importance: importance === 'preferred' ? 'preferred' : 'required',
    orExperience,
    fields: [...fields],
    by: (named.find((one) => one.level === level) ?? named[0]).by,
    start: asked.start + start,
    end: asked.end + start,
  }
}

/** A part that names degrees is shown by the lowest of them, one that names a field by a degree in it. */
const studiesAt = (saying: string, part: Span, { named, covers }: DegreeAsked): Studies | null => {
  const own = named.filter((one) => overlaps(one, part))
  if (own.length > 0) return { level: lowestLevel(own), fields: [] }
  const isField = covers.some((cover) => overlaps(cover, part))
  return isField ? { level: lowestLevel(named), fields: [quote(saying, part)] } : null
}

/** The fewest years that are enough of all that a statement asks for; spans are into the text. */
const readExperience = (stated: readonly StatedYears[], pairs: Figures['pairs']): JobExperience | null => {
  const asked = fewestAsked(stated, pairs)
  if (asked === undefined) return null
  const { start, end, min, max, by } = asked
  return { min, max, ...(pairs.length > 0 && { byDegree: [...pairs] }), by, start, end }
}

/** Years asked of the whole statement and of single parts, and the degree that it asks for. */
export const readFigures = (text: string, told: Told): Figures => {
  const { start, end } = told
  const saying = text.slice(start, Math.min(end, start + MOST_CHARS))
  // What only says what may replace the years that another statement asks for.
  const importance = SAYS.substitute.test(saying) ? 'preferred' : told.importance
  const isOfStudies = told.kind === 'degree'
  // What is done at work asks for no degree: "You work with PhDs".
  const degree = importance === 'duty' && !isOfStudies ? undefined : readDegree(saying, isOfStudies, told.tongue)
  const parts = told.parts.map((part) => moveBy(part, -start))
  const { years, pairs, atParts, orYears } = readYearsOf(saying, told, parts, degree)
  const more = { ...(orYears && { orYears }), ...(SAYS['while-studying'].test(saying) && { underway: true as const }) }
  const asked = pairs[0]?.level === 'none' && degree?.named.every(({ level }) => level !== 'none') ? undefined : degree
  const whole = fewestAsked(freeYears(years, atParts), pairs)
  const stated = years.map((one) => moveBy(one, start))
  return {
    ...{ start, end, importance, pairs, stated },
    years: whole ? { min: whole.min, max: whole.max, by: whole.by } : null,
    parts: parts.map((part, at) => ({ years: atParts[at] ?? null, studies: asked ? studiesAt(saying, part, asked) : null })),
    degree: asked ? { ...toJobDegree(asked, { ...told, importance }), ...more } : null,
    isLevelGuessed: asked?.bare ?? false,
    experience: readExperience(stated, pairs),
  }
}
