import type { Request, Response } from 'express'
import { addressIn, choosePageLanguage, LANGUAGE_FIELD, type PageLanguage, type PageSetting } from '../web/index.ts'
import type { AppOptions } from './app-options.ts'

/** The language in the address; otherwise the one that the browser prefers (RFC 9110, 12.5.4), or English. The answer declares it. */
export const languageOf = (request: Request, response: Response): PageLanguage => {
  response.vary('Accept-Language')
  return choosePageLanguage(request.query[LANGUAGE_FIELD], (offered) => request.acceptsLanguages(offered))
}

/** The language and assets with which a page is drawn for a request. */
export const settingOf = ({ assets }: Pick<AppOptions, 'assets'>, request: Request, response: Response): PageSetting => ({
  assets: assets.page,
  language: languageOf(request, response),
})

/** An address with the language that was chosen, where one was. */
export const keepLanguage = (address: string, { language, isChosen }: PageLanguage): string =>
  isChosen ? addressIn(language, address) : address
