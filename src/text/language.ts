import { remember } from './remember.ts'

/** Words that hardly any text in the language lacks, and those that every resume and posting in it has. */
const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  German: `und der die das den dem des mit für von bei zur zum im als auf ein eine einer sowie durch nach über sind wurde oder wir du
    dein deine ihr ihre unser unsere heute seit erfahrung berufserfahrung kenntnisse ausbildung studium aufgaben profil entwicklung`,
  French: `et le la les des du de pour dans avec sur une un au aux en par ou est sont vos votre nos notre nous depuis ans chez
    expérience formation compétences missions profil maîtrise connaissance`,
  Spanish: `y el la los las de del para con en por una un al como sobre es son o más actualidad años nuestro
    experiencia formación requisitos conocimientos funciones grado`,
  Portuguese: `e o os as de da do dos das para com em por uma um na no nos ao como ou mais anos presente
    experiência formação requisitos conhecimentos funções licenciatura`,
  Italian: `e il lo la gli di del della dei delle per con in nel nella una un su da come o anni
    esperienza formazione competenze requisiti conoscenza laurea`,
  Dutch: `en het de een van met voor bij op te als aan naar door zijn werd of wij jij jouw je ons sinds heden jaar
    ervaring werkervaring opleiding vaardigheden kennis taken`,
  Polish: `i w z na do oraz się jest od dla po przez jako lub o ze nie obecnie lata doświadczenie doświadczenia wykształcenie
    umiejętności znajomość wymagania obowiązków`,
  Czech: `a v na s z do pro se je od po jako nebo ve ze za let praxe zkušenosti vzdělání dovednosti znalost požadavky`,
  Swedish: `och att det en ett av för med på som till är har från vi du din eller år
    erfarenhet utbildning kunskaper arbetsuppgifter kvalifikationer`,
  Turkish: `ve bir ile için olarak bu olan veya da de yıl deneyim deneyimi eğitim beceriler bilgisi aranan nitelikler`,
}

const ENGLISH_WORDS =
  'and the of with for to from by at on an as is was were are be this that which using into our their his her its or'

export const ENGLISH = 'English'

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
/** A resume has few such words; a heading and a name of a school are not enough. */
const MIN_FUNCTION_WORDS = 6
/** Of all words; running text has 30 % and more, a resume of bullets 10 %. */
const MIN_FUNCTION_SHARE = 0.05
/** At least as many as of English: some words belong to both, and names of things are mostly English. */
const MIN_RATIO = 2

const indexWords = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const languagesOf = new Map<string, string[]>()
  for (const [language, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
  return languagesOf
}

/** The languages that each function word belongs to: each word of a text is looked up once, for all of them. */
const LANGUAGES_OF = indexWords({ ...FOREIGN_WORDS, [ENGLISH]: ENGLISH_WORDS })

/** Most documents have none of these characters, so nothing needs to be counted. */
const ANY_SCRIPT = ofScripts(Object.values(SCRIPTS).flat(), 'u')
/**
 * Faster to test: none of their characters is among those of Latin and of punctuation, but for the ohm sign and a few of old
 * Cyrillic.
 */
const MAY_BE_SCRIPT = /[^\0-\u036f\u2000-\u2125\u2127-\u2ddf\u2e00-\u2e7f]/

const foreignScript = (text: string): string | null => {
  if (!MAY_BE_SCRIPT.test(text) || !ANY_SCRIPT.test(text)) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = Object.entries(SCRIPTS).find(
    ([, scripts]) =>
      (text.match(ofScripts(scripts, 'gu'))?.length ?? 0) > Math.max(MIN_FUNCTION_WORDS, letters * MIN_SCRIPT_SHARE),
  )
  return found?.[0] ?? null
}

/** No longer word identifies a language: it is counted, but not looked up. */
const MAX_WORD_LENGTH = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length))

const LAST_OF_ASCII = 0x7f
const ANY_LETTER = /\p{L}/u

const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/**
 * Letters of ASCII (small ones, in a text of lower case) are recognised without a regular expression: every one in a document is
 * looked at.
 */
const isLetterAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit <= LAST_OF_ASCII) return unit >= 0x61 && unit <= 0x7a
  return ANY_LETTER.test(String.fromCodePoint(text.codePointAt(isLowSurrogate(unit) ? at - 1 : at) ?? 0))
}

interface WordCounts {
  readonly words: number
  readonly byLanguage: ReadonlyMap<string, number>
}

/** @param text lower-cased. */
const countByLanguage = (text: string): WordCounts => {
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

/** Different ones of more than a letter: "o", "a", "I" and "V" are bullets, grades, words and initials in English. */
const MIN_DIFFERENT_WORDS = 3

const speaks = (text: string, language: string): boolean => {
  const words = new Set(text.toLowerCase().match(/\p{L}{2,}/gu))
  const own = FOREIGN_WORDS[language]?.split(/\s+/) ?? []
  return own.filter((word) => words.has(word)).length >= MIN_DIFFERENT_WORDS
}

const foreignWords = (text: string, { words, byLanguage } = countByLanguage(text.toLowerCase())): string | null => {
  const countOf = (language: string): number => byLanguage.get(language) ?? 0
  const [first] = Object.keys(FOREIGN_WORDS).sort((a, b) => countOf(b) - countOf(a))
  if (first === undefined || countOf(first) < MIN_FUNCTION_WORDS || countOf(first) < MIN_FUNCTION_SHARE * words) return null
  return countOf(first) >= MIN_RATIO * countOf(ENGLISH) && speaks(text, first) ? first : null
}

/** For a line by itself: fewer such words may be a name. */
const MIN_LINE_WORDS = 2
/** Of all words of the text: a school, an address and a quotation are a smaller share. */
const MIN_SHARE_BESIDE = 0.1
const MIN_LINES_BESIDE = 3

/** How many lines and words each language has, of those lines that are plainly in one, and the words of all lines together. */
const countLines = (text: string) => {
  const lines = new Map<string, { readonly lines: number; readonly words: number }>()
  const whole = new Map<string, number>()
  let all = 0
  for (const line of text.toLowerCase().split('\n')) {
    const { words, byLanguage } = countByLanguage(line)
    all += words
    for (const [language, count] of byLanguage) whole.set(language, (whole.get(language) ?? 0) + count)
    const english = byLanguage.get(ENGLISH) ?? 0
    const [first] = [...byLanguage].filter(([language]) => language !== ENGLISH).sort(([, a], [, b]) => b - a)
    const [language, count, other] = first && first[1] > english ? [...first, english] : [ENGLISH, english, first?.[1] ?? 0]
    if (count < Math.max(MIN_LINE_WORDS, MIN_RATIO * other)) continue
    const before = lines.get(language)
    lines.set(language, { lines: (before?.lines ?? 0) + 1, words: (before?.words ?? 0) + words })
  }
  return { lines, whole: { words: all, byLanguage: whole } }
}

/** The language of a good part of the lines: English in a text of another language, another language in an English one. */
const languageBeside = (text: string, main: string, { lines, whole }: ReturnType<typeof countLines>): string | null => {
  const others = [...lines].filter(([language]) => (main === ENGLISH ? language !== ENGLISH : language === ENGLISH))
  const [first] = others.sort(([, a], [, b]) => b.words - a.words)
  if (first === undefined) return null
  const [language, counted] = first
  if (counted.lines < MIN_LINES_BESIDE || counted.words < MIN_SHARE_BESIDE * whole.words) return null
  return language === ENGLISH || speaks(text, language) ? language : null
}

/**
 * What a text is written in: a language or a script, as a person calls it; "English" also where there is too little text to say.
 */
export interface TextLanguage {
  readonly main: string
  /** A second language, in which a good part of the lines is written; null where there is none. */
  readonly beside: string | null
}

/** By the script and by the most frequent words. */
export const identifyLanguage = (text: string): TextLanguage => {
  const counted = countLines(text)
  const main = foreignScript(text) ?? foreignWords(text, counted.whole) ?? ENGLISH
  return { main, beside: languageBeside(text, main, counted) }
}

/** Of a sentence: a title of a paper or a motto has fewer. */
const MIN_SENTENCE_WORDS = 12
const MIN_SENTENCE_FUNCTION_WORDS = 3

/** What one sentence or paragraph is written in, as a person calls it; null where it is too short to say, or in two languages. */
export const languageOfSentence = (text: string): string | null => {
  const { words, byLanguage } = countByLanguage(text.toLowerCase())
  if (words < MIN_SENTENCE_WORDS) return null
  const [first, second] = [...byLanguage].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < Math.max(MIN_SENTENCE_FUNCTION_WORDS, MIN_RATIO * (second?.[1] ?? 0))) return null
  return first[0]
}

/** What a text is written in where that is not English; null for English, and where there is too little text to say. */
export const foreignLanguage = (text: string): string | null => foreignScript(text) ?? foreignWords(text)

/** ISO 639-1; for a script that several languages share nothing more is known. */
const CODES_OF_LANGUAGES: ReadonlyMap<string, string> = new Map([
  [ENGLISH, 'en'],
  ['German', 'de'],
  ['French', 'fr'],
  ['Spanish', 'es'],
  ['Portuguese', 'pt'],
  ['Italian', 'it'],
  ['Dutch', 'nl'],
  ['Polish', 'pl'],
  ['Czech', 'cs'],
  ['Swedish', 'sv'],
  ['Turkish', 'tr'],
  ['the Greek script', 'el'],
  ['the Hebrew script', 'he'],
])

/** A language by its code of ISO 639-1; "und" (ISO 639-2, undetermined) where only the script is known. */
const codeOf = (foreign: string | null): string => CODES_OF_LANGUAGES.get(foreign ?? ENGLISH) ?? 'und'

/** Both for a document, which several stages ask for in turn. */
export const foreignLanguageOf = remember(({ text }: { readonly text: string }) => foreignLanguage(text))
export const languageCodeOf = (document: { readonly text: string }): string => codeOf(foreignLanguageOf(document))

/** Languages besides English whose words are known in tables of their own (`skills-taxonomy/language`), by their codes. */
export const PACK_LANGUAGES = ['de', 'fr', 'es'] as const
export type PackLanguage = (typeof PACK_LANGUAGES)[number]

/** Whether a language, as a person calls it, is one of these. */
export const hasPack = (language: string): boolean => PACK_LANGUAGES.some((code) => code === CODES_OF_LANGUAGES.get(language))

/** The language of a document where it is one of these; null for English and for any other. */
export const packLanguageOf = (document: { readonly text: string }): PackLanguage | null => {
  const code = languageCodeOf(document)
  return PACK_LANGUAGES.find((language) => language === code) ?? null
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['the Arabic script', 'the Hebrew script'])
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(language)
