import { foldMonth } from './fold-month.ts'
import { PERIODS } from './month-names.compiled.ts'

const isOneMonth = (months: readonly [number, number]): boolean => months[0] === months[1]
const MONTH_OF = new Map(
  PERIODS.filter(({ months }) => isOneMonth(months)).flatMap(({ names, months: [month] }) =>
    names.map((name) => [name, month] as const),
  ),
)
const SEASON_OF = new Map(
  PERIODS.filter(({ months }) => !isOneMonth(months)).flatMap(({ names, months }) =>
    names.map((name) => [name, months] as const),
  ),
)

/** So many letters of a name, and more than half, show which it is, where the last ones were forgotten: "Apri", "Septem". */
const OPENING_LETTERS = 4
const leastOpening = (name: string): number => Math.max(OPENING_LETTERS, Math.floor(name.length / 2) + 1)
for (const [name, month] of [...MONTH_OF]) {
  for (let length = leastOpening(name); length < name.length; length++) {
    const opening = name.slice(0, length)
    if (!MONTH_OF.has(opening)) MONTH_OF.set(opening, month)
  }
}

/** 1 to 12, or undefined where it is not a month. */
export const monthNamed = (name: string): number | undefined => MONTH_OF.get(foldMonth(name))

/** The months of a season or quarter ("summer": 6 to 8), or undefined for any other word. */
export const seasonNamed = (name: string): readonly [number, number] | undefined => SEASON_OF.get(foldMonth(name))

/** The word names a month or a season. */
export const isMonthOrSeason = (word: string): boolean => {
  const name = foldMonth(word)
  return MONTH_OF.has(name) || SEASON_OF.has(name)
}
