import { TOOL_KINDS } from '../../lineage.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import type { SkillKind } from '../../schema/taxonomy.ts'
import { rangeAt } from '../../text/span.ts'
import type { DocumentContext } from '../context/index.ts'
import type { Gazetteer, Match, Reading } from '../gazetteer/index.ts'
import { isGlued, standsInCase } from './boundaries.ts'
import { confirmedInLists } from './confirm-in-lists.ts'
import { judge, type Verdict } from './judge-sense.ts'
import { findRows, mayBeLowercased } from './lowercase-lists.ts'
import { isPersonName } from './person-names.ts'
import { findWholeEntries } from './whole-entries.ts'

/** A match with the sense it has there; `open` where only its neighbours in a list can tell. */
export interface Sighting extends Span {
  readonly skill: string
  readonly reading: Reading
  readonly open: boolean
  /** It stands without its capital: then it must be one of a row of names. */
  readonly lowercased: boolean
  /** What it means where its neighbours do not tell; null where it then means nothing. */
  readonly otherwise: Reading | null
}

/** Names so short are other things too: "R&D", "C-level". */
const MAX_SHORT_NAME = 2

/** The name of a thing in its own case: what looks like it is not said by chance. */
const isCasedName = ({ kind, exact }: Reading): boolean => exact !== null && TOOL_KINDS.has(kind)

/** A name that only some neighbours turn into another word is no more ambiguous than others: "Docker-in-Docker". */
const isAmbiguous = ({ sense, exact }: Reading, match: Span): boolean =>
  (sense !== null && (sense.needs !== null || exact !== null)) || match.end - match.start <= MAX_SHORT_NAME

/** Why a form does not mean a skill where it stands, besides the conditions of its rule. */
export type Refusal = 'case' | 'glued' | 'person'

/** What a reading comes to at a place: a refusal, or the verdict of its rule. */
export const judgeReading = (match: Span, reading: Reading, context: DocumentContext): Refusal | Verdict => {
  const { text } = context
  const words = text.slice(match.start, match.end)
  if (reading.exact !== null && !standsInCase(words, reading.exact, () => context.isAllCaps(match.start))) return 'case'
  if (isAmbiguous(reading, match) && isGlued(text, match)) return 'glued'
  if (TOOL_KINDS.has(reading.kind) && isPersonName(text, match)) return 'person'
  return reading.sense ? judge(reading.sense, match, context, isCasedName(reading)) : 'yes'
}

const readMatch = (match: Match, readings: readonly Reading[], context: DocumentContext): Sighting | undefined => {
  const { start, end } = match
  let waiting: Reading | undefined
  let lowercased: Reading | undefined
  for (const reading of readings) {
    const verdict = judgeReading(match, reading, context)
    if (verdict === 'case' && TOOL_KINDS.has(reading.kind) && mayBeLowercased(match, reading, context)) lowercased ??= reading
    if (verdict === 'list') waiting ??= reading
    if (verdict !== 'yes') continue
    // Words beside it that speak for one skill outweigh a list that would speak for another.
    const isTold = reading.sense?.needs != null && reading.skill !== waiting?.skill
    const [first, otherwise] = waiting && !isTold ? [waiting, reading] : [reading, null]
    return { start, end, skill: first.skill, reading: first, open: first === waiting, lowercased: false, otherwise }
  }
  const open = waiting ?? lowercased
  return open && { start, end, skill: open.skill, reading: open, open: true, lowercased: waiting === undefined, otherwise: null }
}

/** What is left of a sighting whose neighbours do not tell. */
const withoutNeighbours = (sighting: Sighting): Sighting[] => {
  const { otherwise: reading } = sighting
  return reading ? [{ ...sighting, skill: reading.skill, reading, open: false, otherwise: null }] : []
}

const readMatches = (matches: readonly Match[], gazetteer: Gazetteer, context: DocumentContext): Sighting[] => {
  const sightings: Sighting[] = []
  for (const match of matches) {
    const sighting = readMatch(match, gazetteer.readingsOf(match.form), context)
    if (sighting) sightings.push(sighting)
  }
  return sightings
}

/** Of those that overlap, the one that starts first; of those, the longest. */
const leftmostLongest = (sightings: readonly Sighting[]): Sighting[] => {
  const chosen: Sighting[] = []
  for (const sighting of sightings) {
    const last = chosen.at(-1)
    if (last?.start === sighting.start) chosen[chosen.length - 1] = sighting
    else if (!last || last.end <= sighting.start) chosen.push(sighting)
  }
  return chosen
}

/** They keep their words from being read as skills, and are themselves read elsewhere. */
export const BLOCKING_KINDS: ReadonlySet<SkillKind> = new Set(['degree', 'title'])

const isSoft = ({ reading }: Sighting): boolean => reading.kind === 'soft'

/** Names and abbreviations, not words of the language. */
const isNameOrAbbreviation = ({ reading }: Sighting): boolean => TOOL_KINDS.has(reading.kind) || reading.exact !== null

/**
 * Those of `open` that their neighbours in a list settle. A quality is settled by qualities, a skill by skills: "scalable,
 * reliable services on Docker" does not describe a person, and "communication, R" names no language.
 */
const confirmAmongLike = (context: DocumentContext, sure: readonly Sighting[], open: readonly Sighting[]): Set<Sighting> => {
  const known = sure.filter(({ reading }) => !BLOCKING_KINDS.has(reading.kind))
  const among = (soft: boolean): Sighting[] => {
    const like = (sighting: Sighting): boolean => isSoft(sighting) === soft
    return [...confirmedInLists(context, known.filter(like), open.filter(like), isNameOrAbbreviation)]
  }
  return new Set([...among(true), ...among(false)])
}

/** Sections whose entries name what somebody knows. */
const LISTING: ReadonlySet<SectionKind> = new Set(['skills', 'languages'])

/**
 * Open names that are clear where they are a whole entry: technologies, and languages under their heading. There "Listening"
 * is a column of a table, and no quality.
 */
const mayStandAlone =
  (kindAt: (offset: number) => SectionKind | undefined) =>
  (sighting: Sighting): boolean => {
    const kind = kindAt(sighting.start)
    if (sighting.lowercased || kind === 'interests') return false
    return isCasedName(sighting.reading) || (isSoft(sighting) && sighting.reading.exact !== null && kind === 'languages')
  }

/**
 * What the matches mean where they stand: of those that overlap, the leftmost; of those, the longest that means
 * something there. Sorted, not overlapping; titles and degrees are still among them.
 *
 * @param matches sorted by start, then by end.
 * @param sections of a resume.
 */
export const disambiguate = (
  matches: readonly Match[],
  gazetteer: Gazetteer,
  context: DocumentContext,
  sections: readonly Section[] = [],
): Sighting[] => {
  const sightings = readMatches(matches, gazetteer, context)
  const chosen = leftmostLongest(sightings)
  const open = chosen.filter((sighting) => sighting.open)
  const kindAt = (offset: number): SectionKind | undefined => rangeAt(sections, offset)?.kind
  const whole = findWholeEntries(context, open.filter(mayStandAlone(kindAt)), (offset) => LISTING.has(kindAt(offset) ?? 'other'))
  const sure = chosen.filter((sighting) => !sighting.open)
  const standsInRow = open.some(({ lowercased }) => lowercased) ? findRows(context.text, chosen) : () => true
  const confirmed = confirmAmongLike(
    context,
    [...sure, ...whole],
    open.filter((sighting) => !sighting.lowercased || standsInRow(sighting)),
  )
  for (const sighting of whole) confirmed.add(sighting)
  return leftmostLongest(
    sightings.flatMap((sighting) => (!sighting.open || confirmed.has(sighting) ? [sighting] : withoutNeighbours(sighting))),
  )
}
