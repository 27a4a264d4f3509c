import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { type Language, type Messages, type PageLanguage, speak } from './index.ts'
import { spanish } from './spanish.ts'

/** All languages at once: for the server, which draws in each. */
export const TABLES: Readonly<Record<Language, Messages>> = { en: english, de: german, fr: french, es: spanish }

export const speakAtOnce = (language: PageLanguage): void => speak(TABLES[language.language], language)
