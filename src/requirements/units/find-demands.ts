import { SAYS, SAYS_IN } from '../../language/postings.ts'
import { WORDS } from '../../language/words.compiled.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { matchesOf } from '../../text/matches.ts'
import { wordList } from '../../text/patterns.ts'

const lastWord = (before: string): string => /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? ''

const JOINING: ReadonlySet<string> = new Set([...WORDS.joining, ...wordList('& / – — -')])
const QUALIFYING: ReadonlySet<string> = new Set(WORDS.qualifying)

/** Whether a capitalised word continues the words before it, which end with the space. */
export const goesOn = (before: string): boolean => JOINING.has(lastWord(before)) || SAYS_IN.others.hanging.test(before.trimEnd())

const BEFORE_NUMBER = new LazyPattern(`\\b(?:${WORDS.counting.join('|')})[:*]{0,2}\\s$`, 'i')

/** Whether a demand continues the words before it: they still lack their noun, or count its years. */
const goesOnInDemand = (before: string, isNumber: boolean): boolean =>
  goesOn(before) || QUALIFYING.has(lastWord(before)) || (isNumber && BEFORE_NUMBER.test(before))

export const placesOf = (line: string, pattern: RegExp): number[] => matchesOf(line, pattern).map(({ index }) => index)

/** As much as opens a demand. */
const OPENING_CHARS = 60

/** "Experience with SQL", "3 years of SQL": whether words begin a demand of their own. */
export const opensDemand = (words: string): boolean =>
  [SAYS['demand-start'], SAYS['demand-noun-start']].some((row) => `a ${words.slice(0, OPENING_CHARS)}`.search(row) === 2)

const LONGEST_BEFORE_CHARS = 16
export const wordsBefore = (line: string, at: number): string => line.slice(Math.max(0, at - LONGEST_BEFORE_CHARS), at)

/** A demand without a noun has fewer words; text further back than this is not looked at. */
const FEWEST_WORDS = 2
const MOST_DEMAND_CHARS = 200

/** Offsets at which a demand begins in the midst of a line, in order: "5 years of Python | Strong SQL | Experience with AWS". @param isPaste nothing goes on there. */
export const findDemandStarts = (line: string, isPaste = false): readonly number[] => {
  const sure = new Set(placesOf(line, SAYS['demand-start']))
  const seams: number[] = []
  for (const at of [...sure, ...placesOf(line, SAYS['demand-noun-start'])].sort((a, b) => a - b)) {
    const before = line.slice(Math.max(seams.at(-1) ?? 0, at - MOST_DEMAND_CHARS), at)
    if (goesOnInDemand(wordsBefore(line, at), /\d/.test(line.charAt(at))) || before.trim().split(/\s+/).length < FEWEST_WORDS)
      continue
    if (isPaste || sure.has(at) || seams.length > 0 || SAYS['has-noun'].test(before)) seams.push(at)
  }
  return seams
}
