import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import { rangeAt } from '../text/span.ts'
import { readClaims } from './claims/index.ts'
import { contextOf, type DocumentContext } from './context/context.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { fieldsOfAskedTitles, fieldsOfOwnTitles } from './implied/fields-of-titles.ts'
import { findGappedPhrases } from './implied/gapped-phrases.ts'
import { joinAbbreviations } from './join-abbreviations.ts'
import { namedInAllusion } from './names-of-others/allusions.ts'
import { namedByDegree } from './names-of-others/degree-fields.ts'
import { namedAfterField, namedAsCompany, namedAsEmployer } from './names-of-others/employers.ts'
import { isIssuer, isPartOfName, isProvider, namedOverPosition } from './names-of-others/organizations.ts'
import { isInTitleOfPaper } from './names-of-others/papers.ts'
import { isRoleOfOther } from './names-of-others/roles-of-others.ts'
import { findMasks } from './scan/masks.ts'
import { isForm, type Match, type MatchRange, matchForms } from './scan/match-forms.ts'
import { BLOCKING_KINDS, disambiguate, type Sighting } from './senses/disambiguate.ts'

/** What is known of a document besides its text. */
export interface MentionContext {
  /** Of a resume. A document without sections is a posting: the company it is from is not a skill it asks for. */
  readonly sections?: readonly Section[]
  readonly hidden?: readonly HiddenSpan[]
  /** Of a resume: the titles that the person held, in reading order. */
  readonly titles?: readonly Span[]
  /** Of a resume: where its positions say with whom they were. */
  readonly employers?: readonly Span[]
  /** Whether it is read what the text says of each mention, `negated` and `weak`. Default: true. Nothing goes by it in a posting. */
  readonly claimed?: boolean
}

const NO_CLAIMS: ReturnType<typeof readClaims> = new Map()

/** Kinds of what is often called as its maker is. */
const PRODUCTS: ReadonlySet<SkillKind> = new Set(['platform', 'service', 'framework', 'library', 'certification'])

/** Kinds of what also names bodies that are about it. */
const KINDS_THAT_BODIES_BEAR: ReadonlySet<SkillKind> = new Set(['field', 'method', 'practice'])

const findCompanies = (
  document: Document,
  context: DocumentContext,
  sightings: readonly Sighting[],
  sections: readonly Section[] | undefined,
): Sighting[] => {
  const products = sightings.filter(({ reading }) => PRODUCTS.has(reading.kind))
  if (sections === undefined) return namedAsCompany(context, products)
  const { text } = document
  return [
    ...namedAsEmployer(text, products),
    ...namedOverPosition(document, sections, sightings, products),
    ...namedInAllusion(text, products, sightings),
  ]
}

/** Without products whose name opens that of an employer: "Larch", "Larch Cloud Services". */
const withoutEmployers = (sightings: readonly Sighting[], employers: readonly Span[]): readonly Sighting[] => {
  const ends = new Map(employers.map(({ start, end }) => [start, end]))
  const isEmployer = ({ start, end, reading }: Sighting): boolean =>
    PRODUCTS.has(reading.kind) && end <= (ends.get(start) ?? Number.NEGATIVE_INFINITY)
  return ends.size === 0 ? sightings : sightings.filter((sighting) => !isEmployer(sighting))
}

/** Fields that are only in the name of something else: of a body, of a company, of a degree. */
const findFieldsOfNames = (
  { text }: Document,
  sightings: readonly Sighting[],
  sections: readonly Section[] | undefined,
): Sighting[] => {
  const fields = sightings.filter(({ reading }) => KINDS_THAT_BODIES_BEAR.has(reading.kind))
  return [...namedAfterField(text, fields), ...(sections ? namedByDegree(text, sections, fields) : [])]
}

const isOfBody = (text: string, sighting: Sighting): boolean =>
  KINDS_THAT_BODIES_BEAR.has(sighting.reading.kind) ? isPartOfName(text, sighting) : isIssuer(text, sighting)

/** Words for a person's qualities that are said of something or somebody else. */
const isOfOther = (text: string, sighting: Sighting, sections: readonly Section[]): boolean =>
  sighting.reading.kind === 'soft' && (isInTitleOfPaper(text, sighting, sections) || isRoleOfOther(text, sighting))

const withoutNames = (
  document: Document,
  context: DocumentContext,
  sightings: readonly Sighting[],
  sections: readonly Section[] | undefined,
): Sighting[] => {
  const own = sightings.filter(
    (sighting) =>
      !isOfBody(document.text, sighting) &&
      !(sections && (isProvider(document.text, sighting) || isOfOther(document.text, sighting, sections))),
  )
  const others = new Set([...findCompanies(document, context, own, sections), ...findFieldsOfNames(document, own, sections)])
  return others.size === 0 ? own : own.filter((sighting) => !others.has(sighting))
}

/**
 * "Eager to learn" of a resume is a trait, and says of what follows that it is not known yet. A posting asks for both:
 * "Rust, or willingness to learn it".
 */
const opaqueAmong = (sightings: readonly Sighting[], sections: readonly Section[] | undefined): ReadonlySet<Sighting> =>
  new Set(sections ? sightings.filter(({ reading }) => reading.kind !== 'soft') : sightings)

/** A form that opens a bracket takes what closes it along: "English (fluent)". */
const closeBracket = (text: string, { start, end }: Sighting): number =>
  text.charAt(end) === ')' && text.slice(start, end).includes('(') && !text.slice(start, end).includes(')') ? end + 1 : end

/** How matches are found: the trie, or the slow way that it is held against. */
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
    const all = disambiguate(matches, gazetteer, context, sections)
    const sightings = all.filter(({ reading }) => !BLOCKING_KINDS.has(reading.kind))
    const named = [
      ...withoutNames(document, context, withoutEmployers(sightings, employers), sections),
      ...(sections ? fieldsOfOwnTitles(text, all, titles) : fieldsOfAskedTitles(text, all)),
    ]
    const chosen = [...named, ...findGappedPhrases(context, gazetteer, sightings, masked)].sort((a, b) => a.start - b.start)
    const reader = { opaque: opaqueAmong(chosen, sections), isResume: sections !== undefined }
    const claims = claimed ? readClaims(context, chosen, reader) : NO_CLAIMS
    const mentions = chosen.map((sighting): Mention => {
      const { start, reading } = sighting
      const end = closeBracket(text, sighting)
      const claim = claims.get(sighting)?.claim
      return {
        skill: reading.skill,
        surfaceForm: text.slice(start, end),
        start,
        end,
        section: rangeAt(sections ?? [], start)?.kind ?? 'other',
        negated: claim === 'negated',
        weak: claim === 'weak',
        evoked: reading.evoked,
        soft: reading.kind === 'soft',
        months: null,
      }
    })
    return joinAbbreviations(text, mentions)
  }

/**
 * Every place in a document that names a skill, in whatever form, sorted by start, not overlapping, quoted exactly.
 *
 * Of overlapping forms the leftmost is taken, and of those the longest; forms that mean several things are taken where
 * their rule holds. Nothing is found in hidden text, addresses, paths, or across the end of a sentence or a list item.
 * Degrees and job titles keep their words ("Machine Learning Engineer" is no mention of machine learning) and are not
 * returned, but for a title that the person held, which evokes what its holders work in. `months` is null: the timeline sets it. Linear in the length of the text.
 */
export const findMentions = findMentionsBy(matchForms)
