import type { Mention } from '../../schema/mention.ts'
import type { Position } from '../../schema/timeline.ts'
import { countMonths, type MonthRange, monthRange } from '../../text/months.ts'
import { contains } from '../../text/span.ts'

type Dated = { readonly position: Position; readonly range: MonthRange }

const datedPositions = (positions: readonly Position[], asOf: string): Dated[] =>
  positions.flatMap((position) => {
    const range = monthRange(position, asOf)
    return range ? [{ position, range }] : []
  })

/** Months of the union of all dated positions. */
export const experienceMonths = (positions: readonly Position[], asOf: string): number =>
  countMonths(datedPositions(positions, asOf).map(({ range }) => range))

/** The mentions with the months of the dated positions that name the same skill; null where none does. */
export const withMonths = (mentions: readonly Mention[], positions: readonly Position[], asOf: string): Mention[] => {
  const ranges = new Map<string, Set<MonthRange>>()
  const dated = datedPositions(positions, asOf)
  for (const mention of mentions) {
    if (mention.negated) continue
    for (const { position, range } of dated) {
      if (!contains(position, mention)) continue
      ranges.set(mention.skill, (ranges.get(mention.skill) ?? new Set<MonthRange>()).add(range))
    }
  }
  const months = new Map([...ranges].map(([skill, held]) => [skill, countMonths([...held])]))
  return mentions.map((mention) => ({ ...mention, months: months.get(mention.skill) ?? null }))
}
