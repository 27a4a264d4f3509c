import type { Span } from '../../schema/span.ts'

/** As far as a name beside a role is looked at. */
const NAME_REACH = 48

/** What somebody is called whom a resume names by name, beside what the person does. */
const ROLE = /^(?:mentor|coach|teacher|instructor)s?$/i

/** "Mentor: Ida Lund", "Mentors: Ida Lund & Per Holm". */
const NAME_AFTER = /^ ?: \p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?![^\s,&])/u

/** "Ida Lund – Mentor" as a line of its own, below others. */
const NAME_BEFORE = /\n\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ [–—-] $/u

/** Whether a role is that of somebody who is named beside it: who had the mentor Ida Lund was no mentor. */
export const isRoleOfOther = (text: string, { start, end }: Span): boolean => {
  if (!ROLE.test(text.slice(start, end))) return false
  if (NAME_AFTER.test(text.slice(end, end + NAME_REACH))) return true
  return (
    /^\s*(?:\n|$)/.test(text.slice(end, end + NAME_REACH)) && NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_REACH), start))
  )
}
