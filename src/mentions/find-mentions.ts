import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import { rangeAt } from '../text/span.ts'
import { isGlued, standsInCase } from './boundaries.ts'
import { readClaims } from './claims.ts'
import { contextOf, type DocumentContext } from './context.ts'
import type { Gazetteer, Reading } from './gazetteer.ts'
import { vouchedFor } from './lists.ts'
import { findMasks } from './masks.ts'
import { isKnownWord, type Match, type MatchRange, matchForms } from './match-forms.ts'
import { isPersonName } from './person-names.ts'
import { judge } from './senses.ts'

/** What is known of a document besides its text. */
export interface MentionContext {
  readonly sections?: readonly Section[]
  readonly hidden?: readonly HiddenSpan[]
}

/** A match with the sense it has there; `open` where only its neighbours in a list can tell. */
interface Sighting extends Span {
  readonly reading: Reading
  readonly open: boolean
}

/** Names so short are other things too: "R&D", "C-level". */
const MAX_SHORT_NAME = 2

/** Kinds of what bears a name as people do. */
const NAMES: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'library', 'platform', 'service'])

const isAmbiguous = (reading: Reading, match: Span): boolean =>
  reading.sense !== null || match.end - match.start <= MAX_SHORT_NAME

const readMatch = (match: Match, readings: readonly Reading[], context: DocumentContext): Sighting[] => {
  const { text } = context
  const lineAround = (): string => {
    const paragraph = rangeAt(context.paragraphs, match.start)
    return paragraph ? text.slice(paragraph.start, paragraph.end) : ''
  }
  for (const reading of readings) {
    if (reading.exact !== null && !standsInCase(text.slice(match.start, match.end), reading.exact, lineAround)) continue
    if (isAmbiguous(reading, match) && isGlued(text, match)) continue
    if (NAMES.has(reading.kind) && isPersonName(text, match)) continue
    const verdict = reading.sense ? judge(reading.sense, match, context) : 'yes'
    if (verdict !== 'no') return [{ start: match.start, end: match.end, reading, open: verdict === 'list' }]
  }
  return []
}

/** Of those that overlap the one that starts first, of those the longest. */
const leftmostLongest = (sightings: readonly Sighting[]): Sighting[] => {
  const chosen: Sighting[] = []
  for (const sighting of sightings) {
    const last = chosen.at(-1)
    if (last?.start === sighting.start) chosen[chosen.length - 1] = sighting
    else if (!last || last.end <= sighting.start) chosen.push(sighting)
  }
  return chosen
}

/** They keep their words from being read as other skills, and are read elsewhere. */
const SHIELDS: ReadonlySet<SkillKind> = new Set(['degree', 'title'])

/** What says nothing of the sense of a letter beside it. */
const NO_VOUCHERS: ReadonlySet<SkillKind> = new Set([...SHIELDS, 'soft'])

const settleLists = (sightings: readonly Sighting[], context: DocumentContext): Sighting[] => {
  const chosen = leftmostLongest(sightings)
  const sure = chosen.filter(({ open, reading }) => !open && !NO_VOUCHERS.has(reading.kind))
  const vouched = vouchedFor(
    context,
    sure,
    chosen.filter(({ open }) => open),
  )
  return leftmostLongest(sightings.filter((sighting) => !sighting.open || vouched.has(sighting)))
}

/** How matches are found: the trie, or the slow way that it is held against. */
export type MatchFinder = (text: string, gazetteer: Gazetteer, range: MatchRange) => Match[]

/** {@link findMentions} over any way of finding matches. */
export const findMentionsBy =
  (findMatches: MatchFinder) =>
  (document: Document, gazetteer: Gazetteer, { sections = [], hidden = [] }: MentionContext = {}): Mention[] => {
    const { text } = document
    const context = contextOf(document)
    const masked = findMasks(document, sections, hidden, (word) => isKnownWord(gazetteer, word))
    const matches = findMatches(text, gazetteer, { softBreaks: context.softBreaks, masked })
    const sightings = matches.flatMap((match) => readMatch(match, gazetteer.forms[match.form]?.readings ?? [], context))
    const chosen = settleLists(sightings, context).filter(({ reading }) => !SHIELDS.has(reading.kind))
    const claims = readClaims(context, chosen)
    return chosen.map((sighting) => {
      const { start, end, reading } = sighting
      const claim = claims.get(sighting)
      return {
        skill: reading.skill,
        surfaceForm: text.slice(start, end),
        start,
        end,
        section: rangeAt(sections, start)?.kind ?? 'other',
        negated: claim === 'negated',
        weak: claim === 'weak',
        evoked: reading.evoked,
        soft: reading.kind === 'soft',
        months: null,
      }
    })
  }

/**
 * Every place in a document that names a skill, in whatever form, sorted by start, not overlapping, quoted exactly.
 *
 * Of overlapping forms the leftmost is taken, and of those the longest; forms that mean several things are taken where
 * their rule holds. Nothing is found in hidden text, addresses, paths, or across the end of a sentence or a list item.
 * Degrees and job titles keep their words ("Machine Learning Engineer" is no mention of machine learning) and are not
 * returned. `months` is null: the timeline sets it. Linear in the length of the text.
 */
export const findMentions = findMentionsBy(matchForms)
