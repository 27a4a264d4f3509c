/** Words that hardly any text of the language does without, and that are none of English. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  German: 'und der die das den dem des mit für von bei zur zum im als auf ein eine sowie durch nach über sind wurde',
  French: 'et le la les des du de pour dans avec sur une un au aux en par ou est sont',
  Spanish: 'y el la los las de del para con en por una un al como sobre es son',
  Portuguese: 'e o os as de da do das dos para com em por uma um na no ao como',
  Italian: 'e il lo la gli di del della dei per con in nel nella una un su da come',
  Dutch: 'en het de een van met voor bij op te als aan naar door zijn werd',
}

const ENGLISH = new Set(
  'and the of with for to from by at on an as is was were are be this that which using into our their his her its or'.split(' '),
)

/** Scripts that English is not written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'Chinese, Japanese or Korean': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  'the Cyrillic script': /\p{Script=Cyrillic}/gu,
  'the Greek script': /\p{Script=Greek}/gu,
  'the Arabic script': /\p{Script=Arabic}/gu,
  'the Hebrew script': /\p{Script=Hebrew}/gu,
  'an Indic script': /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/gu,
}

/** Part of the letters: below it the rest, names of tools and firms, is what the document says. */
const MIN_SCRIPT_SHARE = 0.3
/** A resume is short of such words; a heading and a name of a school are not enough. */
const MIN_FUNCTION_WORDS = 10
/** Of all words; running text has 30 % and more, a resume of bullets 10 %. */
const MIN_FUNCTION_SHARE = 0.05
/** As many as of English: some words are of both, and names of things are mostly English. */
const MIN_RATIO = 2

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(FUNCTION_WORDS).map(([language, words]) => [
  language,
  new Set(words.split(' ')),
])

const countIn = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0)

const foreignScript = (text: string): string | null => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = Object.entries(SCRIPTS).find(
    ([, letter]) => (text.match(letter)?.length ?? 0) > Math.max(MIN_FUNCTION_WORDS, letters * MIN_SCRIPT_SHARE),
  )
  return found?.[0] ?? null
}

const foreignWords = (text: string): string | null => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = countIn(words, ENGLISH)
  const [first] = WORDS.map(([language, known]) => ({ language, count: countIn(words, known) })).sort((a, b) => b.count - a.count)
  if (!first || first.count < MIN_FUNCTION_WORDS || first.count < MIN_FUNCTION_SHARE * words.length) return null
  return first.count >= MIN_RATIO * english ? first.language : null
}

/**
 * What a text is written in where that is not English: a language or a script, as a person calls it; null for English, and
 * where there is too little to tell. By its most frequent words.
 */
export const foreignLanguage = (text: string): string | null => foreignScript(text) ?? foreignWords(text)
