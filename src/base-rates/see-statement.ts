import type { Requirement } from '../schema/job.ts'
import { stemmedWords } from '../text/stems.ts'

/** Changes with the features: a table that was trained for others is refused. */
export const FEATURES = 2

/** A statement before it is known how usual it is. */
export type Unrated = Pick<Requirement, 'kind' | 'importance' | 'parts' | 'years' | 'degree'>

/** From so many on: of words, and of years that are asked for. */
const LEAST_WORDS = [2, 4, 6, 9, 13, 18, 25, 35]
const LEAST_YEARS = [1, 2, 3, 4, 5, 6, 8, 10]
/** Larger numbers are one. */
const MOST_NUMBER = 15
const MOST_COUNTED = 5

const IS_NUMBER = /^\d/

/** "Client’s", "client's" and "client" are one word. */
const POSSESSIVE = /['’]s?(?![\p{L}\p{N}])/gu

const seeWords = (said: string): string[] => {
  const words = stemmedWords(said.replace(POSSESSIVE, ''))
  const stems = words.map(({ word, stem }) =>
    IS_NUMBER.test(word) ? `#${Math.min(MOST_NUMBER, Number.parseInt(word, 10))}` : stem,
  )
  return [
    ...[...new Set(stems)].map((stem) => `word ${stem}`),
    ...LEAST_WORDS.filter((least) => words.length >= least).map((least) => `words ${least}`),
  ]
}

const countUpTo = (count: number): number => Math.min(MOST_COUNTED, count)

/** What is known of the parts: skills of the taxonomy, phrases that it does not know, qualities. */
const seeParts = (parts: Unrated['parts']): string[] => {
  const skillsOf = parts.map(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? []))
  const soft = parts.filter((part) => part.soft).length
  const known = skillsOf.filter((skills) => skills.length > 0).length
  const open = parts.filter((part, index) => !part.soft && skillsOf[index]?.length === 0).length
  return [
    `parts ${countUpTo(parts.length)}`,
    `soft ${countUpTo(soft)}`,
    `known ${countUpTo(known)}`,
    `open ${countUpTo(open)}`,
    ...[...new Set(skillsOf.flat())].map((skill) => `skill ${skill}`),
    ...parts.flatMap(({ anyOf: [only, second] }) => (only?.skill && second === undefined ? [`alone ${only.skill}`] : [])),
  ]
}

/** What a base rate is summed from: the words of a statement, and what was read of it. */
export const seeStatement = (said: string, { kind, importance, parts, years, degree }: Unrated): Iterable<string> => [
  ...new Set([
    ...seeWords(said),
    ...seeParts(parts),
    `kind ${kind}`,
    `importance ${importance}`,
    `kind ${kind} ${importance}`,
    ...LEAST_YEARS.filter((least) => (years?.min ?? 0) >= least).map((least) => `years ${least}`),
    ...(degree ? [`degree ${degree.level}`] : []),
  ]),
]
