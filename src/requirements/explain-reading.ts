import { decideAndJudge, explainDecision, type Features, type LinearChain } from '../learned/index.ts'
import type { Requirement } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Decision, RequirementWhy } from '../schema/why.ts'
import { rangeAt } from '../text/span.ts'
import { LINKS, linkFeatures, seeLinks } from './choices/index.ts'
import { KINDS, kindFeatures, readKind } from './kind/index.ts'
import { type ReadPart, seeTokens, tagOf } from './parts/index.ts'
import type { AskedParts } from './read-asked-parts.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import { type ReadSense, SENSES, senseFeatures } from './sense/index.ts'

/** Further terms weigh next to nothing. */
const MOST_TERMS = 6

/** The rules that overrule a model's answer, by what they settle. */
const RULES = {
  importance: 'rule: a wish within a sentence, or the same words asked more firmly',
  kind: 'rule: its degree, years and parts say what kind it is',
  link: 'rule: the points of a list any of which will do',
} as const

const byRule = (said: string, by: string): Decision => ({ said, by, sure: null, terms: [] })

/** What a model said, and which label it gave to which places of a sequence; it is only as sure as at the least sure of them. */
interface Answer extends Pick<Decision, 'said'> {
  readonly at: number
  readonly after?: number
  readonly label: number
}

const byModel = (model: LinearChain, features: Features, { said, at, after = at + 1, label }: Answer): Decision => ({
  ...{ said, by: `models/${model.task}.json` },
  sure: Math.min(
    ...decideAndJudge(model, features)
      .slice(at, after)
      .map(({ sure }) => sure),
  ),
  terms: explainDecision(model, features, { at, label }, MOST_TERMS),
})

/** A posting as it was read. */
export interface Reading {
  readonly posting: SeenPosting
  readonly senses: readonly ReadSense[]
  /** Of each unit; null: it asks for nothing. */
  readonly asked: readonly (AskedParts | null)[]
  readonly reader: PostingReader
}

const whyImportance = ({ importance }: Requirement, at: number, { posting, senses, reader }: Reading): Decision => {
  if (senses[at]?.sense !== importance) return byRule(importance, RULES.importance)
  return byModel(reader.sense, senseFeatures(posting.units), { said: importance, at, label: SENSES.indexOf(importance) })
}

const whyKind = ({ kind }: Requirement, at: number, { posting, senses, reader }: Reading): Decision => {
  const [seen, sense] = [posting.units[at], senses[at]?.sense ?? 'none']
  if (seen === undefined || readKind(seen, sense, reader.kind) !== kind) return byRule(kind, RULES.kind)
  return byModel(reader.kind, kindFeatures(seen, sense), { said: kind, at: 0, label: KINDS.indexOf(kind) })
}

type Alternative = Requirement['parts'][number]['anyOf'][number]

const partIndexOf = (parts: readonly ReadPart[], { start, end }: Span): number =>
  parts.findIndex((part) => part.start === start && part.end === end)

/** A part is as sure as its least sure token, and is explained by its first. */
const whyPart = (alternative: Alternative, asked: AskedParts | null, { reader }: Reading): Decision[] => {
  const part = asked?.parts[partIndexOf(asked.parts, alternative)]
  if (asked === null || part === undefined) return []
  const answer = { said: alternative.surfaceForm, at: part.first, after: part.after, label: tagOf(part) }
  return [byModel(reader.parts, seeTokens(asked.context), answer)]
}

const whyLink = (left: Alternative, right: Alternative, asked: AskedParts | null, { reader }: Reading): Decision => {
  const said = `${left.surfaceForm} or ${right.surfaceForm}`
  const at = asked === null ? -1 : partIndexOf(asked.parts, left)
  if (asked === null || at < 0 || partIndexOf(asked.parts, right) !== at + 1) return byRule(said, RULES.link)
  const features = linkFeatures(seeLinks(asked.context.tokens, asked.parts, asked.context.lexicon))
  return byModel(reader.choices, features, { said, at, label: LINKS.indexOf('choice') })
}

/**
 * Why requirements are read as they are: for each statement and part, which model or rule decided, by what, and how sure it is.
 */
export const explainReading = (requirements: readonly Requirement[], reading: Reading): RequirementWhy[] => {
  const places = reading.posting.units.map(({ unit: { start, end } }, index) => ({ start, end, index }))
  const unitAt = ({ start }: Span): number => rangeAt(places, start)?.index ?? -1
  /** List items that together make one statement are units of their own. */
  const askedAt = (alternative: Alternative): AskedParts | null => reading.asked[unitAt(alternative)] ?? null
  return requirements.flatMap((requirement): RequirementWhy[] => {
    const at = unitAt(requirement)
    if (at < 0) return []
    return [
      {
        requirement: requirement.id,
        importance: whyImportance(requirement, at, reading),
        kind: whyKind(requirement, at, reading),
        parts: requirement.parts.map(({ anyOf }) => ({
          anyOf: anyOf.flatMap((one) => whyPart(one, askedAt(one), reading)),
          links: anyOf.flatMap((left, index) => {
            const right = anyOf[index + 1]
            return right ? [whyLink(left, right, askedAt(left), reading)] : []
          }),
        })),
      },
    ]
  })
}
