import { isOrganization } from '../text/organizations.ts'
import { foldedTokens } from '../text/tokenize.ts'

/** Legal forms and small words: a firm is the same with or without them. */
const NAMES_NOBODY = new Set(
  'inc llc llp ltd limited corp corporation co gmbh ag kg se plc sa sas sarl srl bv nv ab oy as the of and for at in de der die das des la le du von van e.v'.split(
    ' ',
  ),
)

/** The words that make a name: small letters, without legal forms. */
export const nameWords = (name: string): string[] =>
  foldedTokens(name)
    .map(({ word }) => word.replace(/[.'’]/g, ''))
    .filter((word) => word !== '' && !NAMES_NOBODY.has(word))

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')

const isInitialsOf = (one: readonly string[], other: readonly string[]): boolean =>
  other.length === 1 && one.length > 1 && other[0] === initialsOf(one)

/** Whether two names belong to one school: "Oxford Brookes University" is not the University of Oxford. */
export const isSameSchool = (a: string, b: string): boolean => {
  const [one, other] = [nameWords(a), nameWords(b)]
  const isSameSet = one.every((word) => other.includes(word)) && other.every((word) => one.includes(word))
  return isSameSet || isInitialsOf(one, other) || isInitialsOf(other, one)
}

const haveSameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word))

/** Whether words stand in others in the same order, with others between them or not. */
const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** "Labs" and "Bank" are in the names of many firms; "Northwind" is in that of one, Northwind Labs. */
const isDistinctive = (words: readonly string[]): boolean => words.some((word) => !isOrganization(word))

/** Whether one name is the other in fewer words: in the same order, and with a word that only this firm has in its name. */
const isShortOf = (short: readonly string[], long: readonly string[]): boolean => isDistinctive(short) && isWithin(short, long)

/** Whether two names belong to the same firm: the same words in whatever order, some of them left out, or its initials. Not where one of them is unknown. */
export const isSameName = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false
  const [one, other] = [nameWords(a), nameWords(b)]
  if (one.length === 0 || other.length === 0) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return haveSameWords(one, other) || isShortOf(short, long) || isInitialsOf(one, other) || isInitialsOf(other, one)
}

/** Whether a name is in the head of an entry, perhaps in fewer words. */
export const isNamedIn = (name: string, head: string): boolean => isShortOf(nameWords(name), nameWords(head))
