import { matchPhrase } from '../../text/match-phrase.ts'
import { countBefore, isClauseBreak } from '../context/index.ts'
import { type Claimed, claimAll, type Passage, textBetween } from './passages.ts'
import type { Cue } from './read-cues.ts'

const LIST_JOIN = /^(?:[\s,/&]|and\b|or\b)+$/i

/** Where the list begins that the mention at `index` ends: "Python, R or SAS". */
const firstOfList = (passage: Passage, index: number): number => {
  const { mentions } = passage
  let first = index
  while (first > 0 && LIST_JOIN.test(textBetween(passage, mentions[first - 1], mentions[first]))) first--
  return first
}

const standsAfter = (passage: Passage, index: number, { phrase, after, notBefore, ofResume }: Cue): boolean => {
  const { words, spoken, mentions, isResume } = passage
  const at = countBefore(words, mentions[index]?.end ?? 0)
  if (ofResume && !isResume) return false
  const end = matchPhrase(phrase, spoken, at)
  if (end === undefined || notBefore?.has(words[end]?.word ?? '')) return false
  const first = mentions[firstOfList(passage, index)]
  return !after || after.has(words[countBefore(words, first?.start ?? 0) - 1]?.word ?? '')
}

/** What is said after the mention at `index`, of the whole list that it ends. */
const claimsAfter = (passage: Passage, index: number): Claimed[] => {
  const { text, words, mentions } = passage
  const at = countBefore(words, mentions[index]?.end ?? 0)
  const candidates = passage.cues.afterNames.get(words[at]?.word ?? '')
  if (candidates === undefined || isClauseBreak(text, words, at)) return []
  const cues = candidates.filter((cue) => standsAfter(passage, index, cue))
  if (cues.length === 0) return []
  const list = mentions.slice(firstOfList(passage, index), index + 1)
  return cues.flatMap(({ claim, by }) => claimAll(list, claim, by))
}

/** What cues say of the names before them: "Python, R or SAS is not required". */
export const claimsAfterNames = (passage: Passage): Claimed[] =>
  passage.mentions.flatMap((_, index) => claimsAfter(passage, index))
