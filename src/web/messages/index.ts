import { english } from './english.ts'

/** Everything that a language must say. */
export type Messages = typeof english

/** The languages of the page, in the order of its menu, each under its own name. */
export const LANGUAGES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
] as const
export type Language = (typeof LANGUAGES)[number][0]

export const isLanguage = (name: unknown): name is Language => LANGUAGES.some(([language]) => language === name)

/** The language that a page is drawn in. */
export interface PageLanguage {
  readonly language: Language
  /** Chosen by the person: it stands in the address, and in every address that the page leads to. */
  readonly isChosen: boolean
}

export const DEFAULT_LANGUAGE: PageLanguage = { language: 'en', isChosen: false }

/** Picks one of the languages offered: their codes, in the order of the menu. Anything else is as good as none. */
export type PreferLanguage = (offered: string[]) => unknown

/** The language that was chosen, where it is one; otherwise the one that is preferred, or English. */
export const choosePageLanguage = (chosen: unknown, prefer: PreferLanguage): PageLanguage => {
  if (isLanguage(chosen)) return { language: chosen, isChosen: true }
  const preferred = prefer(LANGUAGES.map(([language]) => language))
  return isLanguage(preferred) ? { language: preferred, isChosen: false } : DEFAULT_LANGUAGE
}

/**
 * The words of the interface, in the language of the page. What a report says of a resume comes from the report itself.
 * It is read while something is drawn, never kept: {@link speak} puts another table in its place.
 */
export let messages: Messages = english

/** The language that `messages` are in. */
export let spoken: PageLanguage = DEFAULT_LANGUAGE

/** Says everything from here on in a language. What is drawn for somebody says so first and then draws in one go, so that two never mix. */
export const speak = (table: Messages, language: PageLanguage): void => {
  messages = table
  spoken = language
}
