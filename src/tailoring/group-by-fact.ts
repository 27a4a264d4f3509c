import { groupBy } from '../text/group-by.ts'
import { joinNames } from '../text/join-names.ts'
import { printYears } from '../text/months.ts'
import { foldCase } from '../text/normalize.ts'
import { asOneName, MAX_NAMES, type NamingContext, nameAsked, nameShortly, yearsOf } from './phrases.ts'
import type { CoveredPart } from './rule.ts'

/** Parts that one fact would serve; advice on it is named for the first. */
export type ByOneFact = readonly [CoveredPart, ...CoveredPart[]]

/** What wants a fact (a requirement, with what is known of it) by the fact that would serve them, in the order in which the facts come up. */
export const groupByFact = <T>(wanting: readonly T[], factOf: (one: T) => string): (readonly [T, ...T[]])[] => [
  ...groupBy(wanting, factOf).values(),
]

/** "statistics", "5 years of Python", "“Python or R”"; longer where the short name is that of the first. */
const nameOther = (covered: CoveredPart, first: string, context: NamingContext): string => {
  const short = nameShortly(covered, context)
  const name = short === first ? nameAsked(covered, context) : short
  const asked = covered.part === null ? null : yearsOf(covered)
  const years = asked === null ? '' : `${printYears(asked)} of `
  return asOneName(`${years}${name}`)
}

/** What else the fact counts for; null where that is nothing. */
export const sayAlso = ([first, ...others]: ByOneFact, context: NamingContext): string | null => {
  if (others.length === 0) return null
  const name = nameShortly(first, context)
  const own = nameOther(first, '', context)
  const isSame = (other: string): boolean => other === own || foldCase(other) === foldCase(name)
  const names = others.map((other) => nameOther(other, name, context)).filter((other) => !isSame(other))
  return names.length === 0
    ? `The posting asks for it ${others.length === 1 ? 'twice' : `${others.length + 1} times`}; once shown, it counts each time.`
    : `Once shown, it counts for ${joinNames(names, 'and', MAX_NAMES)} too.`
}
