import { english } from './english.ts'
import type { Language, Messages } from './index.ts'

/** How a browser loads each language; English is part of the page's script, and what the page speaks if another cannot be loaded. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => english,
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
}

/** The words of a language, loaded when first needed. */
export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]()
