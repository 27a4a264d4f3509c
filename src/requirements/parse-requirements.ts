import { deniedClauseAt } from '../language/denials.ts'
import { SAYS } from '../language/postings.ts'
import { importanceOf, OF_WORK } from '../language/wishes.ts'
import { TOOL_KINDS } from '../lineage.ts'
import { type FoundTitle, findTitle, readRole } from '../role/index.ts'
import type { Document } from '../schema/document.ts'
import type { Job, Requirement } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { PostingModels } from '../schema/model.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { spansOf } from '../text/matches.ts'
import { contains, overlaps, quote, rangesWithin } from '../text/span.ts'
import { readChoices } from './choices/index.ts'
import { explainBlockers, explainReading } from './explain-reading.ts'
import { type FoundBlocker, findBlockers, readFigures, withoutRepeats } from './figures/index.ts'
import { findZones } from './find-zones.ts'
import { readKind } from './kind/index.ts'
import type { ReadPart } from './parts/index.ts'
import { readerOf } from './reader.ts'
import { isSilent, type Reading, readSeen } from './reading.ts'
import { seePosting } from './see-posting.ts'
import { type Asking, joinChoices, joinRepeated, withDegreeLists, writeStatements } from './statements/index.ts'
import { findChoiceLists, type Token, UNNAMED } from './units/index.ts'

export interface RequirementOptions {
  /** Share of the score before normalising; only the coverage stage knows it. */
  readonly weigh: (requirement: Pick<Requirement, 'kind' | 'importance' | 'parts'>) => number
  /** How usual a statement is, given its words. */
  readonly rate: (said: string, statement: Omit<Requirement, 'id' | 'weight' | 'baseRate'>) => number
  readonly models: PostingModels
  /** Say of each statement and part why it is read as it is; that takes as long again. Default: false. */
  readonly why?: boolean
}

/** What the requirements stage finds in a posting. */
export type ParsedRequirements = Omit<Job, 'document' | 'understood' | 'warnings'>

/** "Implement", "Essential criteria": so few words that nothing could show were cut off, or head something; years and degrees take no more. */
const FRAGMENT_WORDS = 2

/** Of a condition, what names a tool or a field all the same: "SQL" of "Work permit and knowledge of SQL". Being on call is a skill, too. */
const isOf = (condition: FoundBlocker, part: ReadPart, tokens: readonly Token[]): boolean =>
  (condition.kind === 'shift' ||
    tokens.slice(part.first, part.after).every(({ name }) => name === null || name.kind === 'certification')) &&
  overlaps(condition, part)

/** "relationships with product and finance": those one works with are no part of what is asked; a tool is, wherever it is named. */
const isPartner = (part: ReadPart, partners: readonly Span[], tokens: readonly Token[]): boolean =>
  partners.some((one) => !part.soft && part.start > one.start && contains(one, part)) &&
  tokens.slice(part.first, part.after).every(({ name }) => !TOOL_KINDS.has(name?.kind))

/** "Excel in the art of": a verb that opens a statement is no part, unless it is counted as the tool that shares its name. */
const isVerb = (text: string, { first, after, end }: ReadPart, tokens: readonly Token[]): boolean =>
  first === 0 && after === 1 && tokens[0]?.named === UNNAMED && SAYS['after-verb'].test(text.slice(end, tokens.at(-1)?.end))

/** The units that ask for something, by the models of kinds and of choices. */
const readAsking = ({ posting, units, reader }: Reading, blockers: readonly FoundBlocker[]): Asking[] =>
  units.flatMap(({ seen, sense, sure, by, asked }) => {
    if (asked === null || isSilent(sense)) return []
    const { unit, own, tokens, named, lexicon } = seen
    const kind = readKind(seen, sense, reader.kind)
    const denied = unit.start + (deniedClauseAt(quote(posting.text, unit)) ?? unit.end)
    const conditions = rangesWithin(blockers, unit)
    const partners = spansOf(quote(posting.text, unit), SAYS.partners, unit.start)
    const isNone = (part: ReadPart): boolean =>
      isPartner(part, partners, tokens) ||
      conditions.some((one) => !OF_WORK.has(one.kind) && isOf(one, part, tokens)) ||
      isVerb(posting.text, part, tokens) ||
      SAYS['no-part'].test(quote(posting.text, part))
    const others = asked.parts.filter((part) => part.start < denied && !isNone(part))
    const parts = others.every((part) => conditions.some((one) => isOf(one, part, tokens))) ? [] : others
    const isWork = kind === 'experience' && (conditions.length === 0 || lexicon.says['names-years'].test(seen.low))
    const isFigure = isWork || kind === 'degree'
    const asksNone = conditions.length > 0 || own.words.length <= FRAGMENT_WORDS || SAYS.advert.test(seen.text)
    if (parts.length === 0 && !isFigure && asksNone) return []
    const choices = readChoices(tokens, parts, reader.choices, lexicon)
    return [{ start: unit.start, end: unit.end, unit, importance: sense, sure, by, kind, choices, named, lexicon }]
  })

/** The line that names the post asks for nothing, unless no other line asks for anything, or it says whom it is looking for. */
const withoutTitle = (asking: readonly Asking[], title: FoundTitle | null): readonly Asking[] => {
  const isSought = title?.by === 'postings/sought'
  const others = asking.filter(({ unit }) => !title || isSought || !contains(unit, title))
  return others.length > 0 ? others : asking
}

/**
 * What a posting asks for, in six steps:
 *
 * ```text
 * Document ─ units → Unit[] ─ sense → ReadSense[] ─ parts → ReadPart[] ─ choices → ReadPart[][] ─ figures → Figures ─ statements → Requirement[]
 * ```
 *
 * @param document with glued lines split.
 * @param mentions of the posting, sorted, not overlapping.
 * @returns Requirements in reading order.
 */
export const parseRequirements = (
  document: Document,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  { weigh, rate, models, why = false }: RequirementOptions,
): ParsedRequirements => {
  const reader = readerOf(models, document)
  const posting = seePosting(document, mentions, taxonomy, reader)
  const { text } = posting
  const reading = readSeen(posting, reader)
  const title = findTitle(text, posting.rows)
  const units = reading.units.map(({ seen, sense }) => ({ ...seen.unit, condition: sense === 'condition' }))
  const found = findBlockers(text, units)
  const blockers = reading.units.flatMap(({ seen }) =>
    rangesWithin(found, seen.unit).map((one) => ({ ...one, importance: importanceOf(text, seen, one) })),
  )
  const asking = withoutTitle(readAsking(reading, blockers), title)
  const written = asking.flatMap((unit) => writeStatements(text, unit, taxonomy))
  const statements = written.map(({ draft }) => draft)
  const drafts = withDegreeLists(text, posting.rows, units, statements)
  const joined = joinRepeated(text, joinChoices(drafts, findChoiceLists(text, posting.rows)))
  const requirements = joined.map(({ kindBy, ...draft }, index): Requirement => {
    const [weight, baseRate] = [weigh(draft), rate(quote(text, draft), draft)]
    return { id: `r${index + 1}`, ...draft, weight, baseRate }
  })
  const figures = [
    ...written.map((one) => one.figures),
    ...(title === null ? [] : [readFigures(text, { ...title, importance: 'required', kind: 'experience', parts: [] })]),
  ]
  const conditions = withoutRepeats(text, blockers)
  return {
    ...readRole(text, title, figures, asking),
    requirements,
    blockers: conditions.map(({ kind, importance, by, start, end }) => ({ kind, importance, by, start, end })),
    zones: findZones(reading.units),
    ...(why && { why: explainReading(joined, reading), whyBlockers: explainBlockers(conditions, reading) }),
  }
}
