import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { areInitials } from '../../text/initials.ts'
import { overlaps } from '../../text/span.ts'
import type { NamedSkill } from '../units/index.ts'

/** "Qualified Teacher Status (QTS)": either says it. */
const LONG_AND_SHORT_NAME = /^(?<long>\p{Lu}[\p{L}\p{N}'’& -]+?) \((?<short>[A-Z][A-Z0-9&-]{1,7})\)$/u

/**
 * The names by which a resume would show what a part asks for, in reading order: of a licence or certificate the short name
 * alone, of a name with its abbreviation each of the two; the part itself where it is neither.
 *
 * @param named the skills that are named there: whoever uses a tool holds no certificate for it.
 */
export const namesOfPart = (text: string, { start, end }: Span, named: readonly NamedSkill[]): Span[] => {
  const words = text.slice(start, end)
  const name = SAYS['certificate-noun'].exec(words)?.groups?.name
  if (name !== undefined) {
    const from = start + words.indexOf(name)
    const short = { start: from, end: from + name.length }
    return [named.some((one) => one.kind !== 'certification' && overlaps(one, short)) ? { start, end } : short]
  }
  const { long = '', short = '' } = LONG_AND_SHORT_NAME.exec(words)?.groups ?? {}
  if (short === '' || !areInitials(short, long)) return [{ start, end }]
  return [
    { start, end: start + long.length },
    { start: end - 1 - short.length, end: end - 1 },
  ]
}
