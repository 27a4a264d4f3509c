import { READS } from '../language/resumes.ts'
import { meaningsOf } from './claims.ts'
import type { Figure } from './find-figures.ts'
import type { Statement } from './read-statements.ts'

/** What is counted: the words between a number and the next punctuation mark or small word. */
const COUNTED_THINGS = /^[ -]*((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/u

/** "Departments" and the like claim nothing by themselves, but may be what is counted. */
const PLAIN_THINGS = /^ (\p{L}+[^su]s)\b(?! of\b)/u

/** The meanings of the thing that a figure of a statement counts; empty where it counts nothing. */
export const countedBy = (figure: Figure, statement: Statement): Set<string> => {
  const following = statement.text.slice(figure.end - statement.start)
  const words = COUNTED_THINGS.exec(following)?.[1]?.split(' ') ?? []
  const stop = words.findIndex((word) => READS['ends-what-is-counted'].test(word))
  const length = (stop < 0 ? words : words.slice(0, stop)).join(' ').length
  const from = figure.end + (/^[ -]*/.exec(following)?.[0].length ?? 0)
  const [own] = statement.words.filter(({ start, end }) => start >= from && end <= from + length).slice(-1)
  return new Set(own?.meanings ?? PLAIN_THINGS.exec(following)?.slice(1).flatMap(meaningsOf))
}
