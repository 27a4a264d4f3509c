import type { Span } from '../../schema/span.ts'

/** How far from a role a name may stand. */
const NAME_REACH = 48

/** What a resume calls people that it names, beside what the person does. */
const ROLE = /^(?:mentor|coach|teacher|instructor)s?$/i

/** "Mentor: Ida Lund", "Mentors: Ida Lund & Per Holm". */
const NAME_AFTER = /^ ?: \p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?![^\s,&])/u

/** "Ida Lund – Mentor" as a line of its own, below others. */
const NAME_BEFORE = /\n\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ [–—-] $/u

/** Whether a role is that of somebody named beside it: having had Ida Lund as a mentor does not make a mentor. */
export const isRoleOfOther = (text: string, { start, end }: Span): boolean => {
  if (!ROLE.test(text.slice(start, end))) return false
  if (NAME_AFTER.test(text.slice(end, end + NAME_REACH))) return true
  return (
    /^\s*(?:\n|$)/.test(text.slice(end, end + NAME_REACH)) && NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_REACH), start))
  )
}
