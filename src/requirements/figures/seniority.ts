import { SAYS } from '../../language/postings.ts'
import type { Seniority } from '../../schema/job.ts'

/** By words of the title, and by what the text says of the role; the first level that holds wins. */
const TITLED = (['intern', 'principal', 'staff', 'manager', 'lead', 'mid', 'senior', 'junior'] as const).map(
  (level) => [level, SAYS[`titled-${level}`]] as const,
)
const TOLD = (['intern', 'junior', 'mid', 'senior'] as const).map((level) => [level, SAYS[`told-${level}`]] as const)

/**
 * The level of a posting: by the words of its title, else by what the text says of the role ("This is an entry-level role", "As a
 * Senior Data Scientist, you"). Years of experience are not considered.
 *
 * @param statements the sentences that speak of the role.
 */
export const readSeniority = (title: string | null, statements: readonly string[]): Seniority => {
  const titled = title === null ? undefined : TITLED.find(([, pattern]) => pattern.test(title))?.[0]
  if (titled) return titled
  const ofLevels = statements.filter((saying) => SAYS['speaks-of-level'].test(saying))
  return TOLD.find(([, pattern]) => ofLevels.some((saying) => pattern.test(saying)))?.[0] ?? 'unspecified'
}
