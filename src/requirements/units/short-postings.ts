import { matchesOf } from '../../text/matches.ts'
import { oneOf } from '../../text/patterns.ts'
import { goesOnInPhrase } from './goes-on.ts'

/*
 * A posting of a few words that lost its line breaks:
 *
 *   Data Engineer at Lampworks 5 years of Python Strong SQL Experience with AWS Nice to have: Kafka
 *                              ↑ years           ↑ quality  ↑ noun              ↑ heading
 */

/** Words with a capital that no sentence and no name has in its midst. */
const SURE_START = (() => {
  const opening = oneOf(`
    Strong, Solid, Proven, Excellent, Extensive, Hands-on, Proficien(?:t|cy) (?:in|with), Famili(?:ar|arity) with, Fluent in,
    Comfortable with, Skilled in, Expert in, Ability to, Able to, (?:Bachelor|Master)['’]?s?, BSc, MSc, Ph\\.?D, Degree in, Must have`)
  const least = '(?:At least|Minimum(?: of)?) \\w+\\+? (?:years|yrs)'
  const years = "\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\+? (?:years|yrs)['’]? (?:of|in|with|as|experience)"
  return new RegExp(`(?<=[\\p{L}\\d)%+#]\\s)(?=(?:${opening}|${least}|${years})\\b)`, 'gu')
})()

/** These go on with what stands before them just as well: "5 years of Java Experience in banking". */
const NOUN_START =
  /(?<=[\p{L}\d)%+#]\s)(?=(?:Experience (?:with|in|of|as|building|using|working)|Knowledge of|Understanding of|Background in|Exposure to|Expertise in)\b)/gu

const LONGEST_BEFORE_CHARS = 16

/** What has a noun of its own before the next noun is a demand that has ended: "experience in Java Knowledge of SQL". */
const HAS_NOUN =
  /\b(?:experience|knowledge|understanding|background|expertise|exposure|proficiency|familiarity|degree|skills)\b(?=.*\p{L})/iu

const FEWEST_WORDS = 2

/** Years behind a small letter are within a sentence: "brings 5 years of". */
const isWithin = (line: string, at: number): boolean => {
  const before = line.slice(Math.max(0, at - LONGEST_BEFORE_CHARS), at)
  return goesOnInPhrase(before) || (/\d/.test(line.charAt(at)) && /(?:^|\s)\p{Ll}[\p{Ll}-]*\s$/u.test(before))
}

/** Offsets at which a demand begins in the midst of a line, in order. */
export const findDemandStarts = (line: string): readonly number[] => {
  const sure = new Set(matchesOf(line, SURE_START).map(({ index }) => index))
  const nouns = matchesOf(line, NOUN_START).map(({ index }) => index)
  const seams: number[] = []
  for (const at of [...sure, ...nouns].sort((a, b) => a - b)) {
    const before = line.slice(seams.at(-1) ?? 0, at)
    if (isWithin(line, at) || before.trim().split(/\s+/).length < FEWEST_WORDS) continue
    if (sure.has(at) || seams.length > 0 || HAS_NOUN.test(before)) seams.push(at)
  }
  return seams
}
