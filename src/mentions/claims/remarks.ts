import type { Span } from '../../schema/span.ts'
import { matchPhrase } from '../../text/match-phrase.ts'
import { countBefore, isClauseBreak } from '../context/index.ts'
import { type Claimed, claimAll, type Passage, textBetween } from './passages.ts'

const REMARK_START = /^ {0,3}(?:[([:–—|\t]| - ) {0,3}$/
/** The remark is over, or goes on with a word that changes nothing, or with when that was: "expired May 2021". */
const REMARK_END =
  /^\s{0,3}(?:$|[)\],;.|/\n•]|(?:level|knowledge|understanding|skills?|experience|to|only|user)\b|(?:in |since |for )?(?:[a-z]{3,9}\.? )?(?:19|20)\d\d\b)/i
const REMARK_END_LENGTH = 24

const remarksOn = (passage: Passage, mention: Span): Claimed[] => {
  const { text, words, spoken, cues } = passage
  let at = countBefore(words, mention.end)
  let before: Span | undefined = mention
  if (cues.words.nounsOfNames.has(words[at]?.word ?? '') && !isClauseBreak(text, words, at)) before = words[at++]
  if (!REMARK_START.test(textBetween(passage, before, words[at]))) return []
  return cues.remarks.flatMap(({ phrase, claim, by }) => {
    const last = words[(matchPhrase(phrase, spoken, at) ?? 0) - 1]
    return last && REMARK_END.test(text.slice(last.end, last.end + REMARK_END_LENGTH)) ? claimAll([mention], claim, by) : []
  })
}

/** What stands in brackets or after a dash or colon after a mention: "Kubernetes (basic)". */
export const claimsOfRemarks = (passage: Passage): Claimed[] => passage.mentions.flatMap((mention) => remarksOn(passage, mention))
