import type { Blocker } from '../schema/job.ts'
import { SAYS } from './postings.ts'

/** ", but a degree", "; Qlik", "(though experience …)": a clause that names what it speaks of; ", is not required" does not. */
const LAST_CLAUSE =
  /(?:[,;]|\s[–—-]|\((?=[^()]*\)\W*$))\s*(?<but>(?:but|though|although|while|whereas) )?(?!(?:it|that|this|which|they|is|are|not)\b)[^,;()]*\)?\W*$/iu

/**
 * Where the last clause of a statement begins, if that clause alone is denied and what stands before it is asked: "SQL required |,
 * Power BI not required", "Strong Python |, but a degree is not required"; null where all of it is denied, or nothing.
 */
export const deniedClauseAt = (statement: string): number | null => {
  const found = SAYS.denies.test(statement) ? LAST_CLAUSE.exec(statement) : null
  if (found === null) return null
  const [before, clause] = [statement.slice(0, found.index), statement.slice(found.index)]
  const isParted = found.groups?.but !== undefined || /^[;(]/.test(clause) || SAYS.need.test(before.toLowerCase())
  return isParted && SAYS.denies.test(clause) && !SAYS.denies.test(before) ? found.index : null
}

/** Where the work is, and who gets no permit, is told by denying: "no remote work", "we do not sponsor". */
const TOLD_BY_DENYING: ReadonlySet<Blocker['kind']> = new Set(['location', 'permit'])

/** No condition is denied from further away. */
const MAX_DENIAL_CHARS = 60

/** "There is no travel", "On-call is not part of the job": what is said at `at` is a condition that nobody sets. */
export const deniesCondition = (statement: string, at: number, kind: Blocker['kind']): boolean => {
  if (SAYS['condition-denied-after'].test(statement.slice(at))) return kind !== 'location'
  const before = statement.slice(Math.max(0, at - MAX_DENIAL_CHARS), at)
  if (TOLD_BY_DENYING.has(kind)) return false
  return (
    SAYS['condition-denied-before'].test(before) ||
    ((kind === 'shift' || kind === 'travel') && SAYS['condition-lacked'].test(before))
  )
}

/** Whatever else stands there. */
const NEVER_ASKING = ['nothing', 'needs-none-of-it', 'of-others', 'run-by-others', 'of-the-team', 'no-ask'] as const

/** "None", "another team does that", "We'll provide you with …": however much it names. */
export const asksNothing = (statement: string): boolean => NEVER_ASKING.some((row) => SAYS[row].test(statement))

/** "Knowledge of R is not required": nothing in it is asked, and it is no wish that nobody insists on. */
export const deniesAll = (statement: string): boolean =>
  SAYS.denies.test(statement) && !SAYS['only-spared'].test(statement) && deniedClauseAt(statement) === null
