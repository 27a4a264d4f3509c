import { wordSet } from '../text/patterns.ts'

/** The languages that resumes name most, in English, German, French and Spanish; written in lower case without accents. */
const SPOKEN_LANGUAGE_NAMES = `
  english french german spanish italian portuguese dutch russian ukrainian polish czech slovak hungarian romanian bulgarian greek turkish
  arabic hebrew persian farsi urdu hindi bengali punjabi gujarati marathi tamil telugu kannada malayalam chinese mandarin cantonese
  japanese korean vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo hausa afrikaans zulu swedish norwegian
  danish finnish estonian latvian lithuanian croatian serbian bosnian slovenian albanian catalan basque irish welsh latin sinhala nepali
  englisch franzosisch deutsch spanisch italienisch portugiesisch russisch polnisch turkisch arabisch chinesisch japanisch
  anglais francais allemand espagnol italien portugais russe arabe chinois
  ingles frances aleman espanol italiano portugues ruso chino`

/** How well one is spoken. */
const SPOKEN_LEVEL_NAMES = `
  native mother tongue fluent proficient bilingual intermediate advanced conversational beginner basic basics elementary limited full
  professional working business proficiency good very excellent near upper lower level speaker speaking reading writing written spoken
  oral and in certificate certified ielts toefl toeic cefr hsk jlpt dele delf dalf goethe a1 a2 b1 b2 c1 c2 n1 n2 n3 n4 n5
  muttersprache fliessend verhandlungssicher gut sehr grundkenntnisse kenntnisse in wort und schrift
  langue maternelle courant couramment notions bilingue intermediaire avance nativo nativa fluido avanzado intermedio basico lengua materna`

const LANGUAGES = wordSet(SPOKEN_LANGUAGE_NAMES)
const LEVEL_WORDS = wordSet(SPOKEN_LEVEL_NAMES)

const MAX_ENTRIES = 12

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether the words name one language, and at most how well it is spoken. */
const isEntry = ([name = '', ...others]: readonly string[]): boolean =>
  LANGUAGES.has(name) && others.every((word) => LEVEL_WORDS.has(word) || /^\d{1,3}$/.test(word))

/** The line as one entry for each language: cut at list separators and before each name of a language. */
const entriesOf = (line: string): string[][] => {
  const entries: string[][] = []
  for (const part of line.split(/[,;|/•·]/)) {
    const words = wordsOf(part)
    if (words.length === 0) continue
    const starts = words.flatMap((word, at) => (LANGUAGES.has(word) ? [at] : []))
    if (starts[0] !== 0) {
      // "English: fluent, native": a level of the language before.
      const last = entries.at(-1)
      if (!last || !words.every((word) => LEVEL_WORDS.has(word))) return []
      last.push(...words)
      continue
    }
    entries.push(...starts.map((start, order) => words.slice(start, starts[order + 1])))
  }
  return entries
}

/**
 * How many languages a line names, with how well they are spoken, where it names nothing else; 0 where it does.
 *
 * @param leveled count only where each of them has a level: "English (native), German: B2".
 */
export const countSpoken = (line: string, { leveled }: { readonly leveled: boolean }): number => {
  const entries = entriesOf(line)
  if (entries.length > MAX_ENTRIES || !entries.every(isEntry)) return 0
  return leveled && entries.some((entry) => entry.every((word) => LANGUAGES.has(word) || word === 'and')) ? 0 : entries.length
}
