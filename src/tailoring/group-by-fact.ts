import { printYears } from '../text/months.ts'
import { asOneName, joinNames, type NamingContext, nameAsked, nameShortly } from './phrases.ts'
import type { CoveredRequirement } from './rule.ts'

/** Requirements that one fact would serve; advice on it is named for the first. */
export type ByOneFact = readonly [CoveredRequirement, ...CoveredRequirement[]]

/** What wants a fact (a requirement, with what is known of it) by the fact that would serve them, in the order in which the facts come up. */
export const groupByFact = <T>(wanting: readonly T[], factOf: (one: T) => string): (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of wanting) {
    const fact = factOf(one)
    const known = groups.get(fact)
    if (known) known.push(one)
    else groups.set(fact, [one])
  }
  return [...groups.values()]
}

/** "statistics", "5 years of Python", "“Python or R”"; longer where the short name is that of the first. */
const nameOther = ({ requirement }: CoveredRequirement, first: string, context: NamingContext): string => {
  const short = nameShortly(requirement, context)
  const name = short === first ? nameAsked(requirement, context) : short
  const years = requirement.years ? `${printYears(requirement.years)} of ` : ''
  return asOneName(`${years}${name}`)
}

/** What else the fact counts for; null where that is nothing. */
export const sayAlso = ([first, ...others]: ByOneFact, context: NamingContext): string | null => {
  if (others.length === 0) return null
  const name = nameShortly(first.requirement, context)
  return `Once shown, it counts for ${joinNames(
    others.map((other) => nameOther(other, name, context)),
    'and',
  )} too.`
}
