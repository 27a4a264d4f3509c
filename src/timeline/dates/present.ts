import { LazyPattern } from '../../text/lazy-pattern.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'

const PRESENT = new LazyPattern(`(?:the |(?:a )?la |el |le )?(?:${WORK_WORDS.now.openings.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')

/** The word at `offset` that means the as-of month, and where it ends; null where none stands. */
export const readPresent = (text: string, offset: number): { readonly to: 'present'; readonly end: number } | null => {
  PRESENT.lastIndex = offset
  const present = PRESENT.exec(text)?.[0]
  return present === undefined ? null : { to: 'present', end: offset + present.length }
}
