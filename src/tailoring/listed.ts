import type { Evidence } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Position } from '../schema/timeline.ts'
import { contains } from '../text/span.ts'
import { creditIfShown } from './credit-if-shown.ts'
import { nameable } from './phrases.ts'
import type { CoveredPart, RuleContext, Served } from './rule.ts'

/** A part, and the listed skill that would serve it if it were shown in use. */
export interface Listed {
  readonly covered: CoveredPart
  readonly best: Evidence
  /** Its credit if the positions that can be named showed the skill. */
  readonly credit: number
  /** Where these are too short for the years asked, it takes more than they can show. */
  readonly isEnough: boolean
}

/** Things of the trade that a position must tell of, where it names no tool. */
const LEAST_OF_TRADE = 2

/**
 * The positions that can be named: where a tool was used, or where several things were done that belong with the person's tools, or
 * the only one. Nobody wrote React where they sold shoes.
 */
export const whereShown = ({ analysis: { positions, mentions }, lineage }: RuleContext): Position[] => {
  if (positions.length === 1) return nameable(positions)
  const groupOf = ({ skill }: { readonly skill: string | null }): string | undefined =>
    skill === null ? undefined : lineage.skillOf(skill)?.group
  const tools = mentions.filter(({ skill }) => skill !== null && lineage.isTechnology(skill))
  const groups = new Set(tools.map(groupOf))
  const ofTrade = mentions.filter((one) => !one.soft && !one.evoked && one.skill !== null && groups.has(groupOf(one)))
  const skillsIn = (position: Position): Set<string | null> =>
    new Set(ofTrade.filter((one) => contains(position, one)).map(({ skill }) => skill))
  return nameable(
    positions.filter((position) => tools.some((tool) => contains(position, tool)) || skillsIn(position).size >= LEAST_OF_TRADE),
  )
}

/** What is listed for a part and as good as its best, once for each skill. */
const candidatesOf = ({ evidence }: CoveredPart): Evidence[] =>
  evidence.filter(
    ({ skill, relation, strength }, index) =>
      strength === evidence[0]?.strength &&
      relation === evidence[0].relation &&
      evidence.findIndex((other) => other.skill === skill) === index,
  )

/** What is only listed and no earlier rule has spoken of: for each part the skill that serves most of them; of equal ones its best. */
export const chooseListed = (context: RuleContext): Listed[] => {
  const listed = context.unnamed.filter(({ shortfall }) => shortfall === 'listed')
  const candidates = listed.map(candidatesOf)
  const served = new Map<string | null, number>()
  for (const { skill } of candidates.flat()) served.set(skill, (served.get(skill) ?? 0) + 1)
  const reachOf = ({ skill }: Evidence): number => served.get(skill) ?? 0
  const positions = whereShown(context)
  return listed.flatMap((covered, index) => {
    const [best] = (candidates[index] ?? []).toSorted((a, b) => reachOf(b) - reachOf(a))
    const credit = creditIfShown(covered, positions, context)
    return best ? [{ covered, best, credit, isEnough: credit > covered.credit }] : []
  })
}

export const servedBy = ({ covered, credit, isEnough }: Listed): Served => ({ covered, credit: isEnough ? credit : FULL_CREDIT })
