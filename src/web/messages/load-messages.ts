import { english } from './english.ts'
import type { Language, Messages } from './index.ts'

/** How a browser comes by each language; English is part of the page's script, and what it says where another does not come. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => english,
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
}

/** The words of a language, loaded when they are first wanted. */
export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]()
