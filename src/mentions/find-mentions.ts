import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { rangeAt } from '../text/span.ts'
import { readClaims } from './claims/index.ts'
import { contextOf, type DocumentContext } from './context/index.ts'
import { type Gazetteer, isForm, type Match, type MatchRange, matchForms } from './gazetteer/index.ts'
import { findImplied } from './implied/index.ts'
import { joinAbbreviations } from './join-abbreviations.ts'
import { withoutNamesOfOthers } from './names-of-others/index.ts'
import { findMasks } from './scan/index.ts'
import { BLOCKING_KINDS, disambiguate, type Sighting } from './senses/index.ts'

/** What is known of a document besides its text. */
export interface MentionContext {
  /** Of a resume. A document without sections is a posting: the company it is from is not a skill it asks for. */
  readonly sections?: readonly Section[]
  readonly hidden?: readonly HiddenSpan[]
  /** Of a resume: the titles that the person held, in reading order. */
  readonly titles?: readonly Span[]
  /** Of a resume: where its positions say with whom they were. */
  readonly employers?: readonly Span[]
  /** Whether to read what the text claims of each mention (`negated`, `weak`). Default: true. Nothing depends on it in a posting. */
  readonly claimed?: boolean
}

type Claims = ReturnType<typeof readClaims>

const NO_CLAIMS: Claims = new Map()

/**
 * "Eager to learn" of a resume is a trait, and says of what follows that it is not known yet. A posting asks for both:
 * "Rust, or willingness to learn it".
 */
const claimsOf = (context: DocumentContext, chosen: readonly Sighting[], isResume: boolean): Claims =>
  readClaims(context, chosen, {
    opaque: new Set(isResume ? chosen.filter(({ reading }) => reading.kind !== 'soft') : chosen),
    isResume,
  })

/** A form that opens a bracket takes the closing one along: "English (fluent)". */
const closeBracket = (text: string, { start, end }: Sighting): number =>
  text.charAt(end) === ')' && text.slice(start, end).includes('(') && !text.slice(start, end).includes(')') ? end + 1 : end

const makeMentions = (text: string, chosen: readonly Sighting[], claims: Claims, sections: readonly Section[]): Mention[] =>
  chosen.map((sighting) => {
    const { start, reading } = sighting
    const end = closeBracket(text, sighting)
    const { claim, by } = claims.get(sighting) ?? {}
    return {
      skill: reading.skill,
      surfaceForm: text.slice(start, end),
      start,
      end,
      section: rangeAt(sections, start)?.kind ?? 'other',
      negated: claim === 'negated',
      weak: claim === 'weak',
      ...(by !== undefined && { claimedBy: by }),
      evoked: reading.evoked,
      soft: reading.kind === 'soft',
      months: null,
    }
  })

/** How matches are found: the trie, or the slow way that tests hold it against. */
export type MatchFinder = (text: string, gazetteer: Gazetteer, range: MatchRange) => Match[]

/** {@link findMentions} over any way of finding matches. */
export const findMentionsBy =
  (findMatches: MatchFinder) =>
  (
    document: Document,
    gazetteer: Gazetteer,
    { sections, hidden = [], titles = [], employers = [], claimed = true }: MentionContext = {},
  ): Mention[] => {
    const { text } = document
    const context = contextOf(document)
    const masked = findMasks(document, sections ?? [], hidden, (words) => isForm(gazetteer, words))
    const matches = findMatches(text, gazetteer, { softBreaks: context.softBreaks, masked })
    const sightings = disambiguate(matches, gazetteer, context, sections)
    const skills = sightings.filter(({ reading }) => !BLOCKING_KINDS.has(reading.kind))
    const named = withoutNamesOfOthers(skills, { document, context, sections, employers })
    const implied = findImplied(sightings, skills, { context, gazetteer, titles: sections && titles, masked })
    const chosen = [...named, ...implied].sort((a, b) => a.start - b.start)
    const claims = claimed ? claimsOf(context, chosen, sections !== undefined) : NO_CLAIMS
    return joinAbbreviations(text, makeMentions(text, chosen, claims, sections ?? []))
  }

/**
 * Every place in a document that names a skill, in whatever form, sorted by start, not overlapping, quoted exactly.
 *
 * Of overlapping forms the leftmost is taken, and of those the longest; forms that mean several things are taken where
 * their rule holds. Nothing is found in hidden text, addresses, paths, or across the end of a sentence or a list item.
 * Degrees and job titles keep their words ("Machine Learning Engineer" is no mention of machine learning) and are not
 * returned, except that a title the person held evokes what its holders work in. `months` is null: the timeline sets it.
 * Linear in the length of the text.
 */
export const findMentions = findMentionsBy(matchForms)
