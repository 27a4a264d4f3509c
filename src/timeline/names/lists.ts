import { isOrganization } from '../../text/organizations.ts'

/** "Rust, SQL, distributed systems": parts of a list, in which no lower-case word marks a name. */
const LIST_PARTS_MIN = 3
const SMALL_WORD = /(?<=\s)\p{Ll}+$/u

/** "Deep Learning (Rust, SQL, Go)": what a name lists in a bracket makes it no list. */
const BRACKET_BEHIND = /(?<=\p{L}{2})\s*\([^()]*\)$/u

/** Parts none of which is marked as an employer. */
export const isList = (text: string): boolean => {
  const parts = text.replace(BRACKET_BEHIND, '').split(/\s*,\s*/)
  return parts.length >= LIST_PARTS_MIN && parts.every((part) => !isOrganization(part.replace(SMALL_WORD, '')))
}

/** "Mobile gaming startup": what a firm is, not what it is called. */
const SMALL_WORDS = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]{3,}/gu
export const isDescription = (text: string): boolean =>
  (text.match(SMALL_WORDS)?.length ?? 0) > 1 && !isOrganization(text.replace(SMALL_WORDS, ''))

/** "Maker of storage software with expertise in backup": so many small words tell what an employer does. */
const TOLD_MIN = 3
export const tellsAbout = (text: string): boolean => (text.match(SMALL_WORDS)?.length ?? 0) >= TOLD_MIN
