import type { Request, Response } from 'express'
import { addressIn, choosePageLanguage, LANGUAGE_FIELD, type PageLanguage, type PageSetting } from '../web/index.ts'
import type { AppOptions } from './app-options.ts'

/** The language that stands in the address; otherwise the one that the browser likes best (RFC 9110, 12.5.4), or English. The answer says so. */
export const languageOf = (request: Request, response: Response): PageLanguage => {
  response.vary('Accept-Language')
  return choosePageLanguage(request.query[LANGUAGE_FIELD], (offered) => request.acceptsLanguages(offered))
}

/** What a page is drawn with for whoever asks. */
export const settingOf = ({ assets }: Pick<AppOptions, 'assets'>, request: Request, response: Response): PageSetting => ({
  assets: assets.page,
  language: languageOf(request, response),
})

/** An address with the language that was chosen, where one was. */
export const keepLanguage = (address: string, { language, isChosen }: PageLanguage): string =>
  isChosen ? addressIn(language, address) : address
