import type { Analysis } from '../schema/index.ts'
import { formatMonths } from './words.ts'

/** "Robin Halvorsen · 8 years 2 months of dated work · Brightwater Labs (2020-01 to present), Fjord (2018)" */
export const sayPerson = ({ person, positions, experience }: Analysis): string => {
  const jobs = positions.map(({ organization, title, from, to }) => {
    const period = [...new Set([from, to])].filter((date) => date !== null).join(' to ')
    return `${organization ?? title ?? 'a position'} (${period || 'no dates'})`
  })
  const worked = experience.months === 0 ? 'no dated work' : `${formatMonths(experience.months)} of dated work`
  return [person.name ?? 'no name', worked, jobs.length === 0 ? 'no positions' : jobs.join(', ')].join(' · ')
}
