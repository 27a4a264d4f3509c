import type { Span } from '../../schema/span.ts'
import { contains } from '../../text/span.ts'
import { type Claimed, claimAll, type Passage } from './passages.ts'

/** A mark out of five or ten: "Java 1/5", "Java (2 of 10)". */
const SELF_RATING = /^\s{0,3}[([:|–-]?\s{0,2}(\d{1,2})\s?(?:\/|of|out of)\s?(5|10)(?![\d/]|\.\d| (?:of|the|as)\b)/

/** A row of stars or dots, full ones first: "Java ★★☆☆☆". */
const STARS = /^\s{0,3}[([:|–-]?\s{0,2}([★●⬤■]{0,10})([☆○◯□]{1,10})/u

/** A share of all that there is to know, alone after the name: "Java 20%", "Java: 20 %". */
const PERCENT = /^\s{0,3}[([:|–-]?\s{0,2}(\d{1,3})\s?%\s{0,3}(?:$|[)\],;|\n•])/

/** What stands before a name that is an entry of its own. */
const ENTRY_START = /(?:^|[\n\t,;|•·:])[-*–]?\s{0,3}$/

/** How far before a name we look to see whether it begins an entry. */
const ENTRY_START_LENGTH = 4

/** How far after a name a mark may reach. */
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

const marksOn = ({ text }: Passage, mention: Span): Claimed[] => {
  const after = text.slice(mention.end, mention.end + MARK_LENGTH)
  if (MISSING.test(after)) return claimAll([mention], 'negated', 'rule: marked as missing')
  if (CROSS.test(after)) return claimAll([mention], 'negated', 'rule: marked with a cross')
  const share = shareOf(text.slice(Math.max(0, mention.start - ENTRY_START_LENGTH), mention.start), after)
  if (share === undefined || share > LITTLE_SHARE) return []
  return claimAll([mention], share === 0 ? 'negated' : 'weak', 'rule: marked low')
}

/** What a mark that people give themselves says: "Java 1/5" is little, "Java 0/5" nothing. */
export const claimsOfMarks = (passage: Passage): Claimed[] => passage.mentions.flatMap((mention) => marksOn(passage, mention))

/** "~~Java~~" of Markdown: struck out on its line. */
const STRUCK = /~~([^~\n]{1,200})~~/g

/** The mentions that are struck out. */
export const claimsOfStrikes = ({ text, words, mentions }: Passage): Claimed[] => {
  const start = Math.max(0, (words[0]?.start ?? 0) - '- ~~'.length)
  const end = (words.at(-1)?.end ?? 0) + '~~'.length
  const strikes = [...text.slice(start, end).matchAll(STRUCK)].map(({ index, 0: all }) => ({
    start: start + index,
    end: start + index + all.length,
  }))
  const struck = mentions.filter((mention) => strikes.some((strike) => contains(strike, mention)))
  return claimAll(struck, 'negated', 'rule: struck out')
}
