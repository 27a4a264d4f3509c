import { decideAndJudge, explainDecision, type Features, type LinearChain } from '../learned/index.ts'
import type { JobDegree, Part, PartAlternative, YearsAsked } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { BlockerWhy, Decision, RequirementWhy } from '../schema/why.ts'
import { rangeAt } from '../text/span.ts'
import { LINKS, linkFeatures, seeLinks } from './choices/index.ts'
import type { FoundBlocker } from './figures/index.ts'
import { KINDS, kindFeatures, readKind } from './kind/index.ts'
import { type ReadPart, seeTokens, tagOf } from './parts/index.ts'
import type { AskedParts, Reading, ReadUnit } from './reading.ts'
import { SENSES, type Sense, senseFeatures } from './sense/index.ts'
import type { Draft } from './statements/index.ts'

/** Further terms weigh next to nothing. */
const MOST_TERMS = 6

/** No row says it. */
const REPEATED = 'rule: the same words are asked more firmly further on'

/** @param by a row or rule. */
const byRow = (said: string, by: string): Decision => ({ said, by, sure: null, terms: [] })

/** What a model said, and which label it gave to which places of a sequence; it is only as sure as at the least sure of them. */
interface Answer extends Pick<Decision, 'said'> {
  readonly at: number
  readonly after?: number
  readonly label: number
}

const byModel = (model: LinearChain, features: Features, { said, at, after = at + 1, label }: Answer): Decision => {
  const judged = decideAndJudge(model, features).slice(at, after)
  return {
    ...{ said, by: `models/${model.task}.json`, sure: Math.min(...judged.map(({ sure }) => sure)) },
    terms: explainDecision(model, features, { at, label }, MOST_TERMS),
  }
}

const bySense = ({ posting, reader }: Reading, { at }: ReadUnit, said: Sense): Decision =>
  byModel(reader.sense, senseFeatures(posting.units), { said, at, label: SENSES.indexOf(said) })

const whyImportance = ({ importance, read }: Draft, unit: ReadUnit, reading: Reading): Decision => {
  if (unit.sense === importance) return bySense(reading, unit, importance)
  return byRow(importance, read.by.startsWith('models/') ? REPEATED : read.by)
}

const whyKind = ({ kind, kindBy, read }: Draft, { seen, sense }: ReadUnit, { reader }: Reading): Decision => {
  if (readKind(seen, sense, reader.kind) !== kind) return byRow(kind, kindBy ?? read.by)
  return byModel(reader.kind, kindFeatures(seen, sense), { said: kind, at: 0, label: KINDS.indexOf(kind) })
}

const partIndexOf = (parts: readonly ReadPart[], { start, end }: Span): number =>
  parts.findIndex((part) => part.start === start && part.end === end)

/** An alternative is as sure as its least sure token, and is explained by its first. */
const whyAlternative = (alternative: PartAlternative, asked: AskedParts | null, { reader }: Reading): Decision[] => {
  const part = asked?.parts[partIndexOf(asked.parts, alternative)]
  if (asked === null || part === undefined) return []
  const { first: at, after } = part
  return [byModel(reader.parts, seeTokens(asked.context), { said: alternative.surfaceForm, at, after, label: tagOf(part) })]
}

/** @param list what made one statement of several points. */
const whyLink = (
  [left, right]: readonly [PartAlternative, PartAlternative],
  list: string,
  asked: AskedParts | null,
  { reader }: Reading,
): Decision => {
  const said = `${left.surfaceForm} or ${right.surfaceForm}`
  const at = asked === null ? -1 : partIndexOf(asked.parts, left)
  if (asked === null || at < 0 || partIndexOf(asked.parts, right) !== at + 1) return byRow(said, list)
  const features = linkFeatures(seeLinks(asked.context.tokens, asked.parts, asked.context.lexicon))
  return byModel(reader.choices, features, { said, at, label: LINKS.indexOf('choice') })
}

const sayYears = ({ min, max }: YearsAsked): string => (max === null ? `${min}+ years` : `${min}–${max} years`)

const sayDegree = ({ level }: JobDegree): string => (level === 'none' ? 'no degree, or one below a bachelor’s' : level)

const whyPart = (
  { anyOf, years, yearsBy }: Part,
  list: string,
  askedAt: (place: Span) => AskedParts | null,
  reading: Reading,
): RequirementWhy['parts'][number] => ({
  anyOf: anyOf.flatMap((one) => whyAlternative(one, askedAt(one), reading)),
  links: anyOf.slice(1).flatMap((right, index) => {
    const left = anyOf[index]
    return left ? [whyLink([left, right], list, askedAt(left), reading)] : []
  }),
  ...(years !== null && yearsBy !== undefined && { years: byRow(`${years}+ years`, yearsBy) }),
})

/** The unit that holds a place. */
const unitFinder = ({ units }: Reading): ((place: Pick<Span, 'start'>) => ReadUnit | undefined) => {
  const places = units.map((read) => ({ start: read.seen.unit.start, end: read.seen.unit.end, read }))
  return ({ start }) => rangeAt(places, start)?.read
}

/** Why conditions are read as they are: by which row, and which of them by the model of senses. */
export const explainBlockers = (blockers: readonly FoundBlocker[], reading: Reading): BlockerWhy[] => {
  const unitAt = unitFinder(reading)
  return blockers.map((blocker) => {
    const unit = blocker.isBySense && unitAt(blocker)
    return { kind: byRow(blocker.kind, blocker.by), ...(unit && { sense: bySense(reading, unit, 'condition') }) }
  })
}

/** Why requirements are read as they are: of each statement and part which model, row or rule decided, by what and how surely. */
export const explainReading = (drafts: readonly Draft[], reading: Reading): RequirementWhy[] => {
  const unitAt = unitFinder(reading)
  // List items that together make one statement are units of their own.
  const askedAt = (place: Span): AskedParts | null => unitAt(place)?.asked ?? null
  return drafts.flatMap((draft, index): RequirementWhy[] => {
    const { degree, years, parts, read } = draft
    const unit = unitAt(draft)
    if (unit === undefined) return []
    const why = {
      requirement: `r${index + 1}`,
      importance: whyImportance(draft, unit, reading),
      kind: whyKind(draft, unit, reading),
      ...(degree && { degree: byRow(sayDegree(degree), degree.by) }),
      ...(years && { years: byRow(sayYears(years), years.by) }),
      parts: parts.map((part) => whyPart(part, read.by, askedAt, reading)),
    }
    return [why]
  })
}
