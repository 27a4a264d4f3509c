import { SAYS } from '../language/postings.ts'
import type { Seniority } from '../schema/job.ts'
import type { RowId } from '../schema/row-id.ts'

/** A level, and the row that says it. */
export interface ReadSeniority {
  readonly seniority: Seniority
  readonly seniorityBy?: RowId
}

/** By words of the title, and by what the text says of the role; the first level that holds wins. */
const TITLED = ['intern', 'principal', 'staff', 'manager', 'lead', 'mid', 'senior', 'junior'] as const
const TOLD = ['intern', 'junior', 'mid', 'senior'] as const

/**
 * The level of a posting: by the words of its title, else by what the text says of the role ("This is an entry-level role", "As a
 * Senior Data Scientist, you"). Years of experience are not considered.
 *
 * @param statements the sentences that speak of the role.
 */
export const readSeniority = (title: string | null, statements: readonly string[]): ReadSeniority => {
  const titled = title === null ? undefined : TITLED.find((level) => SAYS[`titled-${level}`].test(title))
  if (titled) return { seniority: titled, seniorityBy: `postings/titled-${titled}` }
  const ofLevels = statements.filter((saying) => SAYS['speaks-of-level'].test(saying))
  const told = TOLD.find((level) => ofLevels.some((saying) => SAYS[`told-${level}`].test(saying)))
  return told ? { seniority: told, seniorityBy: `postings/told-${told}` } : { seniority: 'unspecified' }
}
