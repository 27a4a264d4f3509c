import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import type { WordsOfText } from '../../text/match-phrase.ts'
import { type DocumentContext, isClauseBreak, type Word } from '../context/index.ts'
import type { Claim } from './cue-row.ts'
import type { Cues } from './read-cues.ts'

/** What is known of mentions before their claims are read. */
export interface ClaimReader {
  /** Those of the mentions whose own words are no cues: "No-code". */
  readonly opaque: ReadonlySet<Span>
  /** In a resume people speak of themselves. */
  readonly isResume: boolean
}

/** A paragraph, its words, and the mentions in it in order. */
export interface Passage {
  readonly isResume: boolean
  /** What it is read by. */
  readonly cues: Cues
  readonly text: string
  readonly words: readonly Word[]
  /** The same as cues are held against them: a cue stays within a clause. */
  readonly spoken: WordsOfText
  readonly mentions: readonly Span[]
  /** Those of them whose own words are no cues, in order: "No-code". */
  readonly opaque: readonly Span[]
  /** By where they start. */
  readonly mentionAt: ReadonlyMap<number, Span>
}

/** What is said of a mention, and by what. */
export interface Claimed {
  readonly mention: Span
  readonly claim: Claim
  /** The row that says so, or the rule of marks that does. */
  readonly by: string
}

/** A claim of each of some mentions. */
export const claimAll = (mentions: readonly Span[], claim: Claim, by: string): Claimed[] =>
  mentions.map((mention) => ({ mention, claim, by }))

export const textBetween = ({ text }: Passage, from: Span | undefined, to: Span | undefined): string =>
  from && to ? text.slice(from.end, to.start) : ''

/** The words of a mention as they are compared. */
export const lowerWordsOf = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end).toLowerCase()

/** Cues know words by their letters; what they speak of is a clause. */
const asSpoken = (text: string, words: readonly Word[]): WordsOfText => {
  const wordAt = (at: number): string | undefined => words[at]?.word
  const breaksBefore = (at: number): boolean => isClauseBreak(text, words, at)
  return {
    count: words.length,
    nameAt: wordAt,
    spelledAt: wordAt,
    startsAt: (at) => at === 0 || breaksBefore(at),
    endsBefore: (at) => at >= words.length || breaksBefore(at),
    breaksBefore,
  }
}

/** The paragraphs that hold mentions (sorted), each with its own. */
export const passagesOf = (
  context: DocumentContext,
  mentions: readonly Span[],
  { opaque, isResume }: ClaimReader,
  cues: Cues,
): Passage[] => {
  const byWords = new Map<readonly Word[], Span[]>()
  for (const mention of mentions) {
    const words = context.wordsAround(mention.start)
    const own = byWords.get(words)
    if (own) own.push(mention)
    else byWords.set(words, [mention])
  }
  return [...byWords].map(([words, own]) => ({
    isResume,
    cues,
    text: context.text,
    words,
    spoken: asSpoken(context.text, words),
    mentions: own,
    opaque: own.filter((mention) => opaque.has(mention)),
    mentionAt: new Map(own.map((mention) => [mention.start, mention])),
  }))
}

const NAME_END_LENGTH = 16

/** Whether nothing is added to a name that ends at `end`: "avoided Docker", but not "avoided Docker outages". */
export const isNameOver = (text: string, end: number): boolean =>
  READS['name-is-over'].test(text.slice(end, end + NAME_END_LENGTH))
