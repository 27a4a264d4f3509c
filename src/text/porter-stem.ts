/*
 * Porter's stem (1980, "An algorithm for suffix stripping") as `natural` finds it, quirks and all, since tables are trained on
 * these stems: a test holds every word against it. Its rules are regular expressions made for each word anew, which took a
 * third of the time that importing the library takes.
 */

const isVowel = (unit: number): boolean => unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117
const Y = 121

/** "y" behind a consonant is a vowel. */
const isVowelAt = (word: string, at: number): boolean => {
  const unit = word.charCodeAt(at)
  if (unit !== Y || at === 0) return isVowel(unit)
  const before = word.charCodeAt(at - 1)
  return before !== Y && !isVowel(before)
}

/** The runs of consonants and vowels of a word: how many, whether a consonant begins and a vowel ends, how often a vowel comes. */
interface Runs {
  readonly count: number
  readonly vowels: number
  readonly beginsWithConsonant: boolean
  readonly endsWithVowel: boolean
}

/** Each "y" that is a vowel ends its run: "ya" has two. */
const runsOf = (word: string): Runs => {
  let [count, vowels] = [0, 0]
  let last = ''
  for (let at = 0; at < word.length; at++) {
    if (!isVowelAt(word, at)) {
      if (last !== 'C') count++
      last = 'C'
      continue
    }
    const isY = word.charCodeAt(at) === Y
    if (isY || last !== 'V') {
      count++
      vowels++
    }
    last = isY ? 'Y' : 'V'
  }
  return { count, vowels, beginsWithConsonant: word !== '' && !isVowelAt(word, 0), endsWithVowel: last === 'V' || last === 'Y' }
}

/** How often a vowel is followed by a consonant; -1 of nothing. */
const measure = (word: string): number => {
  if (word === '') return -1
  const { count, beginsWithConsonant, endsWithVowel } = runsOf(word)
  return (count - Number(beginsWithConsonant) - Number(endsWithVowel)) / 2
}

const holdsVowel = (word: string): boolean => runsOf(word).vowels > 0

const without = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** Consonant, vowel, consonant: how three letters from one on sound. */
const isShort = (word: string, from: number): boolean =>
  !isVowelAt(word, from) && isVowelAt(word, from + 1) && !isVowelAt(word, from + 2)

const isOneOf = (letter: string, letters: string): boolean => letter !== '' && letters.includes(letter)

const dropPlural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ies')) return without(word, 2)
  return word.endsWith('s') && word.at(-2) !== 's' && word.length > 2 ? without(word, 1) : word
}

/** What is left of a word without "ed" or "ing", made a word again. */
const mendPast = (rest: string): string => {
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz')) return `${rest}e`
  const last = rest.at(-1) ?? ''
  if (rest.length > 1 && rest.at(-2) === last && !isVowel(last.charCodeAt(0)) && !isOneOf(last, 'lsz')) return without(rest, 1)
  const isShortWord = rest.length > 2 && measure(rest) === 1 && isShort(rest, rest.length - 3) && !isOneOf(last, 'wxy')
  return isShortWord ? `${rest}e` : rest
}

const dropPast = (word: string): string => {
  if (word.endsWith('eed')) return measure(without(word, 3)) > 0 ? without(word, 1) : word
  const letters = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (letters === 0) return word
  const rest = without(word, letters)
  return rest !== '' && holdsVowel(rest) ? mendPast(rest) : word
}

const closeWithI = (word: string): string => {
  if (!word.endsWith('y')) return word
  const { vowels, endsWithVowel } = runsOf(word)
  return vowels - Number(endsWithVowel) > 0 ? `${without(word, 1)}i` : word
}

type Endings = readonly (readonly [ending: string, instead: string])[]

/** Endings that make a word of another. */
const DERIVED: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]

const OF_QUALITY: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]

/** Whether a word may have an ending is asked of the word; the ending is taken from what is left of it by then. */
const replaceEndings = (word: string, endings: Endings): string => {
  let left = word
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || !left.endsWith(ending) || measure(without(word, ending.length)) <= 0) continue
    left = without(left, ending.length) + instead || left
  }
  return left
}

/** The longest first: no other is tried behind it. */
const LAST = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ')

const dropLast = (word: string): string => {
  const ending = LAST.find((one) => one.length < word.length && word.endsWith(one))
  const rest = ending === undefined ? '' : without(word, ending.length)
  if (ending !== undefined && measure(rest) > 1) return rest
  const isOfDeed = word.length > 4 && word.endsWith('ion') && isOneOf(word.at(-4) ?? '', 'st')
  return isOfDeed && measure(without(word, 3)) > 1 ? without(word, 3) : word
}

const dropE = (word: string): string => {
  if (!word.endsWith('e')) return word
  const rest = without(word, 1)
  const measured = measure(rest)
  const sounds = word.length > 2 && isShort(word, Math.max(0, word.length - 4)) && !isOneOf(word.at(-2) ?? '', 'wxy')
  return measured > 1 || (measured === 1 && !sounds) ? rest : word
}

const dropDouble = (word: string): string => (word.endsWith('ll') && measure(word) > 1 ? without(word, 1) : word)

/** Porter's stem of a word. Linear in its length. */
export const porterStem = (word: string): string => {
  if (word.length < 3) return word
  const base = closeWithI(dropPast(dropPlural(word.toLowerCase())))
  return dropDouble(dropE(dropLast(replaceEndings(replaceEndings(base, DERIVED), OF_QUALITY))))
}
