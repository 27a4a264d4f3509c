import type { Analysis, Position } from '../schema/index.ts'
import { formatMonths } from './words.ts'

/** How a person is summed up in words. */
interface PersonWords {
  readonly noName: string
  readonly noWork: string
  readonly work: (months: number) => string
  readonly noPositions: string
  readonly position: string
  readonly noDates: string
  /** Of two dates of which the last may be "present". */
  readonly between: (first: string, last: string) => string
  /** One date, or "present". */
  readonly at: (date: string) => string
}

const PERSON_IN_ENGLISH: PersonWords = {
  noName: 'no name',
  noWork: 'no dated work',
  work: (months) => `${formatMonths(months)} of dated work`,
  noPositions: 'no positions',
  position: 'a position',
  noDates: 'no dates',
  between: (first, last) => `${first} to ${last}`,
  at: (date) => date,
}

/** "2019 to present", "2018"; dates sort as they are written, and "present" after them all. */
const periodOf = (positions: readonly Position[], say: PersonWords): string => {
  const dates = positions.flatMap(({ from, to }) => [from, to].filter((date) => date !== null)).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return say.noDates
  return first === last ? say.at(first) : say.between(first, last)
}

/** "Robin Halvorsen · 8 years 2 months of dated work · Brightwater Labs (2020-01 to present), Fjord (2018)"; each employer once. */
export const sayPerson = ({ person, positions, experience }: Analysis, say = PERSON_IN_ENGLISH): string => {
  const nameOf = ({ organization, title }: Position): string => organization ?? title ?? say.position
  const names = [...new Set(positions.map(nameOf))]
  const jobs = names.map(
    (name) =>
      `${name} (${periodOf(
        positions.filter((position) => nameOf(position) === name),
        say,
      )})`,
  )
  const worked = experience.months === 0 ? say.noWork : say.work(experience.months)
  return [person.name ?? say.noName, worked, jobs.length === 0 ? say.noPositions : jobs.join(', ')].join(' · ')
}
