import { SAYS } from '../../language/postings.ts'
import { matchesOf } from '../../text/matches.ts'
import { goesOnInPhrase } from './goes-on.ts'

/*
 * A posting of a few words that lost its line breaks:
 *
 *   Data Engineer at Lampworks 5 years of Python Strong SQL Experience with AWS Nice to have: Kafka
 *                              ↑ years           ↑ quality  ↑ noun              ↑ heading
 */

const LONGEST_BEFORE_CHARS = 16

const FEWEST_WORDS = 2

/** Years behind a small letter are within a sentence: "brings 5 years of". */
const isWithin = (line: string, at: number): boolean => {
  const before = line.slice(Math.max(0, at - LONGEST_BEFORE_CHARS), at)
  return goesOnInPhrase(before) || (/\d/.test(line.charAt(at)) && /(?:^|\s)\p{Ll}[\p{Ll}-]*\s$/u.test(before))
}

/** Offsets at which a demand begins in the midst of a line, in order. */
export const findDemandStarts = (line: string): readonly number[] => {
  const sure = new Set(matchesOf(line, SAYS['demand-start']).map(({ index }) => index))
  const nouns = matchesOf(line, SAYS['demand-noun-start']).map(({ index }) => index)
  const seams: number[] = []
  for (const at of [...sure, ...nouns].sort((a, b) => a - b)) {
    const before = line.slice(seams.at(-1) ?? 0, at)
    if (isWithin(line, at) || before.trim().split(/\s+/).length < FEWEST_WORDS) continue
    if (sure.has(at) || seams.length > 0 || SAYS['has-noun'].test(before)) seams.push(at)
  }
  return seams
}
