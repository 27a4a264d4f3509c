import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { tokensOf } from '../text/document-tokens.ts'
import { once } from '../text/once.ts'
import { remember, rememberWith } from '../text/remember.ts'
import type { Token } from '../text/tokenize.ts'

/**
 * A run of this many tokens in common is a copy. Requirements are quoted in good faith by the phrase
 * ("experience with distributed systems in production" is six tokens); a dozen in the same order is a sentence.
 */
export const PASTED_RUN_TOKENS = 12

interface Shingles {
  readonly words: ReadonlySet<string>
  /** Every run of {@link PASTED_RUN_TOKENS} words, joined: few resumes have so many of the posting's words in a row that it is asked for. */
  readonly runs: () => ReadonlySet<string>
}

const runAt = (tokens: readonly Token[], from: number): string => {
  let run = ''
  for (let index = from; index < from + PASTED_RUN_TOKENS; index++) run += `${tokens[index]?.word} `
  return run
}

const runsOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const runs = new Set<string>()
  for (let from = 0; from + PASTED_RUN_TOKENS <= tokens.length; from++) runs.add(runAt(tokens, from))
  return runs
}

/** A posting is compared with many resumes, and with every edit of one: its shingles are cut once. */
const shinglesOf = remember((posting: Document): Shingles => {
  const tokens = tokensOf(posting)
  return { words: new Set(tokens.map(({ word }) => word)), runs: once(() => runsOf(tokens)) }
})

/** Where nothing was copied: always the same list, so that what is cached for a resume is found again for the next posting. */
export const NOTHING_PASTED: readonly Span[] = []

/**
 * The parts of a resume that are copied from the posting word for word: runs of at least {@link PASTED_RUN_TOKENS}
 * tokens in the posting's order, whatever stands between the tokens and however the lines are broken.
 *
 * @returns spans of the resume, in order, not overlapping; of the same two documents always the same list. Linear in the length
 * of both texts.
 */
export const findPasted = rememberWith((resume: Document, posting: Document): readonly Span[] => {
  const { words, runs } = shinglesOf(posting)
  const tokens = tokensOf(resume)
  const pasted: Span[] = []
  let shared = 0
  for (const [index, token] of tokens.entries()) {
    shared = words.has(token.word) ? shared + 1 : 0
    const from = index + 1 - PASTED_RUN_TOKENS
    if (shared < PASTED_RUN_TOKENS || !runs().has(runAt(tokens, from))) continue
    const start = tokens[from]?.start ?? token.start
    const last = pasted.at(-1)
    if (last && start < last.end) last.end = token.end
    else pasted.push({ start, end: token.end })
  }
  return pasted.length === 0 ? NOTHING_PASTED : pasted
})
