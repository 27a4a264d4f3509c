import type { Span } from '../schema/span.ts'
import { contains } from '../text/span.ts'
import { WORD_SETS, wordSet } from './cues.ts'
import { CUES_BEHIND } from './cues-behind-names.ts'
import { REMARKS } from './cues-beside-names.ts'
import { type ClaimedMention, type Passage, textBetween } from './passages.ts'
import { indexByFirstWord, isClauseBreak, matchPattern, readPattern } from './patterns.ts'
import { countBefore } from './words.ts'

/** What may stand between the name and the remark: "Java experience: none". */
const NOUNS = wordSet(`${WORD_SETS.MASTERY} certification certificate exam`.replaceAll('|', ' '))

const REMARK_PATTERNS = REMARKS.map(({ pattern, claim }) => ({ pattern: readPattern(pattern), claim }))
const REMARK_START = /^ {0,3}(?:[([:–—|\t]| - ) {0,3}$/
/** The remark is over, or goes on with a word that changes nothing. */
const REMARK_END = /^\s{0,3}(?:$|[)\],;.|/\n•]|(?:level|knowledge|understanding|skills?|experience|to|only|user)\b)/i
const REMARK_END_LENGTH = 20

/** What stands in brackets or after a dash or colon after a mention: "Kubernetes (basic)". */
export const remarksOn = (passage: Passage, mention: Span): ClaimedMention[] => {
  const { text, words } = passage
  let at = countBefore(words, mention.end)
  let before: Span | undefined = mention
  if (NOUNS.has(words[at]?.word ?? '') && !isClauseBreak(text, words, at)) before = words[at++]
  if (!REMARK_START.test(textBetween(passage, before, words[at]))) return []
  return REMARK_PATTERNS.flatMap(({ pattern, claim }) => {
    const last = words[(matchPattern(pattern, text, words, at) ?? 0) - 1]
    return last && REMARK_END.test(text.slice(last.end, last.end + REMARK_END_LENGTH)) ? [[claim, mention] as const] : []
  })
}

const READ_CUES_BEHIND = CUES_BEHIND.map((cue) => ({ ...cue, pattern: readPattern(cue.pattern) }))

type ReadCueBehind = (typeof READ_CUES_BEHIND)[number]

const CUES_BEHIND_BY_WORD = indexByFirstWord(READ_CUES_BEHIND)

const LIST_JOIN = /^(?:[\s,/&]|and\b|or\b)+$/i

/** Where the list begins that the mention at `index` ends: "Python, R or SAS". */
const firstOfList = (passage: Passage, index: number): number => {
  const { mentions } = passage
  let first = index
  while (first > 0 && LIST_JOIN.test(textBetween(passage, mentions[first - 1], mentions[first]))) first--
  return first
}

const standsBehind = (passage: Passage, index: number, { pattern, after, ends, unlessBut, ofResume }: ReadCueBehind): boolean => {
  const { text, words, mentions, isResume } = passage
  const at = countBefore(words, mentions[index]?.end ?? 0)
  if (ofResume && !isResume) return false
  const end = matchPattern(pattern, text, words, at)
  if (end === undefined || (unlessBut && words[end]?.word === 'but')) return false
  if (ends && end < words.length && !isClauseBreak(text, words, end)) return false
  const first = mentions[firstOfList(passage, index)]
  return !after || after.has(words[countBefore(words, first?.start ?? 0) - 1]?.word ?? '')
}

/** What is said after the mention at `index`, of the whole list that it ends: "Python, R or SAS is not required". */
export const claimsBehind = (passage: Passage, index: number): ClaimedMention[] => {
  const { text, words, mentions } = passage
  const at = countBefore(words, mentions[index]?.end ?? 0)
  const candidates = CUES_BEHIND_BY_WORD.get(words[at]?.word ?? '')
  if (candidates === undefined || isClauseBreak(text, words, at)) return []
  const cues = candidates.filter((cue) => standsBehind(passage, index, cue))
  if (cues.length === 0) return []
  const list = mentions.slice(firstOfList(passage, index), index + 1)
  return cues.flatMap(({ claim }) => list.map((mention): ClaimedMention => [claim, mention]))
}

/** A mark out of five or ten: "Java 1/5", "Java (2 of 10)". */
const SELF_RATING = /^\s{0,3}[([:|–-]?\s{0,2}(\d{1,2})\s?(?:\/|of|out of)\s?(5|10)(?![\d/]|\.\d| (?:of|the|as)\b)/

/** A row of stars or dots, full ones first: "Java ★★☆☆☆". */
const STARS = /^\s{0,3}[([:|–-]?\s{0,2}([★●⬤■]{0,10})([☆○◯□]{1,10})/u

/** A share of all that there is to know, alone after the name: "Java 20%", "Java: 20 %". */
const PERCENT = /^\s{0,3}[([:|–-]?\s{0,2}(\d{1,3})\s?%\s{0,3}(?:$|[)\],;|\n•])/

/** What stands before a name that is an entry of its own. */
const ENTRY_START = /(?:^|[\n\t,;|•·:])[-*–]?\s{0,3}$/

/** As far before a name as it is seen whether it begins an entry. */
const ENTRY_START_LENGTH = 4

/** As far as a mark is looked at. */
const MARK_LENGTH = 24

/** Up to two of five is little; three of five is what a list of skills says. */
const LITTLE_SHARE = 0.4

const shareOf = (before: string, after: string): number | undefined => {
  const [, points, of] = SELF_RATING.exec(after) ?? []
  if (points) return Number(points) / Number(of)
  const [, percent] = PERCENT.exec(after) ?? []
  if (percent) return ENTRY_START.test(before) ? Number(percent) / 100 : undefined
  const [, full, empty] = STARS.exec(after) ?? []
  return empty === undefined ? undefined : (full ?? '').length / ((full ?? '').length + empty.length)
}

/** "Docker-less", "Java-free". */
const MISSING = /^[-\u2010\u2011](?:less|free)\b/i

/** "Docker: ✗" in a row of ticks and crosses, "Docker - no". */
const CROSS = /^\s{0,3}(?:[([:–-]?\s{0,2}[✗✘❌✕]|[([:–-]\s{0,2}no\s{0,2}(?:$|[)\],;|\n]))/iu

/** What a mark that somebody gives himself says: "Java 1/5" is little, "Java 0/5" nothing. */
export const marksOn = ({ text }: Passage, mention: Span): ClaimedMention[] => {
  const after = text.slice(mention.end, mention.end + MARK_LENGTH)
  if (MISSING.test(after) || CROSS.test(after)) return [['negated', mention]]
  const share = shareOf(text.slice(Math.max(0, mention.start - ENTRY_START_LENGTH), mention.start), after)
  if (share === undefined || share > LITTLE_SHARE) return []
  return [[share === 0 ? 'negated' : 'weak', mention]]
}

/** "~~Java~~" of Markdown: struck out on its line. */
const STRUCK = /~~([^~\n]{1,200})~~/g

/** The mentions that are struck out. */
export const struckOut = ({ text, words, mentions }: Passage): ClaimedMention[] => {
  const start = Math.max(0, (words[0]?.start ?? 0) - '- ~~'.length)
  const end = (words.at(-1)?.end ?? 0) + '~~'.length
  const strikes = [...text.slice(start, end).matchAll(STRUCK)].map(({ index, 0: all }) => ({
    start: start + index,
    end: start + index + all.length,
  }))
  return mentions.filter((mention) => strikes.some((strike) => contains(strike, mention))).map((mention) => ['negated', mention])
}
