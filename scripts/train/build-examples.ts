import { listCells, SEPARATOR, type SeenSequence } from '../../src/learned/features.ts'
import { listSeen, type View } from '../../src/learned/view.ts'
import { LINK_VIEW, LINKS, linkFeatures, seeLinks } from '../../src/requirements/choices/index.ts'
import { KIND_VIEW, KINDS, kindFeatures } from '../../src/requirements/kind/index.ts'
import { PART_TEMPLATES, type ReadPart, seeTokens } from '../../src/requirements/parts/index.ts'
import type { SeenPosting } from '../../src/requirements/see-posting.ts'
import { SENSE_VIEW, SENSES, type Sense, senseFeatures } from '../../src/requirements/sense/index.ts'
import type { Token } from '../../src/requirements/units/index.ts'
import { overlaps } from '../../src/text/span.ts'
import type { FoundPart, FoundStatement } from './read-labels.ts'
import { tagsOf } from './tags-of.ts'
import type { Example } from './train-model.ts'

/** A text as the models see it, and what readers say about it. */
export interface LabelledTextSeen {
  readonly seen: SeenPosting
  readonly statements: readonly FoundStatement[]
}

/** A posting as the models see it, and what readers say about it. */
export interface LabelledPosting extends LabelledTextSeen {
  readonly name: string
  /** Its demands as people paste them: the sense of a sentence is learned from these, too. */
  readonly pastes: readonly LabelledTextSeen[]
}

/** What readers say of one unit. */
export interface UnitTruth {
  readonly sense: Sense
  /** Statements that share half of the unit, or have half of themselves in it; the one with most of it first. */
  readonly statements: readonly FoundStatement[]
  readonly parts: readonly FoundPart[]
}

const HALF = 0.5

const shared = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const senseOf = (statement: FoundStatement | undefined): Sense => {
  if (statement === undefined) return 'none'
  return statement.kind === 'blocker' ? 'condition' : statement.importance
}

const moveBy = (parts: readonly FoundPart[], by: number): FoundPart[] =>
  parts.map((part) => ({ ...part, start: part.start + by, end: part.end + by }))

/** What is repeated word for word is labelled once, but counts each time. */
const repeat = (units: SeenPosting['units'], truths: readonly UnitTruth[]): UnitTruth[] => {
  const first = new Map<string, number>()
  for (const [index, { sense }] of truths.entries()) {
    const text = units[index]?.text ?? ''
    if (sense !== 'none' && !first.has(text)) first.set(text, index)
  }
  return truths.map((truth, index) => {
    const told = first.get(units[index]?.text ?? '')
    const same = told === undefined ? undefined : truths[told]
    if (truth.sense !== 'none' || same === undefined || told === undefined) return truth
    return { ...same, parts: moveBy(same.parts, (units[index]?.unit.start ?? 0) - (units[told]?.unit.start ?? 0)) }
  })
}

/** What readers say of each unit of a posting. */
export const truthOf = ({ seen, statements }: LabelledTextSeen): UnitTruth[] => {
  const truths = seen.units.map(({ unit }) => {
    const held = statements
      .map((statement) => ({ statement, length: shared(statement, unit) }))
      .filter(
        ({ statement, length }) =>
          length > 0 && (length >= HALF * (unit.end - unit.start) || length >= HALF * (statement.end - statement.start)),
      )
      .sort((a, b) => b.length - a.length)
      .map(({ statement }) => statement)
    const asked = held.filter(({ kind }) => kind !== 'blocker')
    return {
      sense: senseOf(held[0]),
      statements: held,
      parts: asked.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start),
    }
  })
  return repeat(seen.units, truths)
}

/** Feature groups that are left out, to find out what they bring. */
export type LeftOut = ReadonlySet<string>

/** What a model sees of each place of a sequence, and the steps between them. */
const observe = (
  leftOut: LeftOut,
  view: Pick<View<never>, 'groups'>,
  { length, see, stepTo }: SeenSequence,
): Pick<Example, 'features' | 'steps'> => {
  const places = Array.from({ length }, (_, at) => at)
  const listFeatures = (at: number): string[] =>
    listSeen(view, see(at)).flatMap(([group, value]) => (leftOut.has(group) ? [] : [group + SEPARATOR + value]))
  return { features: places.map(listFeatures), ...(stepTo && { steps: places.map((at) => stepTo(at)) }) }
}

const isAsking = (sense: Sense): boolean => sense !== 'none' && sense !== 'condition'

const senseExample = (text: LabelledTextSeen, document: number, leftOut: LeftOut): Example => ({
  document,
  labels: truthOf(text).map(({ sense }) => SENSES.indexOf(sense)),
  ...observe(leftOut, SENSE_VIEW, senseFeatures(text.seen.units)),
})

export const senseExamples = (postings: readonly LabelledPosting[], leftOut: LeftOut): Example[] =>
  postings.flatMap((posting, document) => [posting, ...posting.pastes].map((text) => senseExample(text, document, leftOut)))

export const kindExamples = (postings: readonly LabelledPosting[], leftOut: LeftOut): Example[] =>
  postings.flatMap((posting, document) =>
    truthOf(posting).flatMap(({ sense, statements }, index): Example[] => {
      const seen = posting.seen.units[index]
      const kind = statements[0]?.kind
      if (seen === undefined || kind === undefined || kind === 'blocker') return []
      return [{ document, labels: [KINDS.indexOf(kind)], ...observe(leftOut, KIND_VIEW, kindFeatures(seen, sense)) }]
    }),
  )

export const partExamples = (postings: readonly LabelledPosting[], leftOut: LeftOut): Example[] => {
  const templates = PART_TEMPLATES.filter(([group]) => !leftOut.has(group))
  return postings.flatMap((posting, document) =>
    truthOf(posting).flatMap(({ sense, parts }, index): Example[] => {
      const seen = posting.seen.units[index]
      if (seen === undefined || !isAsking(sense)) return []
      const { tokens, lexicon } = seen
      const grid = seeTokens({ tokens, sense, listItem: seen.unit.listItem, words: posting.seen.words, lexicon })
      const features = tokens.map((_, at) => listCells(grid, templates, at).map((cells) => cells.join(SEPARATOR)))
      return [{ document, labels: tagsOf(tokens, parts), features }]
    }),
  )
}

/** Labelled parts as runs of tokens; one that begins or ends inside a token includes that token. */
const toReadParts = (tokens: readonly Token[], parts: readonly FoundPart[]): (ReadPart & FoundPart)[] => {
  let afterLast = 0
  return parts.flatMap((part) => {
    const first = tokens.findIndex((token, at) => at >= afterLast && overlaps(token, part))
    if (first < 0) return []
    const after = tokens.findIndex((token, at) => at > first && token.start >= part.end)
    afterLast = after < 0 ? tokens.length : after
    return [{ ...part, first, after: afterLast }]
  })
}

export const choiceExamples = (postings: readonly LabelledPosting[], leftOut: LeftOut): Example[] =>
  postings.flatMap((posting, document) =>
    truthOf(posting).flatMap(({ sense, parts: labelled }, index): Example[] => {
      if (!isAsking(sense)) return []
      const tokens = posting.seen.units[index]?.tokens ?? []
      const parts = toReadParts(tokens, labelled)
      if (parts.length < 2) return []
      const context = seeLinks(tokens, parts, posting.seen.lexicon)
      const links = parts
        .slice(1)
        .map(({ choice }, at) => LINKS.indexOf(choice !== null && choice === parts[at]?.choice ? 'choice' : 'apart'))
      return [
        {
          ...{ document, labels: links },
          ...observe(leftOut, LINK_VIEW, linkFeatures(context)),
        },
      ]
    }),
  )
