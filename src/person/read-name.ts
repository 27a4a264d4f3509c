import { READS } from '../language/resumes.ts'
import { isLinkLabel } from '../text/link-labels.ts'

/** "(Annie)"; "(B.Tech 4Y)" is none. */
const NICKNAME = /\s*(?:\([^()\d]{1,30}\)|["“][^"”\d]{1,30}["”])(?=\s|$)/gu
/** "(I knot nets)" after a name is a remark: a nickname has fewer words. */
const REMARK = /\s*\((?:[^()\s]+\s+){2,6}[^()\s]+\)\s*$/u

/** "Ann Lee Ann Lee": the head of a page, read along with the name. */
const SAID_TWICE = /^(\p{L}.*\p{L}) \1$/u

const PARTICLES = 'de|da|do|dos|das|di|du|del|della|la|le|van|von|der|den|ter|ten|zu|bin|ibn|al|el|abu|ben|y|e|af|av'
const WORD_OF_A_NAME = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|(?:${PARTICLES}))`
const WHOLE_PERSON_NAME = new RegExp(`^${WORD_OF_A_NAME}(?: ${WORD_OF_A_NAME}){0,6}$`, 'u')
const LETTERS_MAX = 48

/** "Ilka Ma": a first name and a surname of two letters, though these may be a degree behind a whole name. */
const SHORT_SURNAME = /^\p{L}[\p{L}\p{M}'’-]+ (?!CV$)\p{Lu}\p{L}$/u

const withoutSuffixes = (text: string): string => {
  const bare = text.replace(READS['letters-after-name'], '').trim()
  return bare === text || SHORT_SURNAME.test(text) ? text : withoutSuffixes(bare)
}

/** "Ann Lee" of "Dr. Ann (Annie) Lee, Ph.D."; null where the words cannot be a name. */
export const readName = (text: string): string | null => {
  if (text.length > LETTERS_MAX * 2) return null
  const bare = withoutSuffixes(text.replace(READS['label-of-name'], '').replace(REMARK, ''))
    .replace(READS.honorific, '')
    .replace(SAID_TWICE, '$1')
  const name = bare.replace(NICKNAME, '').trim()
  return name.length <= LETTERS_MAX &&
    WHOLE_PERSON_NAME.test(name) &&
    !READS['no-name'].test(name) &&
    !isLinkLabel(name) &&
    /\p{L}{2}/u.test(name)
    ? bare
    : null
}

/** "ann lee": set in small letters, which only an address can distinguish from other words. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}'’-]+(?: \p{Ll}[\p{Ll}'’-]+){1,3}$/u

export const readSmallName = (text: string): string | null => {
  const bare = text.length > LETTERS_MAX * 2 ? text : text.replace(REMARK, '').replace(NICKNAME, '').trim()
  return bare.length <= LETTERS_MAX && SMALL_NAME.test(bare) ? bare : null
}
