/** Words that hardly any text of the language does without. */
const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  German: 'und der die das den dem des mit für von bei zur zum im als auf ein eine sowie durch nach über sind wurde',
  French: 'et le la les des du de pour dans avec sur une un au aux en par ou est sont',
  Spanish: 'y el la los las de del para con en por una un al como sobre es son',
  Portuguese: 'e o os as de da do das dos para com em por uma um na no ao como',
  Italian: 'e il lo la gli di del della dei per con in nel nella una un su da come',
  Dutch: 'en het de een van met voor bij op te als aan naar door zijn werd',
}

const ENGLISH_WORDS =
  'and the of with for to from by at on an as is was were are be this that which using into our their his her its or'

const ENGLISH = 'English'

/** Scripts that English is not written in. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'Chinese, Japanese or Korean': ['Han', 'Hiragana', 'Katakana', 'Hangul'],
  'the Cyrillic script': ['Cyrillic'],
  'the Greek script': ['Greek'],
  'the Arabic script': ['Arabic'],
  'the Hebrew script': ['Hebrew'],
  'an Indic script': ['Devanagari', 'Bengali', 'Tamil', 'Telugu'],
}

/** Any character of the scripts. */
const ofScripts = (scripts: readonly string[], flags: string): RegExp =>
  new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, flags)

/** Part of the letters: below it the rest, names of tools and firms, is what the document says. */
const MIN_SCRIPT_SHARE = 0.3
/** A resume is short of such words; a heading and a name of a school are not enough. */
const MIN_FUNCTION_WORDS = 10
/** Of all words; running text has 30 % and more, a resume of bullets 10 %. */
const MIN_FUNCTION_SHARE = 0.05
/** As many as of English: some words are of both, and names of things are mostly English. */
const MIN_RATIO = 2

const indexWords = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const languagesOf = new Map<string, string[]>()
  for (const [language, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
  return languagesOf
}

/** The languages that each function word is one of: a text is held against all of them word by word, once. */
const LANGUAGES_OF = indexWords({ ...FOREIGN_WORDS, [ENGLISH]: ENGLISH_WORDS })

/** What most documents have no character of, so that none need be counted. */
const ANY_SCRIPT = ofScripts(Object.values(SCRIPTS).flat(), 'u')

const foreignScript = (text: string): string | null => {
  if (!ANY_SCRIPT.test(text)) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = Object.entries(SCRIPTS).find(
    ([, scripts]) =>
      (text.match(ofScripts(scripts, 'gu'))?.length ?? 0) > Math.max(MIN_FUNCTION_WORDS, letters * MIN_SCRIPT_SHARE),
  )
  return found?.[0] ?? null
}

/** No longer word tells a language: it is counted, and not looked up. */
const MAX_WORD_LENGTH = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length))

const LAST_OF_ASCII = 0x7f
const LETTER = /\p{L}/u

const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/** Letters of ASCII (small ones, in a text of lower case) are told without a regular expression: all of a document are asked. */
const isLetterAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit <= LAST_OF_ASCII) return unit >= 0x61 && unit <= 0x7a
  return LETTER.test(String.fromCodePoint(text.codePointAt(isLowSurrogate(unit) ? at - 1 : at) ?? 0))
}

interface WordCounts {
  readonly words: number
  readonly byLanguage: ReadonlyMap<string, number>
}

/** @param text lower-cased. */
const countWords = (text: string): WordCounts => {
  const byLanguage = new Map<string, number>()
  let words = 0
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start
    while (end < text.length && isLetterAt(text, end)) end++
    if (end === start) continue
    words++
    const languages = end - start <= MAX_WORD_LENGTH ? LANGUAGES_OF.get(text.slice(start, end)) : undefined
    if (languages) for (const language of languages) byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1)
  }
  return { words, byLanguage }
}

const foreignWords = (text: string): string | null => {
  const { words, byLanguage } = countWords(text.toLowerCase())
  const countOf = (language: string): number => byLanguage.get(language) ?? 0
  const [first] = Object.keys(FOREIGN_WORDS).sort((a, b) => countOf(b) - countOf(a))
  if (first === undefined || countOf(first) < MIN_FUNCTION_WORDS || countOf(first) < MIN_FUNCTION_SHARE * words) return null
  return countOf(first) >= MIN_RATIO * countOf(ENGLISH) ? first : null
}

/**
 * What a text is written in where that is not English: a language or a script, as a person calls it; null for English, and
 * where there is too little to tell. By its most frequent words.
 */
export const foreignLanguage = (text: string): string | null => foreignScript(text) ?? foreignWords(text)
