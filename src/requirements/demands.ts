import type { Lineage } from '../lineage.ts'
import type { Importance, JobDegree, Part, PartAlternative, YearsWithDegree, ZoneKind } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import { overlaps, quote } from '../text/span.ts'
import { type Group, groupMentions } from './alternatives.ts'
import { isAttribute, saysForWhom, saysWhere } from './attributes.ts'
import { type Cue, importanceAt, readCues } from './cues.ts'
import { acceptsExperience, type DegreeAsked, type DegreeLevel, lowestLevel, readDegree } from './degree.ts'
import { withElided } from './elided-years.ts'
import { isSpoken } from './families.ts'
import { isPartOfTitle } from './held-titles.ts'
import { strongest } from './importance.ts'
import { readYears, type YearsAsked } from './years.ts'
import { readPairs, withoutLesserYears } from './years-by-degree.ts'
import { type TimedGroup, timeGroups } from './years-of-skills.ts'
import type { Statement } from './zones.ts'

/** One thing that a statement asks for: a skill or a choice of skills, or years or a degree of the person. */
export interface Demand extends Span, Omit<Part, 'anyOf'> {
  readonly kind: 'skill' | 'certification' | 'experience' | 'degree'
  readonly importance: Importance
  /** Empty for `experience` and `degree`. */
  readonly anyOf: readonly (PartAlternative & { readonly skill: string })[]
  /** Of kind `degree`: what is asked. */
  readonly degree?: JobDegree
}

/** Everything that one statement asks for; offsets of `years` and `degree` count from its start. */
export interface Reading {
  readonly statement: Statement
  readonly demands: readonly Demand[]
  readonly years: readonly (YearsAsked & { readonly importance: Importance })[]
  readonly degree: (DegreeAsked & DegreeMinimum) | null
  /** "BS and 5 years, or MS and 3": the pairs, in the order of the text. */
  readonly pairs: readonly YearsWithDegree[]
  /** Experience may stand for the degree, whichever statement asks for that. */
  readonly acceptsExperience: boolean
}

/** "Bachelor's required, Master's a plus": the lowest of the degrees that are asked most strongly. */
interface DegreeMinimum {
  readonly level: DegreeLevel
  readonly importance: 'required' | 'preferred'
  /** The lowest of those that are only wished for beside it; null: none is. */
  readonly wished: DegreeLevel | null
}

/** What is asked where no cue says more. The other zones ask for nothing. */
const ZONE_IMPORTANCE = new Map<ZoneKind, Importance>([
  ['required', 'required'],
  ['preferred', 'preferred'],
  ['duties', 'duty'],
  ['stack', 'duty'],
])

/** Years and degrees are asked of people, not done at work: among duties they are required all the same. */
const ofPeople = (zone: Importance): Importance => (zone === 'duty' ? 'required' : zone)

/** The importance of a place: the nearest cue's, else the zone's; null where nothing is asked. */
const importanceOf = (cues: readonly Cue[], span: Span, zone: Importance): Importance | null => {
  const cued = importanceAt(cues, span)
  return cued === 'nothing' ? null : (cued ?? zone)
}

/** "…, or willingness to learn": a verdict on what stands before, though it names a quality too. */
const isOfCue = (cues: readonly Cue[], mention: Span): boolean =>
  cues.some((cue) => cue.reach === 'before' && overlaps(cue, mention))

/** "A Master's may be substituted for two years": what another statement asks may be met so; nothing more is asked. */
const SUBSTITUTES =
  /^[^.;]{0,40}\b(?:degree|education|schooling|master['’]?s?|bachelor['’]?s?|ph\.?d|coursework)\b[^.;,]{0,60}\b(?:may|can|will|could) (?:also )?(?:be )?(?:substitut\w+|used in place|counted?) (?:for|as|of|towards?)\b/i

/** A choice is as important as its most important member. */
const groupImportance = (cues: readonly Cue[], { members }: Group, zone: Importance): Importance | null =>
  members.reduce<Importance | null>((best, member) => {
    const own = importanceOf(cues, member, zone)
    return own && best ? strongest(own, best) : (own ?? best)
  }, null)

/** Null where "no degree needed" stands. */
const lowestAsked = (cues: readonly Cue[], { named }: DegreeAsked, zone: Importance): DegreeMinimum | null => {
  const asked = named.filter((degree) => importanceOf(cues, degree, zone) !== null)
  const required = asked.filter((degree) => importanceOf(cues, degree, zone) === 'required')
  const others = asked.filter((degree) => !required.includes(degree))
  const wished = others.length > 0 ? lowestLevel(others) : null
  if (required.length > 0) return { level: lowestLevel(required), importance: 'required', wished }
  return wished === null ? null : { level: wished, importance: 'preferred', wished: null }
}

const shift = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

const kindOf = ({ members }: Group, lineage: Lineage): Demand['kind'] =>
  members.every(({ skill }) => lineage.skillOf(skill)?.kind === 'certification') ? 'certification' : 'skill'

const toDemand = (
  group: Group,
  years: number | null,
  importance: Importance,
  { start, end }: Span,
  lineage: Lineage,
): Demand => ({
  kind: kindOf(group, lineage),
  importance,
  anyOf: group.members.map(({ skill, surfaceForm, ...span }) => ({
    skill,
    surfaceForm,
    start: span.start + start,
    end: span.end + start,
  })),
  atLeast: group.atLeast,
  open: group.open,
  years,
  soft: group.members.every((member) => member.soft && !isSpoken(member, lineage)),
  start,
  end,
})

/**
 * What a statement asks for, or null where its part of the posting asks for nothing.
 *
 * @param mentions those within the statement, sorted.
 * @param ofColumn the years that the head of a table says its bare number is.
 */
export const readDemands = (
  text: string,
  statement: Statement,
  mentions: readonly Mention[],
  lineage: Lineage,
  ofColumn?: YearsAsked,
): Reading | null => {
  // In "Some Java, ideally React" without a heading the cue says what is wished for, and the rest is asked.
  const zone = ZONE_IMPORTANCE.get(statement.zone === 'preferred' && statement.sensed ? 'required' : statement.zone)
  if (zone === undefined || statement.heading) return null
  const saying = quote(text, statement)
  const isSubstitute = SUBSTITUTES.test(saying)
  const degree = isSubstitute ? undefined : readDegree(saying)
  const inColumn = ofColumn ? [shift(ofColumn, -statement.start)] : []
  const written = readYears(saying)
  const years = isSubstitute ? [] : withElided(saying, written.length > 0 ? written : inColumn, degree?.named ?? [])
  // "The ideal candidate has 5+ years of Java" is a demand; without the years it is a wish.
  const own = mentions.map((mention) => shift(mention, -statement.start))
  const cues = readCues(saying, [...own, ...(degree?.named ?? [])]).filter(
    ({ reach }) => reach !== 'statement' || years.length === 0,
  )
  const minimum = degree && lowestAsked(cues, degree, ofPeople(zone))
  const pairs = degree ? readPairs(saying, degree.named, years) : []
  const ofSkills = pairs.length > 1 ? [] : years
  const named = own
    .filter((mention) => !isPartOfTitle(saying, mention) && !isAttribute(saying, mention) && !saysWhere(saying, mention))
    .filter((mention) => zone !== 'duty' || mention.soft || !saysForWhom(saying, mention))
    .filter((mention) => !degree?.covers.some((cover) => overlaps(cover, mention)))
    .filter((mention) => importanceAt(cues, mention) !== 'nothing' && !isOfCue(cues, mention))
  /** "3+ years of Java, Rust preferred": the years are of what is asked as strongly as they are. */
  const yearsOf = ({ asked }: TimedGroup, importance: Importance): number | null =>
    asked && importanceOf(cues, asked, ofPeople(zone)) === importance ? asked.min : null
  const demands = timeGroups(saying, groupMentions(saying, named, lineage), ofSkills).flatMap((timed) => {
    const importance = groupImportance(cues, timed.group, years.length > 0 ? ofPeople(zone) : zone)
    return importance ? [toDemand(timed.group, yearsOf(timed, importance), importance, statement, lineage)] : []
  })
  return {
    statement,
    demands,
    years: withoutLesserYears(degree?.named ?? [], years).flatMap((span) => {
      const importance = importanceOf(cues, span, ofPeople(zone))
      return importance ? [{ ...span, importance }] : []
    }),
    degree: degree && minimum ? { ...degree, ...minimum } : null,
    pairs,
    acceptsExperience: acceptsExperience(saying),
  }
}
