import type { Analysis, Position } from '../schema/index.ts'
import { formatMonths } from './words.ts'

const nameOf = ({ organization, title }: Position): string => organization ?? title ?? 'a position'

/** "2019 to present", "2018"; dates sort as they are written, and "present" behind them all. */
const periodOf = (positions: readonly Position[]): string => {
  const dates = positions.flatMap(({ from, to }) => [from, to].filter((date) => date !== null)).sort()
  return [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined).join(' to ') || 'no dates'
}

/** "Robin Halvorsen · 8 years 2 months of dated work · Brightwater Labs (2020-01 to present), Fjord (2018)"; each employer once. */
export const sayPerson = ({ person, positions, experience }: Analysis): string => {
  const names = [...new Set(positions.map(nameOf))]
  const jobs = names.map((name) => `${name} (${periodOf(positions.filter((position) => nameOf(position) === name))})`)
  const worked = experience.months === 0 ? 'no dated work' : `${formatMonths(experience.months)} of dated work`
  return [person.name ?? 'no name', worked, jobs.length === 0 ? 'no positions' : jobs.join(', ')].join(' · ')
}
