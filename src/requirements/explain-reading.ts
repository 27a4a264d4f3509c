import type { Requirement } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Decision, RequirementWhy } from '../schema/why.ts'
import { rangeAt } from '../text/span.ts'
import { explainLink, judgeLinks, seeLinks } from './choices/index.ts'
import { explainKind, judgeKind, readKind } from './kind/index.ts'
import { explainPart, judgePart, type ReadPart, type TokenContext } from './parts/index.ts'
import { readAskedParts } from './read-asked-parts.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import { explainSense, type ReadSense } from './sense/index.ts'

/** More terms than these weigh next to nothing. */
const MOST_TERMS = 6

/** What went before a model's answer, by what it settles. */
const RULES = {
  importance: 'rule: a wish within a sentence, or the same words asked more firmly',
  kind: 'rule: its degree, years and parts say what kind it is',
  link: 'rule: the points of a list any of which will do',
} as const

const byRule = (said: string, by: string): Decision => ({ said, by, sure: null, terms: [] })

/** A unit that asks, as the models read it, with all that they went by. */
interface ReadUnit {
  readonly index: number
  readonly context: TokenContext
  readonly parts: readonly ReadPart[]
  /** Of each part, how sure the link to the next is. */
  readonly links: readonly number[]
}

/** Looks up the unit that holds a place, and reads it again, once. */
const createUnitFinder = (posting: SeenPosting, senses: readonly ReadSense[], reader: PostingReader) => {
  const known = new Map<number, ReadUnit>()
  const places = posting.units.map(({ unit: { start, end } }, index) => ({ start, end, index }))
  return ({ start }: Span): ReadUnit | null => {
    const index = rangeAt(places, start)?.index ?? -1
    const found = known.get(index)
    if (found || index < 0) return found ?? null
    const { context, parts } = readAskedParts(posting, index, senses[index]?.sense ?? 'none', reader)
    const read = { index, context, parts, links: judgeLinks(seeLinks(context.tokens, parts, context.lexicon), reader.choices) }
    known.set(index, read)
    return read
  }
}

/** What the models went by. */
interface Reading {
  readonly posting: SeenPosting
  readonly senses: readonly ReadSense[]
  readonly reader: PostingReader
  readonly unitAt: (span: Span) => ReadUnit | null
}

const whyImportance = ({ importance }: Requirement, { index }: ReadUnit, { posting, senses, reader }: Reading): Decision => {
  const { sense, sure } = senses[index] ?? { sense: 'none', sure: 0 }
  if (sense !== importance) return byRule(importance, RULES.importance)
  return {
    said: sense,
    by: 'models/sense.json',
    sure,
    terms: explainSense(posting.units, index, sense, reader.sense, MOST_TERMS),
  }
}

const whyKind = ({ kind }: Requirement, { index }: ReadUnit, { posting, senses, reader }: Reading): Decision => {
  const [seen, sense] = [posting.units[index], senses[index]?.sense ?? 'none']
  if (seen === undefined || readKind(seen, sense, reader.kind) !== kind) return byRule(kind, RULES.kind)
  const sure = judgeKind(seen, sense, reader.kind)
  return { said: kind, by: 'models/kind.json', sure, terms: explainKind(seen, sense, kind, reader.kind, MOST_TERMS) }
}

type Alternative = Requirement['parts'][number]['anyOf'][number]

const partIndexOf = ({ parts }: ReadUnit, { start, end }: Span): number =>
  parts.findIndex((part) => part.start === start && part.end === end)

const whyPart = (alternative: Alternative, { unitAt, reader }: Reading): Decision[] => {
  const unit = unitAt(alternative)
  const part = unit?.parts[partIndexOf(unit, alternative)]
  if (unit === null || part === undefined) return []
  const sure = judgePart(unit.context, part, reader.parts)
  const terms = explainPart(unit.context, part, reader.parts, MOST_TERMS)
  return [{ said: alternative.surfaceForm, by: 'models/parts.json', sure, terms }]
}

const whyLink = (left: Alternative, right: Alternative, { unitAt, reader }: Reading): Decision => {
  const said = `${left.surfaceForm} or ${right.surfaceForm}`
  const unit = unitAt(left)
  const at = unit ? partIndexOf(unit, left) : -1
  if (unit === null || at < 0 || unitAt(right) !== unit || partIndexOf(unit, right) !== at + 1) return byRule(said, RULES.link)
  const terms = explainLink(seeLinks(unit.context.tokens, unit.parts, unit.context.lexicon), at, true, reader.choices, MOST_TERMS)
  return { said, by: 'models/choices.json', sure: unit.links[at] ?? 0, terms }
}

/** Why requirements are read as they are: of each statement and part which model or rule decided, by what, and how sure it is. */
export const explainReading = (
  posting: SeenPosting,
  senses: readonly ReadSense[],
  requirements: readonly Requirement[],
  reader: PostingReader,
): RequirementWhy[] => {
  const reading = { posting, senses, reader, unitAt: createUnitFinder(posting, senses, reader) }
  return requirements.flatMap((requirement): RequirementWhy[] => {
    const unit = reading.unitAt(requirement)
    if (unit === null) return []
    return [
      {
        requirement: requirement.id,
        importance: whyImportance(requirement, unit, reading),
        kind: whyKind(requirement, unit, reading),
        parts: requirement.parts.map(({ anyOf }) => ({
          anyOf: anyOf.flatMap((alternative) => whyPart(alternative, reading)),
          links: anyOf.slice(1).flatMap((right, at) => {
            const left = anyOf[at]
            return left ? [whyLink(left, right, reading)] : []
          }),
        })),
      },
    ]
  })
}
