import { type Language, spoken } from '../messages/index.ts'

/** The parameter of an address that names a chosen language. */
export const LANGUAGE_FIELD = 'lang'

/** An address of the server in a language of the page. */
export const addressIn = (language: Language, address = ''): string => `${address}?${LANGUAGE_FIELD}=${language}`

/** An address of the server, with the language if one was chosen: nothing else remembers it. */
export const addressOf = (address: string): string => (spoken.isChosen ? addressIn(spoken.language, address) : address)
