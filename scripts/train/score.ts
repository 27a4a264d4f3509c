import type { Importance, Requirement } from '../../src/schema/job.ts'
import type { Span } from '../../src/schema/span.ts'
import { bareWords } from '../../src/text/bare-words.ts'
import { overlaps } from '../../src/text/span.ts'
import type { FoundPart, FoundStatement } from './read-labels.ts'

/** How many there are, and how many of them are right. */
export interface Share {
  right: number
  of: number
}

/** What was read, what readers say, and how much of both agrees. */
export interface Agreement {
  agree: number
  said: number
  labelled: number
}

/** Counts over postings: how well what is read agrees with what readers say. */
export interface Score {
  /** Labelled statements that overlap one of ours; conditions and qualities aside. */
  readonly found: Readonly<Record<Importance, Share>>
  /** Our statements that overlap a labelled one; conditions count as asked. */
  readonly asked: Share
  /** Hard parts, each wording once, paired one to one if the words of one are a consecutive run of the other's. */
  readonly parts: Agreement
  /** The same, in exactly the same words. */
  readonly exact: Agreement
  /** Of the paired parts. */
  readonly importance: Share
  /** Labelled soft parts that overlap one of ours. */
  readonly soft: Share
  /** Pairs of hard parts that are alternatives of each other. */
  readonly pairs: Agreement
}

const noShare = (): Share => ({ right: 0, of: 0 })
const noAgreement = (): Agreement => ({ agree: 0, said: 0, labelled: 0 })

export const createScore = (): Score => ({
  found: { required: noShare(), preferred: noShare(), duty: noShare() },
  asked: noShare(),
  parts: noAgreement(),
  exact: noAgreement(),
  importance: noShare(),
  soft: noShare(),
  pairs: noAgreement(),
})

const count = (share: Share, isRight: boolean): void => {
  share.of++
  if (isRight) share.right++
}

/** The part of a requirement that is compared with labels. */
export interface SaidStatement extends Span, Pick<Requirement, 'id' | 'importance'> {
  readonly also: readonly Span[]
  readonly parts: readonly { readonly anyOf: readonly Span[]; readonly soft: boolean }[]
}

/** A part of either side. */
interface NamedPart extends Span {
  readonly words: string
  readonly importance: Importance
  readonly soft: boolean
  /** Shared by alternatives of each other; null: it has none. */
  readonly choice: string | null
}

/** Lower-case letters, digits, + and #, with one space between words. */
const wordsOf = (text: string, { start, end }: Span): string => bareWords(text.slice(start, end))

const saidParts = (text: string, requirements: readonly SaidStatement[]): NamedPart[] =>
  requirements.flatMap(({ id, importance, parts }) =>
    parts.flatMap(({ anyOf, soft }, index) =>
      anyOf.map(({ start, end }) => ({
        start,
        end,
        words: wordsOf(text, { start, end }),
        importance,
        soft,
        choice: `${id} ${index}`,
      })),
    ),
  )

/** Without parts of degrees, which are compared as studies, and of conditions, which are not compared. */
const labelledParts = (text: string, statements: readonly FoundStatement[]): NamedPart[] =>
  statements
    .filter(({ kind }) => kind !== 'blocker' && kind !== 'degree')
    .flatMap(({ importance, parts }) => parts.map((part: FoundPart) => ({ ...part, words: wordsOf(text, part), importance })))

/** The first of several with the same words. */
const distinct = (parts: readonly NamedPart[]): NamedPart[] =>
  [...new Map([...parts].reverse().map((part) => [part.words, part])).values()].reverse()

const isRunWithin = (words: string, others: string): boolean => ` ${others} `.includes(` ${words} `)
const fits = (a: string, b: string): boolean => isRunWithin(a, b) || isRunWithin(b, a)

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Reasons to take two parts for the same, from the strongest to the weakest. */
const MATCHES: readonly ((said: NamedPart, labelled: NamedPart) => boolean)[] = [
  (said, labelled) => overlaps(said, labelled) && (holds(said, labelled) || holds(labelled, said)),
  (said, labelled) => said.words === labelled.words,
  (said, labelled) => fits(said.words, labelled.words),
]

const scoreParts = (score: Score, said: readonly NamedPart[], labelled: readonly NamedPart[]): void => {
  const free = new Set(distinct(said))
  const wanted = distinct(labelled)
  for (const agreement of [score.parts, score.exact]) {
    agreement.said += free.size
    agreement.labelled += wanted.length
  }
  for (const part of wanted) {
    const match = MATCHES.map((isMatch) => [...free].find((one) => isMatch(one, part))).find((one) => one !== undefined)
    if (match === undefined) continue
    free.delete(match)
    score.parts.agree++
    if (match.words === part.words) score.exact.agree++
    count(score.importance, match.importance === part.importance)
  }
}

type Pair = readonly [string, string]

/** Each pair of wordings in the same choice, once. */
const pairsOf = (parts: readonly NamedPart[]): Pair[] => {
  const pairs = new Map<string, Pair>()
  for (const [index, { words, choice }] of parts.entries())
    for (const other of parts.slice(index + 1)) {
      if (choice === null || other.choice !== choice) continue
      const pair: Pair = words < other.words ? [words, other.words] : [other.words, words]
      pairs.set(pair.join('\n'), pair)
    }
  return [...pairs.values()]
}

const isSamePair = ([a, b]: Pair, [c, d]: Pair): boolean => (fits(a, c) && fits(b, d)) || (fits(a, d) && fits(b, c))

const scorePairs = ({ pairs }: Score, said: readonly NamedPart[], labelled: readonly NamedPart[]): void => {
  const [left, wanted] = [new Set(pairsOf(said)), pairsOf(labelled)]
  pairs.said += left.size
  pairs.labelled += wanted.length
  for (const pair of wanted) {
    const match = [...left].find((one) => isSamePair(pair, one))
    if (match === undefined) continue
    left.delete(match)
    pairs.agree++
  }
}

const isHard = ({ soft }: NamedPart): boolean => !soft

/** Compare what was read of one posting with its labels. @param text that both are spans of. */
export const scorePosting = (
  score: Score,
  text: string,
  requirements: readonly SaidStatement[],
  statements: readonly FoundStatement[],
): void => {
  const [said, labelled] = [saidParts(text, requirements), labelledParts(text, statements)]
  const spots = requirements.map(({ start, end, also, parts }) => ({
    own: [...parts.flatMap(({ anyOf }): readonly Span[] => anyOf), { start, end }],
    also,
  }))
  const liesIn = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((span) => overlaps(span, { start, end }))
  for (const { own } of spots)
    count(
      score.asked,
      statements.some((statement) => liesIn(own, statement)),
    )
  const everywhere = spots.flatMap(({ own, also }) => [...own, ...also])
  for (const statement of statements)
    if (statement.kind !== 'blocker' && statement.kind !== 'soft')
      count(score.found[statement.importance], liesIn(everywhere, statement))
  for (const part of labelled.filter(({ soft }) => soft)) count(score.soft, liesIn(said, part))
  scoreParts(score, said.filter(isHard), labelled.filter(isHard))
  scorePairs(score, said.filter(isHard), labelled.filter(isHard))
}

const ratio = (right: number, of: number): number => (of === 0 ? 0 : right / of)

const shareOf = ({ right, of }: Share): number => ratio(right, of)

/** Precision, recall and their harmonic mean. */
export const agreementOf = ({ agree, said, labelled }: Agreement): { p: number; r: number; f1: number } => {
  const [p, r] = [ratio(agree, said), ratio(agree, labelled)]
  return { p, r, f1: ratio(2 * p * r, p + r) }
}

/** Each figure of a score, 0..1, under the name that it is printed with. */
export const figuresOf = (score: Score): Readonly<Record<string, number>> => {
  const parts = agreementOf(score.parts)
  return {
    'asks found, required': shareOf(score.found.required),
    'asks found, preferred': shareOf(score.found.preferred),
    'asks found, duty': shareOf(score.found.duty),
    'asks precision': shareOf(score.asked),
    importance: shareOf(score.importance),
    'hard parts P': parts.p,
    'hard parts R': parts.r,
    'hard parts F1': parts.f1,
    'hard parts exact F1': agreementOf(score.exact).f1,
    'soft recall': shareOf(score.soft),
    'pairs in a choice F1': agreementOf(score.pairs).f1,
  }
}
