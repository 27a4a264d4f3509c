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
  /** Chosen by the person: then it is in the page's address, and in every address that the page links to. */
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
 * The words of the interface, in the language of the page. What a report says about a resume comes from the report itself.
 * Read it while drawing, never keep it: {@link speak} replaces it by another table.
 */
export let messages: Messages = english

/** The language that `messages` are in. */
export let spoken: PageLanguage = DEFAULT_LANGUAGE

/** Switches everything from here on to a language. Whoever draws calls this first and then draws in one go, so that two languages never mix. */
export const speak = (table: Messages, language: PageLanguage): void => {
  messages = table
  spoken = language
}
